package nl.toetssteen.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.dossier.Rulebooks;
import nl.toetssteen.rulebook.RulebookFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The rulebooks there are: those that are kept, and those that an administrator has put in the folder for proposals. Never
 * through a browser: rules are code with the rights of the program.
 */
@Component
public class Shelf {
    private static final String PROGRAM = ".";

    private final Rulebooks rulebooks;
    private final Path folder;

    Shelf(Rulebooks rulebooks, @Value("${toetssteen.rulebooks}") Path folder) {
        this.rulebooks = rulebooks;
        this.folder = folder;
    }

    /** All that are kept, the latest first. */
    public List<Rulebooks.Kept> kept() {
        return rulebooks.all();
    }

    /** Names of rulebooks that can be proposed, sorted; the program's own, named {@code .}, comes first. */
    public List<String> offered() {
        return Stream.concat(Stream.of(PROGRAM), folders()).toList();
    }

    private Stream<String> folders() {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside
                    .filter(one -> Files.isRegularFile(one.resolve("rulebook.yaml")))
                    .map(one -> one.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files of a rulebook that can be proposed; none when there is no such. */
    public Optional<RulebookFolder> take(String name) {
        return offered().stream().filter(name::equals).findFirst().map(this::open);
    }

    private RulebookFolder open(String name) {
        return name.equals(PROGRAM) ? RulebookFolder.onClassPath() : RulebookFolder.at(folder.resolve(name));
    }
}
