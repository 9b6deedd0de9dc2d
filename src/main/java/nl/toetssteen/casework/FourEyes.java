package nl.toetssteen.casework;

/** Two people must do what one wanted to do alone, or somebody with an interest of their own wanted to decide. Nothing was stored. */
public final class FourEyes extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why another must do it. */
    public enum Reason {
        /** Who wrote a proposal does not check its justification. */
        AUTHOR("author"),
        /** Who drew up a decision does not confirm it. */
        DREW_UP("drew-up"),
        /** Who declared a conflict of interest has no part in the decision. */
        CONFLICT("conflict");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    FourEyes(Reason reason) {
        super("another must do this: " + reason.id());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
