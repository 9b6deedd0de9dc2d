package nl.toetssteen.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import nl.toetssteen.engine.PreparedRules.Concluder;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.FigureSpec;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Fact;

/** The figures that may still come, or change, once open questions are answered. */
final class HopedFigures {
    private final Rulebook rulebook;
    private final PreparedRules rules;
    private final FactIndex facts;
    private final Hopes hopes;
    private final Map<String, List<Hope>> byName = new HashMap<>();
    private final Map<Slot, Opens> ofFigures = new HashMap<>();

    HopedFigures(Rulebook rulebook, FactIndex facts, Hopes hopes) {
        this.rulebook = rulebook;
        this.rules = PreparedRules.of(rulebook);
        this.facts = facts;
        this.hopes = hopes;
    }

    /** A figure for each line for which open questions are behind it. */
    List<Hope> of(String name) {
        List<Hope> known = byName.get(name);
        if (known == null) {
            known = workOut(name);
            byName.put(name, known);
        }
        return known;
    }

    private List<Hope> workOut(String name) {
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
                .flatMap(figure ->
                        lines(figure).filter(each -> concerns(each, line)).map(each -> slots(figure, each)))
                .reduce(Opens.NONE, Opens::with);
    }

    /** Whether what is about one line matters to another; 0 stands for the proposal as a whole. */
    private static boolean concerns(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }

    /** The open questions that a rule waits for, but for what stands already: that counts once. */
    private Opens behind(PreparedRule rule, int line, IntPredicate stands) {
        Opens slots = Opens.NONE;
        for (Map.Entry<Integer, Opens> hope : hopes.of(rule).entrySet()) {
            if (concerns(hope.getKey(), line) && !stands.test(hope.getKey())) {
                slots = slots.with(hope.getValue());
            }
        }
        return slots;
    }
}
