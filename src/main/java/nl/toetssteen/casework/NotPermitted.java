package nl.toetssteen.casework;

/** Somebody has none of the roles that something needs. Nothing of it was done. */
public final class NotPermitted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what that was refused, for the log */
    public NotPermitted(String what) {
        super("not permitted: " + what);
    }
}
