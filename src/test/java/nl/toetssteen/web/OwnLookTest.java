package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;

class OwnLookTest extends Served {
    private static final Pattern FILE = Pattern.compile("url\\(\"([^\"]*)\"\\)");

    @Test
    void byDefaultThereIsNoneAndNoPageAsksForIt() {
        assertThat(stranger().get("/theme.css").status()).isEqualTo(404);
        assertThat(stranger().get("/sign-in").body()).doesNotContain("theme.css");
    }

    @Test
    void theFileThatAnOrganisationNamesIsServed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.css"), ":root { --accent: #004400; }");
        OwnLook look = new OwnLook(file.toString());
        assertThat(look.isThere()).isTrue();
        assertThat(look.theme().getBody()).contains("#004400");
        assertThat(new OwnLook("").theme().getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void aFileThatIsNotThereIsNamedAtTheStart(@TempDir Path folder) {
        assertThatThrownBy(() -> new OwnLook(folder.resolve("gone.css").toString()))
                .hasMessageContaining("toetssteen.theme")
                .hasMessageContaining("gone.css");
    }

    @Test
    void theLettersOfTheStylesheetComeFromTheProgramAndAreThereBeforeSigningIn() {
        String stylesheet = stranger().get("/toetssteen.css").body();
        List<String> files = FILE.matcher(stylesheet)
                .results()
                .map(found -> "/" + found.group(1))
                .toList();
        assertThat(files).hasSize(4).allMatch(file -> file.endsWith(".woff2"));
        assertThat(files)
                .allSatisfy(file -> assertThat(stranger().get(file).status()).isEqualTo(200));
        assertThat(stylesheet)
                .contains("font-display: swap", "@layer reset, tokens, base, components, pages, utilities, print;")
                .doesNotContain("http");
    }
}
