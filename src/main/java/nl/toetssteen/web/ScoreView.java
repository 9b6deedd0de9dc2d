package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.casework.Contribution;
import nl.toetssteen.rulebook.Criterion;
import nl.toetssteen.rulebook.Rulebook;

/**
 * The score by criterion, as a chart and as the table behind it.
 *
 * @param wide the chart with words beside the bars
 * @param narrow the chart with words above the bars
 * @param steps the bars of the charts
 */
record ScoreView(String wide, String narrow, String start, String total, List<Waterfall.Step> steps, List<Row> rows) {

    /** A criterion. */
    record Row(
            String words,
            String asks,
            boolean applies,
            String weight,
            String base,
            String score,
            String minimum,
            boolean low,
            String shift) {}

    static ScoreView of(Appraisal appraisal, Rulebook rulebook, Texts texts) {
        List<Contribution> contributions = Contribution.of(appraisal, rulebook);
        List<Waterfall.Step> steps = steps(appraisal, contributions, rulebook, texts);
        String title = texts.message("score.chart", texts.whole(appraisal.total()));
        double start = contributions.stream().mapToDouble(Contribution::start).sum();
        return new ScoreView(
                Waterfall.wide(steps, title),
                Waterfall.narrow(steps, title),
                texts.points(start).substring(start > 0 ? 1 : 0),
                texts.whole(appraisal.total()),
                steps,
                contributions.stream()
                        .map(contribution -> row(contribution, rulebook, texts))
                        .toList());
    }

    private static Row row(Contribution contribution, Rulebook rulebook, Texts texts) {
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
                texts.points(contribution.shift()));
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
