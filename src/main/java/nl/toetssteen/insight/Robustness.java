package nl.toetssteen.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.appraisal.Weighing;
import nl.toetssteen.rulebook.Goal;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Scale;

/**
 * How much of a verdict hangs on the weights, on the goal and on where the thresholds lie.
 *
 * @param verdicts the verdicts under the sets of weights, each with its share of the sets, 0 to 1
 * @param basis of those shares
 * @param goals the verdict under each goal, in the order of the rulebook
 * @param thresholds how far the total is from each, highest first
 */
public record Robustness(
        Verdict verdict, Map<Verdict, Double> verdicts, Basis basis, List<UnderGoal> goals, List<Distance> thresholds) {

    /**
     * The verdict under a goal, with its own weights and proofs.
     *
     * @param own whether it is the goal that the appraisal was made by
     */
    public record UnderGoal(String goal, boolean own, Verdict verdict, int total) {}

    /**
     * A threshold on the total.
     *
     * @param verdict that begins there
     * @param at 0 to 10 000, in hundredths
     * @param distance from there to the total, in hundredths; negative below the threshold
     */
    public record Distance(Verdict verdict, int at, int distance) {}

    /** Of an appraisal, which this appraiser made. */
    public static Robustness of(Appraiser appraiser, Appraisal appraisal, int sets, long seed) {
        WeightSets drawn = WeightSets.around(appraisal, sets, seed);
        return new Robustness(
                appraisal.verdict(),
                verdicts(appraiser.rulebook(), appraisal, drawn),
                drawn.basis(),
                goals(appraiser, appraisal),
                distances(appraiser.rulebook().scale(), appraisal.total()));
    }

    private static Map<Verdict, Double> verdicts(Rulebook rulebook, Appraisal appraisal, WeightSets drawn) {
        Weighing weighing = Weighing.of(rulebook, appraisal);
        Map<Verdict, Double> verdicts = new EnumMap<>(Verdict.class);
        drawn.sets()
                .map(weights -> weighing.verdict(weighing.total(weights)))
                .forEach(verdict -> verdicts.merge(verdict, 1.0, Double::sum));
        verdicts.replaceAll((verdict, count) -> count / drawn.count());
        return verdicts;
    }

    private static List<UnderGoal> goals(Appraiser appraiser, Appraisal appraisal) {
        List<UnderGoal> goals = new ArrayList<>();
        for (Goal goal : appraiser.rulebook().goals()) {
            boolean own = goal.id().equals(appraisal.goal());
            Terms terms = new Terms(
                    appraisal.terms().date(),
                    Optional.of(goal.id()),
                    appraisal.terms().weights());
            Appraisal under = own ? appraisal : appraiser.appraise(appraisal.sheet(), terms);
            goals.add(new UnderGoal(goal.id(), own, under.verdict(), under.total()));
        }
        return List.copyOf(goals);
    }

    private static List<Distance> distances(Scale scale, int total) {
        return List.of(
                distance(Verdict.SUPPORT, scale.support(), total),
                distance(Verdict.SUPPORT_IF, scale.supportIf(), total),
                distance(Verdict.REWORK, scale.rework(), total));
    }

    private static Distance distance(Verdict verdict, int threshold, int total) {
        return new Distance(verdict, threshold * 100, total - threshold * 100);
    }

    /** The share of the sets of weights that keep the verdict, 0 to 1. */
    public double keeps() {
        return verdicts.getOrDefault(verdict, 0.0);
    }

    /** Goals under which the verdict would be better: a proposal that needs one of these is shopping for a goal. */
    public List<UnderGoal> better() {
        return goals.stream()
                .filter(goal -> goal.verdict().height() > verdict.height())
                .toList();
    }

    /** Whether the verdict is worse under every other goal, and none is undetermined: then it needs the goal that it has. */
    public boolean needsOwnGoal() {
        List<UnderGoal> others = goals.stream().filter(goal -> !goal.own()).toList();
        return verdict.height() > Verdict.REWORK.height()
                && !others.isEmpty()
                && others.stream()
                        .allMatch(goal -> goal.verdict() != Verdict.UNDETERMINED
                                && goal.verdict().height() < verdict.height());
    }
}
