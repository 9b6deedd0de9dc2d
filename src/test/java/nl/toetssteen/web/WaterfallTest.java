package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaterfallTest {
    private static final List<Waterfall.Step> STEPS = List.of(
            new Waterfall.Step("Begin", 0, 40, "start", "40"),
            new Waterfall.Step("Werkt <het>?", 40, 55, "plus", "+15"),
            new Waterfall.Step("Totaal", 0, 55, "total", "55"));

    private static final Waterfall.Reach OPEN = new Waterfall.Reach(50, 75);

    @Test
    void aLineBeneathTheTotalRunsOverTheTotalsAtWhichItCanEnd() {
        assertThat(Waterfall.wide(STEPS, OPEN, "Score"))
                .contains("<path class=\"reach\" d=\"M400.0 110v6m0 -3H500.0m0 -3v6\"/>");
        assertThat(Waterfall.wide(STEPS, new Waterfall.Reach(55, 55), "Score")).doesNotContain("reach");
    }

    @Test
    void aBarStartsWhereTheOneBeforeEnded() {
        String svg = Waterfall.wide(STEPS, OPEN, "Score");
        assertThat(svg).contains("<rect class=\"bar bar-start\" x=\"200.0\" y=\"8\" width=\"160.0\"");
        assertThat(svg).contains("<rect class=\"bar bar-plus\" x=\"360.0\" y=\"46\" width=\"60.0\"");
    }

    @Test
    void wordsAreEscaped() {
        assertThat(Waterfall.wide(STEPS, OPEN, "\"><script>")).doesNotContain("<het>", "<script>");
    }

    @Test
    void noStyleIsWrittenInline() {
        assertThat(Waterfall.narrow(STEPS, OPEN, "Score")).doesNotContain("style=", "fill=", "stroke=");
    }

    @Test
    void narrowBarsUseTheWholeWidth() {
        assertThat(Waterfall.narrow(STEPS, OPEN, "Score")).contains("viewBox=\"0 0 350 198\"", "x=\"8.0\"");
    }
}
