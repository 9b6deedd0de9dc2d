package nl.toetssteen.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import nl.toetssteen.rulebook.Language;
import org.junit.jupiter.api.Test;

class PressTest {
    private static final Press PRESS = new Press("body { font-family: 'Source Sans 3' }");

    private static Paper paper(String body) {
        return new Paper(
                "Titel <&> \u0007 漢",
                "Een proef",
                Language.NL,
                "<html><body>" + body + "</body></html>",
                Instant.parse("2026-11-22T10:00:00Z"),
                List.of(new Paper.Attached(
                        "a.json", "application/json", "Gegevens", "{}".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void whatItPrintsIsToBeKeptAndToBeReadByEverybody() {
        new PdfFile(PRESS.print(
                        paper("<h1>Kop</h1><ul><li>fiets</li></ul><table><tr><th>a</th><td>b</td></tr></table>")))
                .isValid();
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        byte[] first = PRESS.print(paper("<h1>Kop</h1><p>efficiënt <b>vet</b></p>"));
        assertThat(PRESS.print(paper("<h1>Kop</h1><p>efficiënt <b>vet</b></p>")))
                .isEqualTo(first);
        assertThat(PRESS.print(paper("<h1>Kop</h1><p>anders <b>vet</b></p>"))).isNotEqualTo(first);
    }

    @Test
    void noCharacterVanishes() {
        PdfFile file = new PdfFile(
                PRESS.print(paper("<h1>fi fl ffi é ß ł Ő € − “ ” α Ω ж</h1><p>😀 漢 \u200B\uFE0Fe\u0301</p>")));
        assertThat(file.text()).contains("fi fl ffi é ß ł Ő € − “ ” α Ω ж", "[U+1F600 grinning face] [U+6F22] é");
    }

    @Test
    void whatGoesWithItComesOutAsItWas() {
        assertThat(new PdfFile(PRESS.print(paper("<p>x</p>"))).attached().get("a.json"))
                .asString()
                .isEqualTo("{}");
    }

    @Test
    void anAddressInAPageLeadsNowhere() {
        String outside =
                "<p>x</p><img alt=\"\" src=\"file:///etc/hostname\"/><link rel=\"stylesheet\" href=\"http://127.0.0.1:1/a.css\"/>";
        assertThat(new PdfFile(PRESS.print(paper(outside))).text()).isEqualTo("x");
    }

    @Test
    void aPageThatIsNotWellFormedOrNamesAnEntityIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PRESS.print(paper("<p>")));
        assertThatIllegalArgumentException().isThrownBy(() -> PRESS.print(paper("<p>&nowhere;</p>")));
    }
}
