package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.casework.Contribution;
import nl.toetssteen.insight.Interval;
import nl.toetssteen.insight.Range;
import nl.toetssteen.rulebook.Criterion;
import nl.toetssteen.rulebook.Rulebook;

/**
 * The score by criterion, as charts and as the table behind them.
 *
 * @param waterfall how the total comes about
 * @param criteria the score on each criterion that applies, with where it can still end
 * @param range where the total can still end, in words; empty when nothing is open
 * @param steps the bars of the waterfall
 */
record ScoreView(
        Chart waterfall,
        Chart criteria,
        String start,
        String total,
        String range,
        List<Waterfall.Step> steps,
        List<Row> rows) {

    /**
     * A criterion.
     *
     * @param range where its score can still end, in words; empty when nothing about it is open
     * @param bar the same as it is drawn
     */
    record Row(
            String words,
            String asks,
            boolean applies,
            String weight,
            String base,
            String score,
            String minimum,
            boolean low,
            String shift,
            String range,
            ScoreBars.Row bar) {}

    static ScoreView of(Appraisal appraisal, Range range, Rulebook rulebook, Texts texts) {
        List<Contribution> contributions = Contribution.of(appraisal, rulebook);
        Waterfall.Reach reach = new Waterfall.Reach(range.low() / 100.0, range.high() / 100.0);
        List<Row> rows = contributions.stream()
                .map(contribution -> row(contribution, range, rulebook, texts))
                .toList();
        List<Waterfall.Step> steps = steps(appraisal, contributions, rulebook, texts);
        String title = texts.message("score.chart", texts.whole(appraisal.total()));
        double start = contributions.stream().mapToDouble(Contribution::start).sum();
        return new ScoreView(
                new Chart(Waterfall.wide(steps, reach, title), Waterfall.narrow(steps, reach, title)),
                criteria(rows, texts),
                texts.points(start).substring(start > 0 ? 1 : 0),
                texts.whole(appraisal.total()),
                texts.fromTo(range.low(), range.high()),
                steps,
                rows);
    }

    /** Where a criterion can end; where nothing about it is open, its score. */
    private static Interval ends(Contribution contribution, Range range) {
        int score = contribution.criterion().score();
        return range.criteria()
                .getOrDefault(contribution.criterion().criterion(), new Interval(score, score, range.basis()));
    }

    private static Chart criteria(List<Row> rows, Texts texts) {
        String title = texts.message("score.criteria.chart");
        List<ScoreBars.Row> bars =
                rows.stream().filter(Row::applies).map(Row::bar).toList();
        return new Chart(ScoreBars.wide(title, bars, List.of()), ScoreBars.narrow(title, bars, List.of()));
    }

    private static ScoreBars.Row bar(Criterion criterion, int score, Interval ends, Texts texts) {
        return new ScoreBars.Row(
                texts.words(criterion.words()),
                score,
                ends.low(),
                ends.high(),
                criterion.minimum() * 100,
                texts.within(texts.whole(score), ends.low(), ends.high()));
    }

    private static Row row(Contribution contribution, Range range, Rulebook rulebook, Texts texts) {
        Interval ends = ends(contribution, range);
        Criterion criterion = rulebook.criterion(contribution.criterion().criterion());
        int score = contribution.criterion().score();
        return new Row(
                texts.words(criterion.words()),
                texts.words(criterion.asks()),
                contribution.criterion().applies(),
                texts.number(contribution.criterion().weight()),
                String.valueOf(criterion.base()),
                texts.whole(score),
                String.valueOf(criterion.minimum()),
                score < criterion.minimum() * 100,
                texts.points(contribution.shift()),
                texts.fromTo(ends.low(), ends.high()),
                bar(criterion, score, ends, texts));
    }

    private static List<Waterfall.Step> steps(
            Appraisal appraisal, List<Contribution> contributions, Rulebook rulebook, Texts texts) {
        List<Waterfall.Step> steps = new ArrayList<>();
        double at = contributions.stream().mapToDouble(Contribution::start).sum() / 100;
        steps.add(new Waterfall.Step(
                texts.message("score.start"),
                0,
                at,
                "start",
                texts.points(at * 100).substring(at > 0 ? 1 : 0)));
        for (Contribution contribution : contributions) {
            if (contribution.criterion().applies()) {
                steps.add(step(contribution, at, rulebook, texts));
                at += contribution.shift() / 100;
            }
        }
        String total = texts.whole(appraisal.total());
        steps.add(new Waterfall.Step(texts.message("score.total"), 0, appraisal.total() / 100.0, "total", total));
        return steps;
    }

    private static Waterfall.Step step(Contribution contribution, double at, Rulebook rulebook, Texts texts) {
        double shift = contribution.shift();
        String kind = Math.abs(shift) < 5 ? "none" : shift > 0 ? "plus" : "minus";
        String words = texts.words(
                rulebook.criterion(contribution.criterion().criterion()).words());
        return new Waterfall.Step(words, at, at + shift / 100, kind, texts.points(shift));
    }
}
