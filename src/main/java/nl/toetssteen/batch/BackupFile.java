package nl.toetssteen.batch;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import nl.toetssteen.casework.KeepBackups;
import nl.toetssteen.dossier.Backups.Manifest;
import nl.toetssteen.dossier.BadBackup;

/** A file with everything that is kept, as a command names it. */
final class BackupFile {
    private BackupFile() {}

    /** @throws Refusal when a file cannot be called so */
    static Path named(String file, Speech speech) {
        try {
            return Path.of(file).toAbsolutePath();
        } catch (InvalidPathException invalid) {
            throw speech.refuse("backup.missing", file);
        }
    }

    /**
     * Puts it back.
     *
     * @throws Refusal with what the user can do, when it cannot be
     */
    static Manifest putBack(Path file, Archive archive, Speech speech) {
        if (!Files.isRegularFile(file)) {
            throw speech.refuse("backup.missing", file);
        }
        try {
            return archive.use(KeepBackups.class).putBack(file);
        } catch (BadBackup bad) {
            String reason = bad.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw speech.refuse("backup." + reason, file, bad.where());
        } catch (UncheckedIOException failure) {
            throw speech.refuse("backup.unreadable", file, failure.getMessage());
        }
    }

    /** Verifies the whole trail and replays every appraisal, and says so. */
    static int proven(Archive archive, Workplace workplace, Speech speech) {
        int verified = new CheckTrail(workplace, speech).work(archive);
        int replayed = new ReplayAll(workplace, speech).work(archive);
        return Math.max(verified, replayed);
    }
}
