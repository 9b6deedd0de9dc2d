package nl.toetssteen.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.ProofState;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.casework.Insights.Insight;
import nl.toetssteen.insight.Asking;
import nl.toetssteen.insight.NearMiss;
import nl.toetssteen.insight.Range;
import nl.toetssteen.insight.Robustness;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Theme;

/** Puts in words what is not known about a proposal, and what would turn its verdict. */
final class InsightViews {
    private static final int MOST_ASKED = 10;
    private static final int MOST_MISSES = 15;

    private final Rulebook rulebook;
    private final Insight insight;
    private final Appraisal appraisal;
    private final Texts texts;
    private final FactViews facts;

    InsightViews(Rulebook rulebook, Insight insight, String proposal, Texts texts) {
        this.rulebook = rulebook;
        this.insight = insight;
        this.appraisal = insight.appraisal();
        this.texts = texts;
        this.facts = new FactViews(rulebook, appraisal, proposal, texts);
    }

    InsightView view() {
        Range range = insight.prospect().range();
        TurningViews turnings = new TurningViews(rulebook, facts, texts);
        return new InsightView(
                Standing.of(appraisal, rulebook, texts),
                range(range),
                shares(range.verdicts()),
                bars("possible-bars", "insight.possible", range.verdicts()),
                RangeWords.basis(range.basis(), texts),
                narrowing(),
                settling(),
                new Standings(rulebook, appraisal, facts, texts)
                        .proofs().stream()
                                .filter(proof -> proof.state().equals(ProofState.State.OPEN.id()))
                                .toList(),
                insight.turnings().stream().map(turnings::of).toList(),
                insight.route().stream().map(turnings::point).toList(),
                insight.nearMisses().stream().limit(MOST_MISSES).map(this::miss).toList(),
                robustness(insight.robustness()),
                texts.number(BigDecimal.valueOf(insight.taken().toMillis(), 3).setScale(1, RoundingMode.HALF_UP)));
    }

    private InsightView.RangeView range(Range range) {
        String low = texts.whole(range.low());
        String high = texts.whole(range.high());
        String title = texts.message("insight.range.chart", low, high, texts.whole(appraisal.total()));
        return new InsightView.RangeView(
                low,
                high,
                texts.whole(range.width()),
                new Chart(
                        RangeChart.wide(title, range.low(), range.high(), appraisal.total(), marks()),
                        RangeChart.narrow(title, range.low(), range.high(), appraisal.total(), marks())),
                range.questions(),
                range.idle(),
                range.basis().exact());
    }

    private List<RangeChart.Mark> marks() {
        return insight.robustness().thresholds().stream()
                .map(threshold -> new RangeChart.Mark(verdict(threshold.verdict()), threshold.at()))
                .toList();
    }

    private String verdict(Verdict verdict) {
        return texts.message("verdict." + verdict.id());
    }

    private List<InsightView.Share> shares(Map<Verdict, Double> shares) {
        return shares.entrySet().stream()
                .sorted(Map.Entry.<Verdict, Double>comparingByValue().reversed())
                .map(share -> new InsightView.Share(
                        share.getKey().id(), verdict(share.getKey()), percentage(share.getValue())))
                .toList();
    }

    private String bars(String id, String title, Map<Verdict, Double> shares) {
        List<Bars.Bar> bars = shares.entrySet().stream()
                .sorted(Map.Entry.<Verdict, Double>comparingByValue().reversed())
                .filter(share -> share.getValue() > 0)
                .map(share -> new Bars.Bar(verdict(share.getKey()), share.getValue(), percentage(share.getValue())))
                .toList();
        return Bars.of(id, texts.message(title), texts.message("insight.share.chart"), bars);
    }

    private String percentage(double share) {
        if (share == 0) {
            return texts.message("insight.share.none");
        }
        return share < 0.005
                ? texts.message("insight.share.little")
                : texts.message("unit.percentage", texts.whole(share * 10_000));
    }

    private List<InsightView.Ask> narrowing() {
        return insight.prospect().asking().stream()
                .filter(asking -> asking.narrowing() > 0)
                .sorted(Comparator.comparing((Asking asking) -> -asking.narrowing()))
                .limit(MOST_ASKED)
                .map(asking -> ask(
                        asking,
                        texts.message(
                                "insight.narrows",
                                texts.points(asking.narrowing()).substring(1))))
                .toList();
    }

    private List<InsightView.Ask> settling() {
        return insight.prospect().asking().stream()
                .filter(asking -> asking.settling() > 0)
                .sorted(Comparator.comparing((Asking asking) -> -asking.settling()))
                .limit(MOST_ASKED)
                .map(asking -> ask(asking, texts.message("insight.settles", percentage(asking.settling()))))
                .toList();
    }

    private InsightView.Ask ask(Asking asking, String effect) {
        Slot slot = asking.slot();
        Question question = rulebook.question(slot.question());
        return new InsightView.Ask(
                Labels.of(question, slot, texts),
                facts.field(slot),
                theme(question),
                texts.words(question.why()),
                question.claim() ? texts.message("insight.evidence") : "",
                effect);
    }

    private String theme(Question question) {
        return rulebook.themes().stream()
                .filter(theme -> theme.id().equals(question.theme()))
                .map(Theme::title)
                .map(texts::words)
                .findFirst()
                .orElse(question.theme());
    }

    private InsightView.Miss miss(NearMiss miss) {
        String rule = miss.rule().rule();
        Wording wording = new Wording(rulebook, texts.language());
        return new InsightView.Miss(
                rule,
                RuleTitles.of(rulebook, rule, texts),
                facts.rule(rule),
                texts.message("effect." + miss.effect().id()),
                miss.rule().unmet().stream().map(wording::unmet).findFirst().orElse(""),
                miss.shift() == 0 ? "" : texts.points(miss.shift()));
    }

    private InsightView.RobustnessView robustness(Robustness robustness) {
        return new InsightView.RobustnessView(
                percentage(robustness.keeps()),
                shares(robustness.verdicts()),
                bars("weights-bars", "insight.robust.weights", robustness.verdicts()),
                texts.message(
                        "insight.sets",
                        texts.number(BigDecimal.valueOf(robustness.basis().count())),
                        String.valueOf(robustness.basis().seed())),
                robustness.thresholds().stream()
                        .map(threshold -> new InsightView.Threshold(
                                verdict(threshold.verdict()),
                                texts.whole(threshold.at()),
                                texts.points(threshold.distance())))
                        .toList(),
                robustness.goals().stream().map(this::underGoal).toList(),
                shopping(robustness));
    }

    private InsightView.UnderGoal underGoal(Robustness.UnderGoal goal) {
        return new InsightView.UnderGoal(
                goalWords(goal), goal.own(), verdict(goal.verdict()), texts.whole(goal.total()));
    }

    private String goalWords(Robustness.UnderGoal goal) {
        return texts.words(rulebook.goal(goal.goal()).words());
    }

    /** What is to be said of the choice of the goal; empty when nothing is. */
    private String shopping(Robustness robustness) {
        if (robustness.needsOwnGoal()) {
            return texts.message("insight.shopping.own", verdict(robustness.verdict()));
        }
        return robustness.better().stream()
                .findFirst()
                .map(goal -> texts.message("insight.shopping", goalWords(goal), verdict(goal.verdict())))
                .orElse("");
    }
}
