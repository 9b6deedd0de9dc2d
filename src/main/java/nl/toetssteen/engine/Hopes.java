package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.FigureSpec;
import nl.toetssteen.rulebook.Option;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Fact;

/**
 * What may still come once open questions are answered: answers, the figures made of them, and the conclusions and
 * findings of rules that wait. Each is worked out once for a proposal.
 */
final class Hopes {
    private final Rulebook rulebook;
    private final FactIndex facts;
    private final Steps steps;
    private final Map<String, Map<Integer, Set<Slot>>> ofRules = new HashMap<>();
    private final Map<Slot, Set<Slot>> ofFigures = new HashMap<>();

    Hopes(Rulebook rulebook, FactIndex facts) {
        this.rulebook = rulebook;
        this.facts = facts;
        this.steps = new Steps(facts, this);
    }

    Steps steps() {
        return steps;
    }

    /** The facts that may still come and meet a condition, but for its line. */
    List<Hope> of(Pattern pattern, Bindings bindings) {
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
    private static boolean comparesWithNothing(Pattern pattern, Bindings bindings) {
        return pattern.constraints().stream()
                .flatMap(constraint -> constraint.right().stream())
                .anyMatch(operand ->
                        operand instanceof Operand.Variable variable && bindings.get(variable.name()) == null);
    }

    private List<Hope> answers(Pattern pattern, Bindings bindings) {
        String id = FactIndex.name(pattern);
        List<Fact> open = facts.of(FactType.OPEN, id);
        if (open.isEmpty()) {
            return List.of();
        }
        Question question = rulebook.question(id);
        List<String> fitting = fitting(question, pattern, bindings);
        if (question.type().isChoice() && fitting.isEmpty()) {
            return List.of();
        }
        Unknown value = question.type() == QuestionType.CHOICES ? Unknown.ANYTHING : new Unknown(Set.copyOf(fitting));
        return open.stream()
                .map(fact -> new Hope(fact.line(), value, Set.of(new Slot(id, fact.line()))))
                .toList();
    }

    /** The options that meet a condition, each by itself. */
    private static List<String> fitting(Question question, Pattern pattern, Bindings bindings) {
        return question.options().stream()
                .map(Option::id)
                .filter(option -> pattern.constraints().stream()
                        .allMatch(constraint -> fits(option, question, constraint, bindings)))
                .toList();
    }

    private static boolean fits(String option, Question question, Constraint constraint, Bindings bindings) {
        if (constraint.left().isField("choice")) {
            return Comparison.meet(constraint, option, bindings) != null;
        }
        // Several options can be chosen, so that one that is asked for need only be there.
        return !constraint.left().isField("choices")
                || question.options().stream()
                        .anyMatch(each -> Comparison.meet(constraint, Set.of(each.id()), bindings) != null);
    }

    private List<Hope> figures(Pattern pattern) {
        return rulebook.findFigure(FactIndex.name(pattern)).stream()
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
        Concluders.of(rulebook).of(figure.over()).forEach(over -> slots.addAll(behind(over.rule(), line)));
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
        Concluders.of(rulebook).of(name).forEach(concluder -> slots.addAll(behind(concluder.rule(), line)));
        rulebook.findRule(name).filter(Rule::finds).ifPresent(rule -> slots.addAll(behind(rule, line)));
        return slots;
    }

    private Set<Slot> behind(Rule rule, int line) {
        return of(rule).entrySet().stream()
                .filter(hope -> line == 0 || hope.getKey() == 0 || hope.getKey() == line)
                .flatMap(hope -> hope.getValue().stream())
                .collect(Collectors.toSet());
    }

    private List<Hope> conclusions(Pattern pattern, Bindings bindings) {
        Map<Hope, Set<Slot>> merged = new LinkedHashMap<>();
        boolean named =
                !pattern.bindings().stream().allMatch(binding -> binding.term().isField("line"));
        for (Concluders.Concluder concluder : Concluders.of(rulebook).of(FactIndex.name(pattern))) {
            if (concludes(concluder.value(), pattern, bindings)) {
                of(concluder.rule()).forEach((line, slots) -> merged.computeIfAbsent(
                                new Hope(line, named ? concluder.value() : "", Set.of()), key -> new HashSet<>())
                        .addAll(slots));
            }
        }
        List<Hope> hopes = new ArrayList<>();
        merged.forEach((hope, slots) -> hopes.add(new Hope(hope.line(), hope.value(), slots)));
        return hopes;
    }

    private static boolean concludes(String value, Pattern pattern, Bindings bindings) {
        return pattern.constraints().stream()
                .filter(constraint -> constraint.left().isField("value"))
                .allMatch(constraint -> Comparison.meet(constraint, value, bindings) != null);
    }

    private List<Hope> findings(Pattern pattern) {
        return rulebook.findRule(FactIndex.name(pattern)).stream()
                .flatMap(rule -> of(rule).entrySet().stream())
                .map(hope -> new Hope(hope.getKey(), Unknown.ANYTHING, hope.getValue()))
                .toList();
    }

    /**
     * The open questions for which a rule waits, by the line that it would be about: it could match once they are
     * answered, for every other condition is met.
     */
    Map<Integer, Set<Slot>> of(Rule rule) {
        Map<Integer, Set<Slot>> known = ofRules.get(rule.name());
        if (known != null) {
            return known;
        }
        // As above.
        ofRules.put(rule.name(), Map.of());
        Map<Integer, Set<Slot>> found = new TreeMap<>();
        walk(rule.patterns(), Attempt.START, found);
        ofRules.put(rule.name(), found);
        return found;
    }

    private void walk(List<Pattern> rest, Attempt soFar, Map<Integer, Set<Slot>> found) {
        if (!rest.isEmpty()) {
            steps.of(rest.get(0), soFar.bindings()).stream()
                    .filter(step -> !step.isFailed())
                    .forEach(step -> walk(rest.subList(1, rest.size()), soFar.plus(step), found));
        } else if (soFar.waits() > 0) {
            Set<Slot> slots = found.computeIfAbsent(soFar.line(), line -> new HashSet<>());
            soFar.steps().forEach(step -> slots.addAll(step.slots()));
        }
    }
}
