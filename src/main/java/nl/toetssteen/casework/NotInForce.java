package nl.toetssteen.casework;

/** A rulebook cannot be put in force. Nothing changed. */
public final class NotInForce extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    NotInForce(Reason reason) {
        super("the rulebook cannot be put in force: " + reason);
        this.reason = reason;
    }

    /** Why not. */
    public enum Reason {
        /** There is no such proposal. */
        UNKNOWN,
        /** Whoever proposed it cannot confirm it. */
        SAME_PERSON,
        /** Nobody has worked out yet what it does to the dossiers. */
        NO_IMPACT,
        /** It was confirmed before, or a later proposal was. */
        OVERTAKEN,
        /** Its files are not kept, or are not those of its digest. */
        ALTERED
    }

    public Reason reason() {
        return reason;
    }
}
