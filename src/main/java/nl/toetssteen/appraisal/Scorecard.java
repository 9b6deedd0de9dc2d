package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.toetssteen.rulebook.Criterion;
import nl.toetssteen.rulebook.Goal;
import nl.toetssteen.rulebook.Scale;
import nl.toetssteen.vocabulary.Conclusion;

/**
 * The scores.
 *
 * @param criteria in the order of the rulebook
 * @param total weighted mean of those that apply, in hundredths; 0 when none has any weight
 */
record Scorecard(List<CriterionScore> criteria, int total) {
    private static final int BEST = 10_000;

    static Scorecard of(
            Method method, Map<String, BigDecimal> weights, List<ScoredFinding> findings, List<Conclusion> standing) {
        Map<String, Integer> points = new HashMap<>();
        findings.stream()
                .filter(ScoredFinding::counted)
                .forEach(finding -> points.merge(finding.criterion(), finding.points(), Integer::sum));
        Set<String> concluded = standing.stream().map(Conclusion::name).collect(Collectors.toSet());
        List<CriterionScore> criteria = method.rulebook().criteria().stream()
                .map(criterion -> score(criterion, concluded, points, weights))
                .toList();
        return new Scorecard(criteria, total(criteria));
    }

    /** The weight of each criterion: that of the terms, else that of the goal, else none. */
    static Map<String, BigDecimal> weights(Method method, Goal goal, Terms terms) {
        return method.rulebook().criteria().stream()
                .map(Criterion::id)
                .collect(Collectors.toMap(id -> id, id -> terms.weights()
                        .getOrDefault(id, goal.weights().getOrDefault(id, BigDecimal.ZERO))));
    }

    private static CriterionScore score(
            Criterion criterion, Set<String> concluded, Map<String, Integer> points, Map<String, BigDecimal> weights) {
        boolean applies = criterion.applies().isEmpty() || concluded.contains(criterion.applies());
        int base = criterion.base() * 100;
        int score = applies ? base + points.getOrDefault(criterion.id(), 0) : base;
        return new CriterionScore(
                criterion.id(),
                applies,
                Math.max(0, Math.min(BEST, score)),
                weights.getOrDefault(criterion.id(), BigDecimal.ZERO));
    }

    private static int total(List<CriterionScore> criteria) {
        BigDecimal weight = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (CriterionScore criterion : criteria) {
            if (criterion.applies()) {
                weight = weight.add(criterion.weight());
                sum = sum.add(criterion.weight().multiply(BigDecimal.valueOf(criterion.score())));
            }
        }
        return weight.signum() <= 0
                ? 0
                : sum.divide(weight, 0, RoundingMode.HALF_UP).intValueExact();
    }

    /** Whether the total is so close to a threshold that little would turn it. */
    boolean borderline(Scale scale) {
        return IntStream.of(scale.support(), scale.supportIf(), scale.rework())
                .anyMatch(threshold -> Math.abs(total - threshold * 100) <= scale.borderline() * 100);
    }
}
