package nl.toetssteen.web;

/** Something that was asked for is not there. */
final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    /**
     * @param what {@code proposal}, {@code theme}, {@code rule}, {@code version}, {@code job}, {@code account} and so on: the
     *     messages say what to do
     */
    NotFound(String what) {
        super(what);
        this.what = what;
    }

    String what() {
        return what;
    }
}
