package nl.toetssteen.batch;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.rulebook.DefectiveRulebook;
import nl.toetssteen.rulebook.RulebookDefect;
import org.jspecify.annotations.Nullable;

/** A command that needs a rulebook. */
abstract class RulebookTask extends Task {
    RulebookTask(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    /** An appraiser for the rulebook in this folder; for the program's own when it is null. */
    final Appraiser open(@Nullable String folder) {
        Optional<Path> path = Optional.ofNullable(folder).map(this::existing);
        try {
            return workplace.appraisers().by(path);
        } catch (DefectiveRulebook defective) {
            throw new Refusal(listed(defective, folder));
        } catch (UncheckedIOException unreadable) {
            throw speech.refuse("rules.unreadable", String.valueOf(folder), unreadable.getMessage());
        }
    }

    private Path existing(String folder) {
        Path path = path(folder);
        if (!Files.isDirectory(path)) {
            throw speech.refuse(Files.exists(path) ? "rules.file" : "rules.missing", folder);
        }
        return path;
    }

    private Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException invalid) {
            throw speech.refuse("rules.missing", name);
        }
    }

    private String listed(DefectiveRulebook defective, @Nullable String folder) {
        List<String> defects =
                defective.defects().stream().map(RulebookDefect::toString).toList();
        return speech.say("rules.refused", defects.size()) + "\n" + listed(defects, folder);
    }

    /** Lines that begin with a place in the rulebook, with the folder before it so that it can be opened from here. */
    static String listed(List<String> lines, @Nullable String folder) {
        String prefix = folder == null ? "" : folder.replaceFirst("/*$", "/");
        return lines.stream().map(line -> prefix + line).collect(Collectors.joining("\n"));
    }
}
