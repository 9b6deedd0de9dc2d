package nl.toetssteen.batch;

import java.nio.file.Path;
import java.util.Optional;

/** Opens dossiers. */
@FunctionalInterface
public interface Archives {
    /**
     * The dossiers in a folder; without one those that the settings of the program name.
     *
     * @throws NoArchive when they cannot be opened
     */
    Archive in(Optional<Path> data);
}
