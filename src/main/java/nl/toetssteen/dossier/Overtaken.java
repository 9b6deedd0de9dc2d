package nl.toetssteen.dossier;

/** Somebody else has saved the proposal since it was read. Nothing of this save was stored. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overtaken(String dossier, int version, Throwable cause) {
        super("dossier " + dossier + " already has a version " + version, cause);
    }
}
