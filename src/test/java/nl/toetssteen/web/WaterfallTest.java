package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaterfallTest {
    private static final List<Waterfall.Step> STEPS = List.of(
            new Waterfall.Step("Begin", 0, 40, "start", "40"),
            new Waterfall.Step("Werkt <het>?", 40, 55, "plus", "+15"),
            new Waterfall.Step("Totaal", 0, 55, "total", "55"));

    @Test
    void aBarStartsWhereTheOneBeforeEnded() {
        String svg = Waterfall.wide(STEPS, "Score");
        assertThat(svg).contains("<rect class=\"bar bar-start\" x=\"200.0\" y=\"8\" width=\"184.0\"");
        assertThat(svg).contains("<rect class=\"bar bar-plus\" x=\"384.0\" y=\"46\" width=\"69.0\"");
    }

    @Test
    void wordsAreEscaped() {
        assertThat(Waterfall.wide(STEPS, "\"><script>")).doesNotContain("<het>", "<script>");
    }

    @Test
    void noStyleIsWrittenInline() {
        assertThat(Waterfall.narrow(STEPS, "Score")).doesNotContain("style=", "fill=", "stroke=");
    }

    @Test
    void narrowBarsUseTheWholeWidth() {
        assertThat(Waterfall.narrow(STEPS, "Score")).contains("viewBox=\"0 0 350 198\"", "x=\"8.0\"");
    }
}
