package nl.toetssteen.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.toetssteen.appraisal.SilentRule;
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
    private final FactIndex facts;
    private final Hopes hopes;

    /** @param facts all that rules can match, conclusions and findings included; of equal attempts the first counts */
    public WhyNot(Rulebook rulebook, Collection<? extends Fact> facts) {
        rules = PreparedRules.of(rulebook);
        this.facts = new FactIndex(rulebook, facts);
        hopes = new Hopes(rulebook, this.facts);
    }

    /** Whether some facts meet all conditions of a rule. */
    public boolean fires(Rule rule) {
        return Search.best(rules.of(rule), hopes.steps()).cost() == 0;
    }

    /** Whether a rule does not fire but could once open questions are answered. */
    public boolean waits(Rule rule) {
        Attempt best = hopes.walk(rules.of(rule)).best();
        return best != null && best.waits() > 0;
    }

    /** The open questions that a rule waits for, if it waits. */
    Opens waitsFor(PreparedRule rule) {
        Opens all = Opens.NONE;
        for (Opens onLine : hopes.of(rule).values()) {
            all = all.with(onLine);
        }
        return all;
    }

    /** The places of the open questions by their numbers. */
    List<Slot> open() {
        return facts.open();
    }

    /** Why a rule does not fire; empty when it does. */
    public Optional<SilentRule> explain(Rule rule) {
        return explain(rules.of(rule));
    }

    /** The same of a rule that is prepared. */
    Optional<SilentRule> explain(PreparedRule rule) {
        Attempt furthest = furthest(rule);
        return furthest.cost() == 0 ? Optional.empty() : Optional.of(silent(rule.rule(), furthest));
    }

    private Attempt furthest(PreparedRule rule) {
        Attempt best = hopes.walk(rule).best();
        return best == null ? Search.best(rule, hopes.steps()) : best;
    }

    private static SilentRule silent(Rule rule, Attempt furthest) {
        List<Unmet> unmet = unmet(rule, furthest);
        boolean near = unmet.size() == 1 && unmet.get(0).standing() == Standing.FAILED && furthest.hasAnswer();
        return new SilentRule(rule.name(), furthest.failures() == 0, near, unmet);
    }

    private static List<Unmet> unmet(Rule rule, Attempt furthest) {
        Unmet[] unmet = new Unmet[furthest.failures() + furthest.waits()];
        int left = unmet.length;
        Attempt at = furthest;
        // From the last condition to the first.
        for (int place = rule.patterns().size() - 1; left > 0; place--) {
            Attempt before = Objects.requireNonNull(at.before());
            Step step = Objects.requireNonNull(at.step());
            if (step.standing() != null) {
                unmet[--left] = unmet(rule.patterns().get(place), step, step.standing(), before.bindings());
            }
            at = before;
        }
        return List.of(unmet);
    }

    private static Unmet unmet(Pattern pattern, Step step, Standing standing, Bindings before) {
        return new Unmet(
                pattern,
                standing,
                step.line(),
                step.given(before),
                step.pattern().needs(before));
    }
}
