package nl.toetssteen.engine;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.toetssteen.appraisal.SilentRule;
import nl.toetssteen.appraisal.SilentRule.Need;
import nl.toetssteen.appraisal.SilentRule.Standing;
import nl.toetssteen.appraisal.SilentRule.Unmet;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rule.Pattern;
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
        return furthest.cost() == 0
                ? Optional.empty()
                : Optional.of(silent(rules.of(rule).rule(), furthest));
    }

    private Attempt furthest(Rule rule) {
        return Search.best(rules.of(rule), hopes.steps());
    }

    private static SilentRule silent(Rule rule, Attempt furthest) {
        List<Unmet> unmet = unmet(rule, furthest);
        boolean near = unmet.size() == 1 && unmet.get(0).standing() == Standing.FAILED && furthest.hasAnswer();
        return new SilentRule(rule.name(), furthest.failures() == 0, near, unmet);
    }

    private static List<Unmet> unmet(Rule rule, Attempt furthest) {
        Deque<Unmet> unmet = new ArrayDeque<>();
        Attempt at = furthest;
        // From the last condition to the first.
        for (int place = rule.patterns().size() - 1; place >= 0; place--) {
            Attempt before = Objects.requireNonNull(at.before());
            Step step = Objects.requireNonNull(at.step());
            if (step.standing() != null) {
                unmet.addFirst(unmet(rule.patterns().get(place), step, step.standing(), before.bindings()));
            }
            at = before;
        }
        return List.copyOf(unmet);
    }

    private static Unmet unmet(Pattern pattern, Step step, Standing standing, Bindings before) {
        List<Need> needed =
                step.pattern().tests().stream().map(test -> test.need(before)).toList();
        return new Unmet(pattern, standing, step.line(), step.given(before), needed);
    }
}
