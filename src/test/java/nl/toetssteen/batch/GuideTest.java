package nl.toetssteen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the rulebook guide tells a policy officer to do, to the letter. */
class GuideTest {
    private static final Pattern STEP = Pattern.compile(
            "(Add to the end of|Make the file|Run:|holds:|It says, among other things:)(?: `([^`]+)`:)?\\s*```\\w*\\n(.*?)```",
            Pattern.DOTALL);
    private static final String PROGRAM = "java -jar toetssteen-0.1.0.jar ";

    private final Path folder;
    private int files;
    private int runs;
    private int promises;

    GuideTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theFirstRuleOfTheGuideWorksAsItSays() throws IOException {
        copy(Path.of("rules"), folder.resolve("rules"));
        String guide = Files.readString(Path.of("docs/rulebook-guide.md"));
        String tutorial =
                guide.substring(guide.indexOf("## Your first rule"), guide.indexOf("\n## What changes together"));
        Matcher step = STEP.matcher(tutorial);
        String said = "";
        while (step.find()) {
            switch (step.group(1)) {
                case "Add to the end of", "Make the file" -> write(step.group(2), step.group(3));
                case "Run:" -> said = run(step.group(3).strip());
                default -> expect(said, step.group(3));
            }
        }
        assertThat(List.of(files, runs, promises)).containsExactly(4, 2, 2);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        files++;
    }

    /** Paths in the guide are those of the folder in which the reader sits. */
    private String run(String line) {
        assertThat(line).startsWith(PROGRAM);
        List<String> words = Stream.of(line.substring(PROGRAM.length()).split(" "))
                .map(word -> word.equals("rules") || word.endsWith(".yaml")
                        ? folder.resolve(word).toString()
                        : word)
                .toList();
        runs++;
        return Ran.command(words.toArray()).done().out();
    }

    private void expect(String said, String promised) {
        promised.lines().forEach(line -> assertThat(said).contains(line));
        promises++;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }
}
