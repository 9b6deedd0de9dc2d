package nl.toetssteen.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.toetssteen.rulebook.Rule.Binding;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Operator;
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

/** What the comparisons of the closed language mean, as the engine has them. */
final class Comparison {
    private Comparison() {}

    /** The value of a fact's field. */
    static @Nullable Object read(Fact fact, Term term) {
        if (term.accessor().equals("line")) {
            return fact.line();
        }
        if (fact instanceof Answer answer) {
            return read(answer, term.accessor());
        }
        if (fact instanceof Row row) {
            return read(row, term);
        }
        return fact instanceof Conclusion conclusion
                ? read(conclusion, term.accessor())
                : readOther(fact, term.accessor());
    }

    private static @Nullable Object read(Answer answer, String accessor) {
        return switch (accessor) {
            case "question" -> answer.question();
            case "choice" -> answer.choice();
            case "choices" -> answer.choices();
            case "number" -> answer.number();
            case "reasoned" -> answer.reasoned();
            case "documented" -> answer.documented();
            default -> throw unknown(accessor);
        };
    }

    private static @Nullable Object read(Row row, Term term) {
        return switch (term.accessor()) {
            case "table" -> row.table();
            case "cell" -> row.cell(term.argument());
            case "number" -> row.number(term.argument());
            default -> throw unknown(term.accessor());
        };
    }

    private static Object read(Conclusion conclusion, String accessor) {
        return switch (accessor) {
            case "name" -> conclusion.name();
            case "value" -> conclusion.value();
            case "shown" -> conclusion.shown();
            case "asserted" -> conclusion.asserted();
            default -> throw unknown(accessor);
        };
    }

    private static @Nullable Object readOther(Fact fact, String accessor) {
        if (fact instanceof Parameter parameter) {
            return read(parameter, accessor);
        }
        if (fact instanceof Figure figure) {
            return accessor.equals("number") ? (Object) figure.number() : figure.name();
        }
        if (fact instanceof Open open) {
            return accessor.equals("group") ? open.group() : open.question();
        }
        return ((Finding) fact).rule();
    }

    private static @Nullable Object read(Parameter parameter, String accessor) {
        return switch (accessor) {
            case "name" -> parameter.name();
            case "number" -> parameter.number();
            case "lapsed" -> parameter.lapsed();
            case "inForce" -> parameter.inForce();
            default -> throw unknown(accessor);
        };
    }

    private static IllegalArgumentException unknown(String accessor) {
        return new IllegalArgumentException("no field " + accessor);
    }

    /**
     * The bindings after a fact has met a condition, or null when it does not meet it. What is {@link Unknown} meets
     * any comparison that it can, and is settled by the first value that it must equal.
     */
    static @Nullable Bindings meet(PreparedPattern pattern, Fact fact, Bindings bindings) {
        Bindings now = bindings;
        for (Constraint constraint : pattern.tests()) {
            now = meet(constraint, read(fact, constraint.left()), now);
            if (now == null) {
                return null;
            }
        }
        for (Binding binding : pattern.pattern().bindings()) {
            now = now.with(binding.variable(), read(fact, binding.term()));
        }
        return now;
    }

    static @Nullable Bindings meet(Constraint constraint, @Nullable Object left, Bindings bindings) {
        if (constraint.right().size() == 1 && constraint.right().get(0) instanceof Operand.Variable variable) {
            Object bound = bindings.get(variable.name());
            return bound instanceof Unknown unknown
                    ? settle(constraint.operator(), left, variable.name(), unknown, bindings)
                    : pass(holds(constraint.operator(), left, bound), bindings);
        }
        return pass(holds(constraint, left), bindings);
    }

    private static @Nullable Bindings pass(boolean holds, Bindings bindings) {
        return holds ? bindings : null;
    }

    private static @Nullable Bindings settle(
            Operator operator, @Nullable Object left, String variable, Unknown unknown, Bindings bindings) {
        if (left == null) {
            return null;
        }
        if (operator != Operator.EQUAL) {
            return bindings;
        }
        return unknown.admits(left) ? bindings.with(variable, left) : null;
    }

    /** Whether a fact meets a condition for certain. */
    static boolean isMet(PreparedPattern pattern, Fact fact, Bindings bindings) {
        for (Constraint constraint : pattern.tests()) {
            if (isUnknown(constraint, bindings) || meet(constraint, read(fact, constraint.left()), bindings) == null) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnknown(Constraint constraint, Bindings bindings) {
        return constraint.right().size() == 1
                && constraint.right().get(0) instanceof Operand.Variable variable
                && bindings.get(variable.name()) instanceof Unknown;
    }

    private static boolean holds(Constraint constraint, @Nullable Object left) {
        return switch (constraint.operator()) {
            case HOLDS -> Boolean.TRUE.equals(left);
            case IN -> isAmong(constraint.right(), left);
            default ->
                holds(constraint.operator(), left, constant(constraint.right().get(0)));
        };
    }

    private static boolean isAmong(List<Operand> operands, @Nullable Object left) {
        for (Operand operand : operands) {
            if (constant(operand).equals(left)) {
                return true;
            }
        }
        return false;
    }

    private static Object constant(Operand operand) {
        return operand instanceof Operand.Number number
                ? (Object) (double) number.value()
                : ((Operand.Literal) operand).text();
    }

    private static boolean holds(Operator operator, @Nullable Object left, @Nullable Object right) {
        return switch (operator) {
            case EQUAL -> Objects.equals(left, right);
            case NOT_EQUAL -> !Objects.equals(left, right);
            case CONTAINS -> left instanceof Collection<?> all && all.contains(right);
            default -> left instanceof Double one && right instanceof Double other && inOrder(operator, one, other);
        };
    }

    private static boolean inOrder(Operator operator, double left, double right) {
        return switch (operator) {
            case LESS -> left < right;
            case AT_MOST -> left <= right;
            case MORE -> left > right;
            case AT_LEAST -> left >= right;
            default -> false;
        };
    }
}
