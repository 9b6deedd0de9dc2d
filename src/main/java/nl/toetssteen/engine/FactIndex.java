package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.FactOrder;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Open;

/** The facts of one proposal by kind and name, in the order in which they were given. */
final class FactIndex {
    private final Map<FactType, Map<String, List<Fact>>> byName = new EnumMap<>(FactType.class);
    private final Map<String, List<Fact>> openByGroup = new HashMap<>();
    private int lines = 1;

    FactIndex(Collection<? extends Fact> facts) {
        facts.forEach(this::add);
    }

    private void add(Fact fact) {
        byName.computeIfAbsent(FactOrder.kindOf(fact), kind -> new HashMap<>())
                .computeIfAbsent(FactOrder.name(fact), name -> new ArrayList<>())
                .add(fact);
        if (fact instanceof Open open && !open.group().isEmpty()) {
            openByGroup
                    .computeIfAbsent(open.group(), group -> new ArrayList<>())
                    .add(open);
        }
        lines = Math.max(lines, fact.line());
    }

    /** The number of spending lines. */
    int lines() {
        return lines;
    }

    List<Fact> of(FactType type, String name) {
        return byName.getOrDefault(type, Map.of()).getOrDefault(name, List.of());
    }

    /** The facts that a condition can be about. */
    List<Fact> about(Pattern pattern) {
        Constraint subject = subject(pattern);
        if (subject.left().isField("group")) {
            return names(subject)
                    .flatMap(group -> openByGroup.getOrDefault(group, List.of()).stream())
                    .toList();
        }
        List<Operand> names = subject.right();
        return names.size() == 1
                ? of(pattern.type(), text(names.get(0)))
                : names(subject)
                        .flatMap(name -> of(pattern.type(), name).stream())
                        .toList();
    }

    /** Those of them on one line. */
    List<Fact> about(Pattern pattern, int line) {
        return about(pattern).stream().filter(fact -> fact.line() == line).toList();
    }

    /** The places for the answers that open questions wait for. */
    static Set<Slot> slots(Collection<? extends Fact> open) {
        return open.stream()
                .map(fact -> new Slot(((Open) fact).question(), fact.line()))
                .collect(Collectors.toSet());
    }

    /** The name of what a condition is about; of several, or of a group, the first. */
    static String name(Pattern pattern) {
        return text(subject(pattern).right().get(0));
    }

    private static Constraint subject(Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (isSubject(pattern, constraint)) {
                return constraint;
            }
        }
        throw new IllegalArgumentException("names nothing: " + pattern.text());
    }

    /** Whether a comparison says what the condition is about. */
    static boolean isSubject(Pattern pattern, Constraint constraint) {
        return Field.is(Field.SUBJECT, pattern.type(), constraint.left());
    }

    private static Stream<String> names(Constraint subject) {
        return subject.right().stream().map(FactIndex::text);
    }

    private static String text(Operand operand) {
        return ((Operand.Literal) operand).text();
    }
}
