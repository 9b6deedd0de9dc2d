package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
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
    private final Map<String, Map<Integer, Set<Slot>>> ofRules = new HashMap<>();
    private final Map<Slot, Set<Slot>> ofFigures = new HashMap<>();
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
        open.forEach(fact -> hopes.add(new Hope(fact.line(), value, Set.of(new Slot(id, fact.line())))));
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

    private Set<Slot> slots(FigureSpec figure, int line) {
        Slot key = new Slot(figure.name(), line);
        Set<Slot> known = ofFigures.get(key);
        if (known != null) {
            return known;
        }
        // A circle, which the rulebook's reader refuses, ends here.
        ofFigures.put(key, Set.of());
        Set<Slot> slots = new HashSet<>();
        figure.inputs().forEach(input -> slots.addAll(input(input, line)));
        rules.concluding(figure.over())
                .forEach(over ->
                        slots.addAll(behind(over.rule(), line, at -> facts.stands(figure.over(), fact -> true, at))));
        ofFigures.put(key, slots);
        return slots;
    }

    /** The open questions behind an input: a question, a figure, a conclusion or a finding, whatever has that name. */
    private Set<Slot> input(String name, int line) {
        Set<Slot> slots = new HashSet<>(FactIndex.slots(facts.of(FactType.OPEN, name).stream()
                .filter(open -> line == 0 || open.line() == 0 || open.line() == line)
                .toList()));
        rulebook.findFigure(name).ifPresent(figure -> lines(figure)
                .filter(each -> line == 0 || each == 0 || each == line)
                .forEach(each -> slots.addAll(slots(figure, each))));
        rules.concluding(name)
                .forEach(concluder -> slots.addAll(behind(
                        concluder.rule(),
                        line,
                        at -> facts.stands(name, fact -> fact.value().equals(concluder.value()), at))));
        rules.find(name)
                .filter(rule -> rule.rule().finds())
                .ifPresent(rule -> slots.addAll(behind(rule, line, at -> facts.isFound(name, at))));
        return slots;
    }

    /** The open questions that a rule waits for, but for what stands already: that counts once. */
    private Set<Slot> behind(PreparedRule rule, int line, IntPredicate stands) {
        return of(rule).entrySet().stream()
                .filter(hope -> line == 0 || hope.getKey() == 0 || hope.getKey() == line)
                .filter(hope -> !stands.test(hope.getKey()))
                .flatMap(hope -> hope.getValue().stream())
                .collect(Collectors.toSet());
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
                hopes.set(index, new Hope(hope.line(), hope.value(), both(other.slots(), hope.slots())));
                return;
            }
        }
        hopes.add(hope);
    }

    private static Set<Slot> both(Set<Slot> one, Set<Slot> other) {
        Set<Slot> both = new HashSet<>(one);
        both.addAll(other);
        return both;
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

    /**
     * The open questions for which a rule waits, by the line that it would be about: it could match once they are
     * answered, for every other condition is met.
     */
    Map<Integer, Set<Slot>> of(PreparedRule rule) {
        Map<Integer, Set<Slot>> known = ofRules.get(rule.name());
        if (known != null) {
            return known;
        }
        // As above.
        ofRules.put(rule.name(), Map.of());
        Map<Integer, Set<Slot>> found = new TreeMap<>();
        walk(rule.patterns(), 0, Attempt.START, found);
        ofRules.put(rule.name(), found);
        return found;
    }

    private void walk(List<PreparedPattern> patterns, int index, Attempt soFar, Map<Integer, Set<Slot>> found) {
        if (index < patterns.size()) {
            for (Step step : steps.of(patterns.get(index), soFar.bindings())) {
                if (!step.isFailed()) {
                    walk(patterns, index + 1, soFar.plus(step), found);
                }
            }
        } else if (soFar.waits() > 0) {
            found.merge(soFar.line(), soFar.slots(), Hopes::both);
        }
    }
}
