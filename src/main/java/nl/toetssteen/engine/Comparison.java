package nl.toetssteen.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.toetssteen.appraisal.SilentRule.Need;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Operator;
import nl.toetssteen.vocabulary.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of the closed language, which means here what it means to the engine.
 *
 * @param variable what the field is compared with; empty when it is compared with constants
 * @param constants texts and numbers; of several, the field must equal one
 * @param said what it needs, with a variable by its name
 */
record Comparison(Constraint constraint, Accessor left, String variable, List<Object> constants, Need said) {

    static Comparison of(FactType type, Constraint constraint) {
        Accessor left = Accessor.of(type, constraint.left());
        List<Operand> right = constraint.right();
        Need said = said(constraint);
        return right.size() == 1 && right.get(0) instanceof Operand.Variable variable
                ? new Comparison(constraint, left, variable.name(), List.of(), said)
                : new Comparison(
                        constraint,
                        left,
                        "",
                        right.stream().map(Comparison::constant).toList(),
                        said);
    }

    private static Need said(Constraint constraint) {
        String argument = constraint.left().argument();
        String field = constraint.left().accessor() + (argument.isEmpty() ? "" : "(" + argument + ")");
        List<String> operands =
                constraint.right().stream().map(Comparison::text).toList();
        return new Need(field, constraint.operator(), operands);
    }

    private static String text(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal.text();
        }
        return operand instanceof Operand.Number number
                ? String.valueOf(number.value())
                : ((Operand.Variable) operand).name();
    }

    private static Object constant(Operand operand) {
        return operand instanceof Operand.Number number
                ? (Object) (double) number.value()
                : ((Operand.Literal) operand).text();
    }

    boolean isOf(String field) {
        return constraint.left().isField(field);
    }

    boolean hasVariable() {
        return !variable.isEmpty();
    }

    /** Whether a variable must equal the field: what such a fact is looked up by. */
    boolean isKey() {
        return hasVariable() && constraint.operator() == Operator.EQUAL;
    }

    /** Whether it hangs on a value that is not settled. */
    boolean isOpen(Bindings bindings) {
        return hasVariable() && bindings.get(variable) instanceof Unknown;
    }

    /**
     * The bindings after a fact has met it, or null when it does not meet it. What is {@link Unknown} meets any
     * comparison that it can, and is settled by the first value that it must equal.
     */
    @Nullable
    Bindings meet(Fact fact, Bindings bindings) {
        return meetWith(left.read(fact), bindings);
    }

    /** Likewise, with the value of the field. */
    @Nullable
    Bindings meetWith(@Nullable Object value, Bindings bindings) {
        if (!hasVariable()) {
            return pass(holds(value), bindings);
        }
        Object bound = bindings.get(variable);
        return bound instanceof Unknown unknown
                ? settle(value, unknown, bindings)
                : pass(holds(constraint.operator(), value, bound), bindings);
    }

    private static @Nullable Bindings pass(boolean holds, Bindings bindings) {
        return holds ? bindings : null;
    }

    private @Nullable Bindings settle(@Nullable Object value, Unknown unknown, Bindings bindings) {
        if (value == null) {
            return null;
        }
        if (constraint.operator() != Operator.EQUAL) {
            return bindings;
        }
        return unknown.admits(value) ? bindings.with(variable, value) : null;
    }

    private boolean holds(@Nullable Object value) {
        return switch (constraint.operator()) {
            case HOLDS -> Boolean.TRUE.equals(value);
            case IN -> value != null && constants.contains(value);
            default -> holds(constraint.operator(), value, constants.get(0));
        };
    }

    /** What would meet it; a variable that has no value yet stays a name. */
    Need need(Bindings bindings) {
        Object value = hasVariable() ? bindings.get(variable) : null;
        return value == null || value instanceof Unknown
                ? said
                : new Need(said.field(), said.operator(), List.of(text(value)));
    }

    private static String text(Object value) {
        return value instanceof Double number
                ? GivenText.plain(BigDecimal.valueOf(number).stripTrailingZeros())
                : String.valueOf(value);
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
