package nl.toetssteen.dossier;

/** Another account has this name to sign in with. Nothing was stored. */
public final class NameTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NameTaken(Throwable cause) {
        super("another account has this name", cause);
    }
}
