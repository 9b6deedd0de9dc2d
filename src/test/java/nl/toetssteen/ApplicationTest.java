package nl.toetssteen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--server.port=9090",
                "--toetssteen.rules=/srv/rules",
                "--spring.profiles.active=x",
                "--logging.level.nl.toetssteen=debug",
                "--debug"
            })
    void itServesWithSettingsOfTheServer(String setting) {
        assertThat(Application.serves(List.of(setting))).isTrue();
    }

    @Test
    void itServesWithoutArguments() {
        assertThat(Application.serves(List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "--version", "appraise", "--lang=en", "--nonsense", "-", ""})
    void itRunsACommandWithAnythingElse(String arg) {
        assertThat(Application.serves(List.of(arg))).isFalse();
        assertThat(Application.serves(List.of("--server.port=9090", arg))).isFalse();
    }

    @Test
    void aCommandRunsWithoutAServer() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Application.class.getName(),
                        "schema",
                        "dossiér")
                .start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err.lines())
                .singleElement()
                .asString()
                .contains("Kies proposal, appraisal, comparison, insight of portfolio.");
    }
}
