package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.toetssteen.rulebook.Card;
import nl.toetssteen.rulebook.Goal;
import nl.toetssteen.rulebook.Proof;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Scale;
import nl.toetssteen.rulebook.Statement;
import nl.toetssteen.vocabulary.Grade;

/** A rulebook's method, worked out for judging: what each statement counts for under each grade. */
final class Method {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Rulebook rulebook;
    private final Map<String, Stated> statements = new HashMap<>();
    private final Map<String, List<String>> favourable = new HashMap<>();

    /**
     * A statement.
     *
     * @param order the place of its rule in the rulebook
     * @param points signed hundredths of a point by grade
     */
    record Stated(Statement statement, int order, int[] points) {
        int points(Grade grade) {
            return points[grade.ordinal()];
        }
    }

    private Method(Rulebook rulebook) {
        this.rulebook = rulebook;
        Map<String, Integer> places = new HashMap<>();
        rulebook.rules().forEach(rule -> places.put(rule.name(), places.size()));
        for (Card card : rulebook.contents().cards()) {
            card.statements().forEach(statement -> add(statement, places));
        }
    }

    static Method of(Rulebook rulebook) {
        return rulebook.compiled(Method.class, Method::new);
    }

    private void add(Statement statement, Map<String, Integer> places) {
        int order = places.getOrDefault(statement.key(), Integer.MAX_VALUE);
        statements.put(statement.key(), new Stated(statement, order, points(statement)));
        if (statement.effect().isFavourable()) {
            favourable
                    .computeIfAbsent(statement.criterion(), criterion -> new ArrayList<>())
                    .add(statement.key());
        }
    }

    private int[] points(Statement statement) {
        int[] points = new int[Grade.values().length];
        for (Grade grade : Grade.values()) {
            points[grade.ordinal()] = points(statement, grade);
        }
        return points;
    }

    private int points(Statement statement, Grade grade) {
        Scale scale = rulebook.scale();
        BigDecimal bare = BigDecimal.valueOf(scale.points().getOrDefault(statement.weight(), 0));
        return switch (statement.effect()) {
            case GROUND -> hundredths(bare.multiply(BigDecimal.valueOf(scale.groundFactor())), grade);
            case STRENGTH -> hundredths(bare, grade);
            case CONCERN, CONDITION -> hundredths(bare.negate(), Grade.PLAIN);
            case OBJECTION, REFERRAL, DOUBT, NOTE -> 0;
        };
    }

    private int hundredths(BigDecimal points, Grade grade) {
        BigDecimal factor = grade == Grade.PLAIN
                ? BigDecimal.ONE
                : rulebook.scale().evidence().getOrDefault(grade, BigDecimal.ONE);
        return points.multiply(factor)
                .multiply(HUNDRED)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Scale scale() {
        return rulebook.scale();
    }

    Stated stated(String rule) {
        Stated stated = statements.get(rule);
        if (stated == null) {
            throw new NoSuchElementException("no card states what the rule " + rule + " finds");
        }
        return stated;
    }

    /** The goal with this id, or the default one when none is declared. */
    Goal goal(Optional<String> id) {
        return rulebook.goal(id.orElse(rulebook.contents().defaultGoal()));
    }

    boolean hasGoal(String id) {
        return rulebook.goals().stream().anyMatch(goal -> goal.id().equals(id));
    }

    /** The rules that can say something in favour of a criterion. */
    List<String> favourable(String criterion) {
        return favourable.getOrDefault(criterion, List.of());
    }

    List<Proof> proofs(Goal goal) {
        return goal.proofs().stream().map(rulebook::proof).toList();
    }
}
