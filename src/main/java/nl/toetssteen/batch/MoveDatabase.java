package nl.toetssteen.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.toetssteen.casework.KeepBackups;
import nl.toetssteen.dossier.Backups.Manifest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Moves everything from the database in a folder to the one that the settings name. The folder stays as it is. */
@Command(name = "move-database")
final class MoveDatabase extends Task {
    @Option(names = "--from", paramLabel = "FOLDER", required = true, descriptionKey = "move.from")
    @Nullable
    String from;

    MoveDatabase(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    @Override
    int work() {
        Path folder = BackupFile.named(String.valueOf(from), speech);
        try {
            return moved(folder);
        } catch (NoArchive shut) {
            throw ArchiveTask.refusal(shut, speech);
        } catch (IOException failure) {
            throw speech.refuse("backup.unwritable", folder, failure.getMessage());
        }
    }

    private int moved(Path folder) throws IOException {
        Path between = Files.createTempDirectory("toetssteen-");
        Path file = between.resolve("moved.zip");
        try {
            try (Archive source = workplace.archives().in(Optional.of(folder))) {
                source.use(KeepBackups.class).backUp(file);
            }
            try (Archive target = workplace.archives().in(Optional.empty())) {
                Manifest moved = BackupFile.putBack(file, target, speech);
                print(speech.say("move.done", moved.rows(), moved.tables().size()) + "\n");
                return BackupFile.proven(target, workplace, speech);
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(between);
        }
    }
}
