package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">([^<]*\\p{L}[^<]*)<");
    private static final Pattern SAID_ATTRIBUTE =
            Pattern.compile("\\s(?:title|alt|aria-label|placeholder|content)=\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern ACTIVE = Pattern.compile(
            "(?i)<script(?! th:src=\"@\\{/[a-z0-9./-]+}\" defer></script>)|<style|\\sstyle=|\\son[a-z]+=|javascript:");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");

    @Test
    void templatesHoldNoWordsOfTheirOwn() throws IOException {
        for (Path template : templates()) {
            assertThat(found(BETWEEN_TAGS, template)).as(template.toString()).isEmpty();
            assertThat(found(SAID_ATTRIBUTE, template))
                    .as(template.toString())
                    .allMatch(text -> text.equals("width=device-width, initial-scale=1"));
        }
    }

    @Test
    void templatesHoldNoStyleAndNoScriptButFilesOfTheProgram() throws IOException {
        for (Path template : templates()) {
            assertThat(ACTIVE.matcher(Files.readString(template)).find())
                    .as(template.toString())
                    .isFalse();
        }
    }

    @Test
    void onlyChartsWriteMarkUpUnescaped() throws IOException {
        for (Path template : templates()) {
            assertThat(found(Pattern.compile("th:utext=\"([^\"]*)\""), template))
                    .isSubsetOf("${chart.wide}", "${chart.narrow}", "${svg}", "${picture}");
        }
    }

    @Test
    void controllersHoldNoSentences() throws IOException {
        List<Path> sources = MessagesTest.files(Path.of("src/main/java/nl/toetssteen/web"), ".java");
        assertThat(sources).hasSizeGreaterThan(30);
        for (Path source : sources) {
            assertThat(found(LITERAL, source))
                    .as(source.toString())
                    .allMatch(text -> isMarkUp(text) || !SENTENCE.matcher(text).find());
        }
    }

    private static boolean isMarkUp(String text) {
        return text.startsWith("<") || text.startsWith(" xmlns") || text.startsWith("default-src");
    }

    private static List<Path> templates() throws IOException {
        List<Path> templates = MessagesTest.files(Path.of("src/main/resources/templates"), ".html");
        assertThat(templates).hasSizeGreaterThan(10);
        return templates;
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
