package nl.toetssteen.batch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that needs the dossiers. */
abstract class ArchiveTask extends RulebookTask {
    @Option(names = "--data", paramLabel = "FOLDER", descriptionKey = "data")
    @Nullable
    String data;

    ArchiveTask(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    /** Does the work with the dossiers and returns the exit code. */
    abstract int work(Archive archive);

    @Override
    final int work() {
        check();
        try (Archive archive = workplace.archives().in(Optional.ofNullable(data).map(Path::of))) {
            return work(archive);
        } catch (InvalidPathException invalid) {
            throw speech.refuse("data.missing", String.valueOf(data));
        } catch (NoArchive shut) {
            throw speech.refuse(
                    "data." + shut.reason().name().toLowerCase(Locale.ROOT), shut.data(), shut.getMessage());
        }
    }

    /** Looks at what can be refused without the dossiers. */
    void check() {}
}
