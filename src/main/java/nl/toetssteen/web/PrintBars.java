package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Bars for print, placed by percentages of the width that there is. */
final class PrintBars {
    private static final double THINNEST = 0.6;

    private PrintBars() {}

    /**
     * A criterion with the bar by which it moves the total.
     *
     * @param range the scores at which it can still end; empty when nothing about it is open
     * @param kind start, plus, minus, none or total
     * @param place left and width, as the stylesheet wants them
     */
    record Bar(
            String words,
            String weight,
            String score,
            String range,
            boolean low,
            String kind,
            String place,
            String figure) {}

    /**
     * A criterion with its score.
     *
     * @param place the bar up to the score
     * @param reach the line over the scores at which it can still end; empty when nothing about it is open
     * @param minimum the place of the score below which it is too low
     */
    record Score(String words, String score, String range, String place, String reach, String minimum) {}

    /** A mark on the line from 0 to 100. */
    record Mark(String place, String words, String figure) {}

    /** The bars of a score, from its start to the total. */
    static List<Bar> of(ScoreView score) {
        List<ScoreView.Row> rows =
                score.rows().stream().filter(ScoreView.Row::applies).toList();
        List<Bar> bars = new ArrayList<>();
        List<Waterfall.Step> steps = score.steps();
        for (int index = 0; index < steps.size(); index++) {
            boolean criterion = index > 0 && index < steps.size() - 1;
            bars.add(criterion ? bar(steps.get(index), rows.get(index - 1)) : bar(steps.get(index)));
        }
        return bars;
    }

    /** The criteria that apply, each with its score and where it can still end. */
    static List<Score> criteria(ScoreView score) {
        return score.rows().stream()
                .filter(ScoreView.Row::applies)
                .map(PrintBars::score)
                .toList();
    }

    private static Score score(ScoreView.Row row) {
        ScoreBars.Row bar = row.bar();
        return new Score(
                row.words(),
                row.score(),
                row.range(),
                place(0, bar.score() / 100.0),
                row.range().isEmpty() ? "" : place(bar.low() / 100.0, bar.high() / 100.0),
                place(bar.minimum() / 100.0, 100));
    }

    private static Bar bar(Waterfall.Step step) {
        return new Bar(step.words(), "", "", "", false, step.kind(), place(step.from(), step.to()), step.figure());
    }

    private static Bar bar(Waterfall.Step step, ScoreView.Row row) {
        return new Bar(
                step.words(),
                row.weight(),
                row.score(),
                row.range(),
                row.low(),
                step.kind(),
                place(step.from(), step.to()),
                step.figure());
    }

    /** From one number of points to another, in any order. */
    static String place(double from, double to) {
        double left = within(Math.min(from, to));
        double width = Math.max(THINNEST, within(Math.max(from, to)) - left);
        return String.format(Locale.ROOT, "left:%.2f%%;width:%.2f%%", Math.min(left, 100 - width), width);
    }

    private static double within(double points) {
        return Math.max(0, Math.min(100, points));
    }
}
