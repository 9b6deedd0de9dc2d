package nl.toetssteen.engine;

import java.util.Map;
import java.util.Set;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.rulebook.Rule.Term;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Open;
import nl.toetssteen.vocabulary.Parameter;
import nl.toetssteen.vocabulary.Row;
import org.jspecify.annotations.Nullable;

/** What one condition means for one fact, read off its definition. */
final class Meaning {
    private Meaning() {}

    static Class<? extends Fact> type(FactType type) {
        return switch (type) {
            case ANSWER -> Answer.class;
            case OPEN -> Open.class;
            case ROW -> Row.class;
            case PARAMETER -> Parameter.class;
            case FIGURE -> Figure.class;
            case CONCLUSION -> Conclusion.class;
            case FINDING -> Finding.class;
        };
    }

    static boolean holds(Pattern pattern, Fact fact, Map<String, Object> bound) {
        return pattern.constraints().stream().allMatch(constraint -> holds(constraint, fact, bound));
    }

    private static boolean holds(Constraint constraint, Fact fact, Map<String, Object> bound) {
        Object left = read(fact, constraint.left());
        return switch (constraint.operator()) {
            case HOLDS -> Boolean.TRUE.equals(left);
            case IN -> constraint.right().stream().anyMatch(operand -> same(left, value(operand, bound)));
            case CONTAINS ->
                left instanceof Set<?> set
                        && set.contains(value(constraint.right().get(0), bound));
            case EQUAL -> same(left, value(constraint.right().get(0), bound));
            case NOT_EQUAL -> !same(left, value(constraint.right().get(0), bound));
            default ->
                compares(constraint.operator(), left, value(constraint.right().get(0), bound));
        };
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return a.doubleValue() == b.doubleValue();
        }
        return left != null && left.equals(right);
    }

    private static boolean compares(Rule.Operator operator, @Nullable Object left, @Nullable Object right) {
        if (!(left instanceof Number a) || !(right instanceof Number b)) {
            return false;
        }
        double x = a.doubleValue();
        double y = b.doubleValue();
        return switch (operator) {
            case LESS -> x < y;
            case AT_MOST -> x <= y;
            case MORE -> x > y;
            case AT_LEAST -> x >= y;
            default -> throw new IllegalArgumentException("not a comparison: " + operator);
        };
    }

    private static @Nullable Object value(Operand operand, Map<String, Object> bound) {
        if (operand instanceof Operand.Literal literal) {
            return literal.text();
        }
        if (operand instanceof Operand.Number number) {
            return number.value();
        }
        return bound.get(((Operand.Variable) operand).name());
    }

    static @Nullable Object read(Fact fact, Term term) {
        if (term.accessor().equals("line")) {
            return fact.line();
        }
        if (fact instanceof Answer answer) {
            return read(answer, term.accessor());
        }
        if (fact instanceof Conclusion conclusion) {
            return read(conclusion, term.accessor());
        }
        if (fact instanceof Row row) {
            return read(row, term);
        }
        return readOther(fact, term.accessor());
    }

    private static @Nullable Object read(Answer answer, String accessor) {
        return switch (accessor) {
            case "question" -> answer.question();
            case "choice" -> answer.choice();
            case "choices" -> answer.choices();
            case "number" -> answer.number();
            case "reasoned" -> answer.reasoned();
            case "documented" -> answer.documented();
            default -> throw new IllegalArgumentException("no such field of an answer: " + accessor);
        };
    }

    private static Object read(Conclusion conclusion, String accessor) {
        return switch (accessor) {
            case "name" -> conclusion.name();
            case "value" -> conclusion.value();
            case "shown" -> conclusion.shown();
            case "asserted" -> conclusion.asserted();
            default -> throw new IllegalArgumentException("no such field of a conclusion: " + accessor);
        };
    }

    private static @Nullable Object read(Row row, Term term) {
        return switch (term.accessor()) {
            case "table" -> row.table();
            case "cell" -> row.cell(term.argument());
            case "number" -> row.number(term.argument());
            default -> throw new IllegalArgumentException("no such field of a row: " + term);
        };
    }

    private static @Nullable Object readOther(Fact fact, String accessor) {
        if (fact instanceof Open open) {
            return accessor.equals("question") ? open.question() : open.group();
        }
        if (fact instanceof Finding finding) {
            return finding.rule();
        }
        if (fact instanceof Figure figure) {
            return accessor.equals("name") ? figure.name() : (Object) figure.number();
        }
        Parameter parameter = (Parameter) fact;
        return switch (accessor) {
            case "name" -> parameter.name();
            case "number" -> parameter.number();
            case "lapsed" -> parameter.lapsed();
            case "inForce" -> parameter.inForce();
            default -> throw new IllegalArgumentException("no such field of a parameter: " + accessor);
        };
    }
}
