package nl.toetssteen.dossier;

import org.jspecify.annotations.Nullable;

/** A backup cannot be put back. Nothing was stored. */
public final class BadBackup extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String where;

    /** Why not. */
    public enum Reason {
        /** It is no backup, or a part of it cannot be read. */
        UNREADABLE,
        /** Its rows are not those of which the manifest has the digest. */
        ALTERED,
        /** Another version of the program made it. */
        NEWER,
        /** There is something in the database already. */
        NOT_EMPTY
    }

    /** @param where the part of the backup, or the version that made it; may be empty */
    BadBackup(Reason reason, String where, @Nullable Throwable cause) {
        super(reason + " " + where, cause);
        this.reason = reason;
        this.where = where;
    }

    public Reason reason() {
        return reason;
    }

    public String where() {
        return where;
    }
}
