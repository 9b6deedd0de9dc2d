package nl.toetssteen.casework;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.rulebook.Rulebook;

/**
 * What one criterion does to the total.
 *
 * @param base where it started, in hundredths
 * @param start its part in the total if it had stayed at its base, in hundredths
 * @param shift by how much it moved the total from there, in hundredths; 0 when it does not apply
 */
public record Contribution(CriterionScore criterion, int base, double start, double shift) {

    /** What each criterion does, in the order of the rulebook. */
    public static List<Contribution> of(Appraisal appraisal, Rulebook rulebook) {
        BigDecimal weights = weights(appraisal);
        return appraisal.criteria().stream()
                .map(score -> of(score, rulebook.criterion(score.criterion()).base() * 100, weights))
                .toList();
    }

    private static Contribution of(CriterionScore score, int base, BigDecimal weights) {
        double share = share(score, weights);
        return new Contribution(score, base, base * share, (score.score() - base) * share);
    }

    /** The part of a criterion in the total, 0 to 1. */
    static double share(CriterionScore score, BigDecimal weights) {
        return score.applies() && weights.signum() > 0
                ? score.weight().divide(weights, 10, RoundingMode.HALF_UP).doubleValue()
                : 0;
    }

    /** The sum of the weights that count. */
    static BigDecimal weights(Appraisal appraisal) {
        return appraisal.criteria().stream()
                .filter(CriterionScore::applies)
                .map(CriterionScore::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
