package nl.toetssteen.dossier;

/** Somebody else has saved the proposal, or changed the account, since it was read. Nothing of this save was stored. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overtaken(String id, int version, Throwable cause) {
        super(id + " already has a version " + version, cause);
    }
}
