package nl.toetssteen.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.toetssteen.appraisal.SilentRule;
import nl.toetssteen.appraisal.SilentRule.Need;
import nl.toetssteen.appraisal.SilentRule.Standing;
import nl.toetssteen.appraisal.SilentRule.Unmet;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Fact;

/**
 * Reads the conditions of the rules by itself, without Drools, against the facts of one proposal: whether a rule
 * fires, and if not, why not. For one thread.
 */
public final class WhyNot {
    private final PreparedRules rules;
    private final Hopes hopes;

    /** @param facts all that rules can match, conclusions and findings included; of equal attempts the first counts */
    public WhyNot(Rulebook rulebook, Collection<? extends Fact> facts) {
        rules = PreparedRules.of(rulebook);
        hopes = new Hopes(rulebook, new FactIndex(rulebook, facts));
    }

    /** Whether some facts meet all conditions of a rule. */
    public boolean fires(Rule rule) {
        return furthest(rule).cost() == 0;
    }

    /** Whether a rule does not fire but could once open questions are answered. */
    public boolean waits(Rule rule) {
        Attempt furthest = furthest(rule);
        return furthest.failures() == 0 && furthest.waits() > 0;
    }

    /** The open questions that a rule waits for, if it waits. */
    Set<Slot> waitsFor(Rule rule) {
        Set<Slot> slots = new HashSet<>();
        hopes.of(rules.of(rule)).values().forEach(slots::addAll);
        return slots;
    }

    /** Why a rule does not fire; empty when it does. */
    public Optional<SilentRule> explain(Rule rule) {
        Attempt furthest = furthest(rule);
        return furthest.cost() == 0 ? Optional.empty() : Optional.of(silent(rule, furthest));
    }

    private Attempt furthest(Rule rule) {
        return Search.best(rules.of(rule), hopes.steps());
    }

    private static SilentRule silent(Rule rule, Attempt furthest) {
        List<Unmet> unmet =
                furthest.chain().stream().flatMap(at -> unmet(at).stream()).toList();
        boolean near = unmet.size() == 1
                && unmet.get(0).standing() == Standing.FAILED
                && furthest.steps().stream()
                        .anyMatch(step -> step.isMet() && step.pattern().type() == FactType.ANSWER);
        return new SilentRule(rule.name(), furthest.failures() == 0, near, unmet);
    }

    private static Optional<Unmet> unmet(Attempt at) {
        Step step = at.step();
        if (step == null || step.standing() == null || at.before() == null) {
            return Optional.empty();
        }
        Bindings before = at.before().bindings();
        List<Need> needed = step.pattern().tests().stream()
                .map(constraint -> need(constraint, before))
                .toList();
        return Optional.of(
                new Unmet(step.pattern().pattern(), step.standing(), step.line(), step.given(before), needed));
    }

    private static Need need(Constraint constraint, Bindings bindings) {
        String argument = constraint.left().argument();
        String field = constraint.left().accessor() + (argument.isEmpty() ? "" : "(" + argument + ")");
        List<String> operands = constraint.right().stream()
                .map(operand -> text(operand, bindings))
                .toList();
        return new Need(field, constraint.operator(), operands);
    }

    private static String text(Operand operand, Bindings bindings) {
        if (operand instanceof Operand.Literal literal) {
            return literal.text();
        }
        return operand instanceof Operand.Number number
                ? String.valueOf(number.value())
                : text((Operand.Variable) operand, bindings);
    }

    private static String text(Operand.Variable variable, Bindings bindings) {
        Object value = bindings.get(variable.name());
        if (value == null || value instanceof Unknown) {
            return variable.name();
        }
        return value instanceof Double number
                ? GivenText.plain(BigDecimal.valueOf(number).stripTrailingZeros())
                : String.valueOf(value);
    }
}
