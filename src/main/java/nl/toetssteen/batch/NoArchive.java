package nl.toetssteen.batch;

import java.nio.file.Path;

/** Dossiers cannot be opened. */
public final class NoArchive extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Path data;

    /** Why not. */
    public enum Reason {
        /** There is no such folder. */
        MISSING,
        /** The database does not open; most often another program has it. */
        CLOSED
    }

    /**
     * @param data the folder
     * @param message what the database said; may be empty
     */
    public NoArchive(Reason reason, Path data, String message) {
        super(message);
        this.data = data;
        this.reason = reason;
    }

    Path data() {
        return data;
    }

    Reason reason() {
        return reason;
    }
}
