package nl.toetssteen.batch;

/** Something that the user can mend, said in the user's language. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }

    /** What to tell the user, one line for each thing that is wrong. */
    String message() {
        return String.valueOf(getMessage());
    }
}
