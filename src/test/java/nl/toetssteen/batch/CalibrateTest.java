package nl.toetssteen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CalibrateTest {

    /** Whoever changes a rule sees here what that does, and writes it down. */
    @Test
    void theDocumentHoldsWhatTheCommandPrints() throws IOException {
        String document = Files.readString(Path.of("docs", "calibration.md"));
        assertThat(between(document, "<!-- calibrate -->", "<!-- /calibrate -->"))
                .isEqualTo(Ran.command("calibrate", "--lang", "en", "--date", "2026-11-21")
                        .done()
                        .out()
                        .strip());
    }

    private static String between(String text, String start, String end) {
        return text.substring(text.indexOf(start) + start.length(), text.indexOf(end))
                .strip();
    }

    @Test
    void aRulebookWithoutRealProjectsIsRefusedWithWhereToPutThem() {
        Ran.command("calibrate", "--rules", Path.of("src", "test", "resources", "tiny"), "--lang", "en")
                .refusedWith("precedents");
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        Ran.command("calibrate", "--date", "tomorrow").refusedWith("tomorrow");
    }
}
