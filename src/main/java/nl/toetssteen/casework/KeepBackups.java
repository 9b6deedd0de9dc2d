package nl.toetssteen.casework;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import nl.toetssteen.appraisal.ProgramVersion;
import nl.toetssteen.dossier.Backups;
import nl.toetssteen.dossier.Backups.Manifest;
import org.springframework.stereotype.Component;

/** Takes everything that is kept into one file, and puts it back. Both stand in the audit trail. */
@Component
public class KeepBackups {
    private final Backups backups;
    private final Journal journal;
    private final Clock clock;

    KeepBackups(Backups backups, Journal journal, Clock clock) {
        this.backups = backups;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Writes a backup; that it was made stands in it.
     *
     * @throws java.io.UncheckedIOException when the file cannot be written, or is there already
     */
    public Manifest backUp(Path file) {
        journal.note(Deed.BACK_UP, Subject.TRAIL, Map.of());
        return backups.write(file, ProgramVersion.get(), clock.instant());
    }

    /**
     * Puts a backup back where nothing is kept yet. Verify the trail afterwards.
     *
     * @throws nl.toetssteen.dossier.BadBackup when it cannot be put back; nothing was stored
     */
    public Manifest putBack(Path file) {
        Manifest manifest = backups.restore(file);
        journal.note(
                Deed.PUT_BACK, Subject.TRAIL, Map.of("head", manifest.head(), "rows", Long.toString(manifest.rows())));
        return manifest;
    }
}
