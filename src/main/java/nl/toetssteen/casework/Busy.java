package nl.toetssteen.casework;

/** There is no room for another long calculation now. Nothing of it was begun. */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean own;

    Busy(boolean own) {
        super(own ? "this person has too many calculations under way" : "too many calculations are under way");
        this.own = own;
    }

    /** Whether it is the person's own calculations that take the room, not those of others. */
    public boolean own() {
        return own;
    }
}
