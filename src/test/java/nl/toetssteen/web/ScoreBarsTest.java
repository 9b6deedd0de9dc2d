package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.web.RangeChart.Mark;
import nl.toetssteen.web.ScoreBars.Row;
import org.junit.jupiter.api.Test;

class ScoreBarsTest {
    private static final Row OPEN = new Row("Werkt <het>?", 5_000, 2_500, 7_500, 1_500, "50 (25 tot 75)");
    private static final Row CLOSED = new Row("Bestuurslaag", 4_000, 4_000, 4_000, 0, "40");

    @Test
    void aBarIsAsLongAsItsScoreAndTheLineBeneathAsWideAsItsRange() {
        String svg = ScoreBars.wide("Scores", List.of(OPEN), List.of());
        assertThat(svg)
                .contains("<rect class=\"track\" x=\"200.0\" y=\"8\" width=\"400.0\"")
                .contains("<rect class=\"bar-total\" x=\"200.0\" y=\"8\" width=\"200.0\"")
                .contains("<path class=\"reach\" d=\"M300.0 29v6m0 -3H500.0m0 -3v6\"/>")
                .contains("<line class=\"minimum\" x1=\"260.0\"");
    }

    @Test
    void whereNothingIsOpenThereIsNoLineAndWhereThereIsNoMinimumNoStroke() {
        assertThat(ScoreBars.wide("Scores", List.of(CLOSED), List.of())).doesNotContain("reach", "minimum");
    }

    @Test
    void thresholdsRunThroughAllRowsWithTheirWordsAbove() {
        String svg = ScoreBars.wide("Totalen", List.of(OPEN, CLOSED), List.of(new Mark("Ja", 6_500)));
        assertThat(svg)
                .contains("<line class=\"threshold\" x1=\"460.0\" x2=\"460.0\" y1=\"18\" y2=\"102\"/>")
                .contains("<text class=\"tick\" x=\"460.0\" y=\"13\">Ja</text>");
    }

    @Test
    void longWordsStandAboveTheirBarOnAWideScreenToo() {
        Row row = new Row("Een voorstel met een naam die nergens naast past", 5_000, 5_000, 5_000, 0, "50");
        assertThat(ScoreBars.wide("Totalen", List.of(row, CLOSED), List.of())).contains("x=\"0.0\"");
        assertThat(ScoreBars.narrow("Totalen", List.of(CLOSED), List.of())).contains("viewBox=\"0 0 350 64\"");
    }

    @Test
    void aNameThatDoesNotFitIsCutForTheTableHoldsIt() {
        Row row = new Row("n".repeat(200), 5_000, 5_000, 5_000, 0, "50");
        assertThat(ScoreBars.narrow("Totalen", List.of(row), List.of())).contains(">" + "n".repeat(42) + "…<");
    }

    @Test
    void wordsAreEscapedAndNoStyleIsWrittenInline() {
        assertThat(ScoreBars.narrow("\"><script>", List.of(OPEN), List.of()))
                .doesNotContain("<het>", "<script>", "style=", "fill=", "stroke=");
    }
}
