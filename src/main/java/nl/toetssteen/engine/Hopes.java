package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import nl.toetssteen.engine.PreparedRules.Concluder;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.FigureSpec;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Fact;

/**
 * What may still come once open questions are answered: answers, the figures made of them, and the conclusions and
 * findings of rules that wait. Each is worked out once for a proposal.
 */
final class Hopes {
    private final Rulebook rulebook;
    private final PreparedRules rules;
    private final OptionIds options;
    private final FactIndex facts;
    private final Steps steps;
    private final Map<String, Walk> ofRules = new HashMap<>();
    private final Map<Slot, Opens> ofFigures = new HashMap<>();
    private final Map<String, List<Hope>> hopedFigures = new HashMap<>();

    Hopes(Rulebook rulebook, FactIndex facts) {
        this.rulebook = rulebook;
        this.rules = PreparedRules.of(rulebook);
        this.options = OptionIds.of(rulebook);
        this.facts = facts;
        this.steps = new Steps(facts, this);
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
            case FIGURE -> figures(pattern);
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

    private List<Hope> figures(PreparedPattern pattern) {
        String name = pattern.names().get(0);
        List<Hope> known = hopedFigures.get(name);
        if (known == null) {
            known = workOutFigures(name);
            hopedFigures.put(name, known);
        }
        return known;
    }

    private List<Hope> workOutFigures(String name) {
        return rulebook.findFigure(name).stream()
                .flatMap(figure -> lines(figure).map(line -> new Hope(line, Unknown.ANYTHING, slots(figure, line))))
                .filter(hope -> !hope.slots().isEmpty())
                .toList();
    }

    private Stream<Integer> lines(FigureSpec figure) {
        return figure.perLine() ? Stream.iterate(1, line -> line <= facts.lines(), line -> line + 1) : Stream.of(0);
    }

    private Opens slots(FigureSpec figure, int line) {
        Slot key = new Slot(figure.name(), line);
        Opens known = ofFigures.get(key);
        if (known != null) {
            return known;
        }
        // A circle, which the rulebook's reader refuses, ends here.
        ofFigures.put(key, Opens.NONE);
        Opens slots = Opens.NONE;
        for (String input : figure.inputs()) {
            slots = slots.with(input(input, line));
        }
        for (Concluder over : rules.concluding(figure.over())) {
            slots = slots.with(behind(over.rule(), line, at -> facts.stands(figure.over(), fact -> true, at)));
        }
        ofFigures.put(key, slots);
        return slots;
    }

    /** The open questions behind an input: a question, a figure, a conclusion or a finding, whatever has that name. */
    private Opens input(String name, int line) {
        Opens slots = asked(name, line).with(ofFigure(name, line));
        for (Concluder concluder : rules.concluding(name)) {
            slots = slots.with(behind(
                    concluder.rule(),
                    line,
                    at -> facts.stands(name, fact -> fact.value().equals(concluder.value()), at)));
        }
        PreparedRule found = rules.find(name).orElse(null);
        return found != null && found.rule().finds()
                ? slots.with(behind(found, line, at -> facts.isFound(name, at)))
                : slots;
    }

    private Opens asked(String question, int line) {
        Opens slots = Opens.NONE;
        for (Fact open : facts.of(FactType.OPEN, question)) {
            if (concerns(open.line(), line)) {
                slots = slots.with(facts.opens(open));
            }
        }
        return slots;
    }

    private Opens ofFigure(String name, int line) {
        return rulebook.findFigure(name).stream()
                .flatMap(figure -> lines(figure).filter(each -> concerns(each, line)).map(each -> slots(figure, each)))
                .reduce(Opens.NONE, Opens::with);
    }

    /** Whether what is about one line matters to another; 0 stands for the proposal as a whole. */
    private static boolean concerns(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }

    /** The open questions that a rule waits for, but for what stands already: that counts once. */
    private Opens behind(PreparedRule rule, int line, IntPredicate stands) {
        Opens slots = Opens.NONE;
        for (Map.Entry<Integer, Opens> hope : of(rule).entrySet()) {
            if (concerns(hope.getKey(), line) && !stands.test(hope.getKey())) {
                slots = slots.with(hope.getValue());
            }
        }
        return slots;
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
                hopes.set(index, new Hope(hope.line(), hope.value(), other.slots().with(hope.slots())));
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
        // As above.
        ofRules.put(rule.name(), Walk.NOT_GONE);
        Walk walk = Walk.of(rule, steps);
        ofRules.put(rule.name(), walk);
        return walk;
    }
}
