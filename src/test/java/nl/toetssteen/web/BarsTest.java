package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static final String SVG = Bars.of(
            "money",
            "Het <geld>",
            "Zie de tabel",
            List.of(new Bars.Bar("Publiek & \"goed\"", 0.5, "50%"), new Bars.Bar("Meer dan alles", 1.5, "<150%>")));

    @Test
    void aBarIsAsLongAsItsPart() {
        assertThat(SVG).contains("<rect class=\"bar bar-total\" x=\"0\" y=\"20\" width=\"120.0\"");
    }

    @Test
    void noBarIsLongerThanAFullOne() {
        assertThat(SVG).contains("y=\"64\" width=\"240.0\"");
    }

    @Test
    void theChartIsNamedAndDescribed() {
        assertThat(SVG)
                .contains("role=\"img\" aria-labelledby=\"money-title money-desc\"")
                .contains("<title id=\"money-title\">Het &lt;geld&gt;</title>")
                .contains("<desc id=\"money-desc\">Zie de tabel</desc>");
    }

    @Test
    void wordsAreEscapedAndNoStyleIsWrittenInline() {
        assertThat(SVG).doesNotContain("<geld>", "<150%>", "style=", "fill=", "stroke=");
    }

    @Test
    void longWordsTakeAnotherLine() {
        String words = "clubgoed + voordeel voor derden + gebrek aan afstemming + belang van de regio";
        assertThat(Bars.of("long", "", "", List.of(new Bars.Bar(words, 1, "")))).contains("viewBox=\"0 0 350 64\"");
    }
}
