package nl.toetssteen.casework;

/** A document is being made for this person already. Nothing of another was begun. */
public final class StillPrinting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StillPrinting() {
        super("a document is being made for this person already");
    }
}
