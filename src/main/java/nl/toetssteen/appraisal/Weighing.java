package nl.toetssteen.appraisal;

import java.util.List;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Scale;

/**
 * An appraisal under other weights of the criteria. Only its total and what the total decides depend on them: findings,
 * scores, proofs and caps stay as they are.
 */
public final class Weighing {
    private final int[] scores;
    private final boolean[] applies;
    private final int[] thresholds;
    private final Verdict[] verdicts;

    private Weighing(Scale scale, Appraisal appraisal) {
        List<CriterionScore> criteria = appraisal.criteria();
        scores = criteria.stream().mapToInt(CriterionScore::score).toArray();
        applies = new boolean[scores.length];
        for (int criterion = 0; criterion < scores.length; criterion++) {
            applies[criterion] = criteria.get(criterion).applies();
        }
        thresholds = new int[] {0, scale.rework() * 100, scale.supportIf() * 100, scale.support() * 100};
        verdicts = new Verdict[thresholds.length];
        for (int step = 0; step < thresholds.length; step++) {
            verdicts[step] = Decision.of(appraisal.findings(), appraisal.proofs(), appraisal.caps(), thresholds[step])
                    .verdict(scale);
        }
    }

    /** An appraisal that was made by this rulebook, ready to be weighed many times. */
    public static Weighing of(Rulebook rulebook, Appraisal appraisal) {
        return new Weighing(rulebook.scale(), appraisal);
    }

    /**
     * The total: the weighted mean of the criteria that apply, rounded half up.
     *
     * @param weights by criterion, in the order of the appraisal's; 0 to 10^12 each, in any unit
     * @return 0 to 10 000, in hundredths; 0 when no criterion that applies has any weight
     */
    public int total(long[] weights) {
        long weight = 0;
        long sum = 0;
        for (int criterion = 0; criterion < scores.length; criterion++) {
            if (applies[criterion]) {
                weight += weights[criterion];
                sum += weights[criterion] * scores[criterion];
            }
        }
        return weight <= 0 ? 0 : (int) ((2 * sum + weight) / (2 * weight));
    }

    /** The verdict when the total, in hundredths, is this and all else stays. */
    public Verdict verdict(int total) {
        int step = thresholds.length - 1;
        while (step > 0 && total < thresholds[step]) {
            step--;
        }
        return verdicts[step];
    }
}
