package nl.toetssteen.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.SilentRule;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Scale;
import nl.toetssteen.rulebook.Statement;

/**
 * A rule that stayed silent because of one condition.
 *
 * @param shift by how much the total would move at most if it spoke, in hundredths: fully proven, with no rival
 */
public record NearMiss(SilentRule rule, Effect effect, int shift) {

    /** Of an appraisal: first those that would block, then those that would move the total most. */
    public static List<NearMiss> of(Rulebook rulebook, Appraisal appraisal, Explanation explanation) {
        return explanation.silent().stream()
                .filter(SilentRule::nearMiss)
                .flatMap(rule -> rulebook.findStatement(rule.rule()).stream()
                        .map(statement ->
                                new NearMiss(rule, statement.effect(), shift(rulebook.scale(), appraisal, statement))))
                .sorted(Comparator.comparing((NearMiss miss) -> !miss.effect().isObjection())
                        .thenComparing(miss -> -Math.abs(miss.shift()))
                        .thenComparing(miss -> miss.rule().rule()))
                .toList();
    }

    private static int shift(Scale scale, Appraisal appraisal, Statement statement) {
        BigDecimal all = appraisal.criteria().stream()
                .filter(CriterionScore::applies)
                .map(CriterionScore::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal own = appraisal.criteria().stream()
                .filter(score -> score.applies() && score.criterion().equals(statement.criterion()))
                .map(CriterionScore::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.signum() == 0 || !statement.effect().hasPoints()) {
            return 0;
        }
        int points = scale.points().getOrDefault(statement.weight(), 0)
                * (statement.effect() == Effect.GROUND ? scale.groundFactor() : 1)
                * (statement.effect().isFavourable() ? 1 : -1);
        return BigDecimal.valueOf(points * 100L)
                .multiply(own)
                .divide(all, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
