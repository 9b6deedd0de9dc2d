package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.engine.PreparedRules.Concluder;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Fact;

/**
 * What may still come once open questions are answered: answers, the figures made of them, and the conclusions and
 * findings of rules that wait. Each is worked out once for a proposal.
 */
final class Hopes {
    private final PreparedRules rules;
    private final OptionIds options;
    private final FactIndex facts;
    private final Steps steps;
    private final HopedFigures figures;
    private final Map<String, Walk> ofRules = new HashMap<>();

    Hopes(Rulebook rulebook, FactIndex facts) {
        this.rules = PreparedRules.of(rulebook);
        this.options = OptionIds.of(rulebook);
        this.facts = facts;
        this.steps = new Steps(facts, this);
        this.figures = new HopedFigures(rulebook, facts, this);
    }

    Steps steps() {
        return steps;
    }

    /** The facts that may still come and meet a condition, but for its line. */
    List<Hope> of(PreparedPattern pattern, Bindings bindings) {
        if (comparesWithNothing(pattern, bindings)) {
            return List.of();
        }
        return switch (pattern.type()) {
            case ANSWER -> answers(pattern, bindings);
            case FIGURE -> figures.of(pattern.names().get(0));
            case CONCLUSION -> conclusions(pattern, bindings);
            case FINDING -> findings(pattern);
            case OPEN, ROW, PARAMETER -> List.of();
        };
    }

    /** No number compares with one that is missing. */
    private static boolean comparesWithNothing(PreparedPattern pattern, Bindings bindings) {
        for (Comparison test : pattern.tests()) {
            if (test.hasVariable() && bindings.get(test.variable()) == null) {
                return true;
            }
        }
        return false;
    }

    private List<Hope> answers(PreparedPattern pattern, Bindings bindings) {
        String id = pattern.names().get(0);
        List<? extends Fact> open = facts.of(FactType.OPEN, id);
        if (open.isEmpty()) {
            return List.of();
        }
        Set<String> fitting = options.fitting(pattern, bindings);
        if (fitting.isEmpty() && !options.of(id).isEmpty()) {
            return List.of();
        }
        Unknown value = new Unknown(fitting);
        List<Hope> hopes = new ArrayList<>();
        open.forEach(fact -> hopes.add(new Hope(fact.line(), value, facts.opens(fact))));
        return hopes;
    }

    private List<Hope> conclusions(PreparedPattern pattern, Bindings bindings) {
        List<Hope> hopes = new ArrayList<>();
        for (Concluder concluder : rules.concluding(pattern.names().get(0))) {
            if (concludes(concluder.value(), pattern, bindings)) {
                Object value = pattern.isNamed() ? concluder.value() : Unknown.ANYTHING;
                of(concluder.rule()).forEach((line, slots) -> add(new Hope(line, value, slots), hopes));
            }
        }
        return hopes;
    }

    /** Several rules may hold out the same hope. */
    private static void add(Hope hope, List<Hope> hopes) {
        for (int index = 0; index < hopes.size(); index++) {
            Hope other = hopes.get(index);
            if (other.line() == hope.line() && other.value().equals(hope.value())) {
                hopes.set(
                        index, new Hope(hope.line(), hope.value(), other.slots().with(hope.slots())));
                return;
            }
        }
        hopes.add(hope);
    }

    private static boolean concludes(String value, PreparedPattern pattern, Bindings bindings) {
        for (Comparison test : pattern.tests()) {
            if (test.isOf("value") && test.meetWith(value, bindings) == null) {
                return false;
            }
        }
        return true;
    }

    private List<Hope> findings(PreparedPattern pattern) {
        return rules.find(pattern.names().get(0)).stream()
                .flatMap(rule -> of(rule).entrySet().stream())
                .map(hope -> new Hope(hope.getKey(), Unknown.ANYTHING, hope.getValue()))
                .toList();
    }

    /** The open questions for which a rule waits, by the line that it would be about. */
    Map<Integer, Opens> of(PreparedRule rule) {
        return walk(rule).waiting();
    }

    /** The attempts to match a rule in which nothing fails. */
    Walk walk(PreparedRule rule) {
        Walk known = ofRules.get(rule.name());
        if (known != null) {
            return known;
        }
        // A circle, which the rulebook's reader refuses, ends here.
        ofRules.put(rule.name(), Walk.NOT_GONE);
        Walk walk = Walk.of(rule, steps);
        ofRules.put(rule.name(), walk);
        return walk;
    }
}
