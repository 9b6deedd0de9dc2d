package nl.toetssteen.batch;

import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import nl.toetssteen.casework.KeepBackups;
import nl.toetssteen.dossier.Backups.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies everything that is kept into one file. */
@Command(name = "backup")
final class BackUp extends ArchiveTask {
    @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
    String file = "";

    BackUp(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    @Override
    int work(Archive archive) {
        try {
            Manifest made = archive.use(KeepBackups.class).backUp(BackupFile.named(file, speech));
            print(speech.say("backup.made", file, made.rows(), made.tables().size()) + "\n"
                    + speech.say("trail.head", made.head()) + "\n");
            return DONE;
        } catch (UncheckedIOException failure) {
            boolean there = failure.getCause() instanceof FileAlreadyExistsException;
            throw speech.refuse(there ? "backup.exists" : "backup.unwritable", file, failure.getMessage());
        }
    }
}
