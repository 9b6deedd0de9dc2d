package nl.toetssteen.batch;

import nl.toetssteen.dossier.Backups.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup back where nothing is kept yet, and proves that everything is as it was. */
@Command(name = "restore")
final class Restore extends ArchiveTask {
    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    String file = "";

    Restore(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    @Override
    int work(Archive archive) {
        Manifest restored = BackupFile.putBack(BackupFile.named(file, speech), archive, speech);
        print(speech.say("restore.done", restored.rows(), restored.tables().size()) + "\n");
        return BackupFile.proven(archive, workplace, speech);
    }
}
