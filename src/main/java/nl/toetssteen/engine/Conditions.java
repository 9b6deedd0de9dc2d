package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.FactOrder;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Fact;

/** The conditions of rules, numbered, and by what they are about. Most open questions, for one, no condition is about. */
final class Conditions {
    private static final int[] NONE = {};

    private final Rulebook rulebook;
    private final Map<PreparedPattern, Integer> numbers = new IdentityHashMap<>();
    private final List<Comparison[]> constants = new ArrayList<>();
    private final Map<FactType, Map<String, int[]>> byName = new EnumMap<>(FactType.class);

    Conditions(Rulebook rulebook) {
        this.rulebook = rulebook;
        for (FactType type : FactType.values()) {
            byName.put(type, new HashMap<>());
        }
    }

    /** The number of a condition, counted from 0. */
    int number(PreparedPattern pattern) {
        Integer known = numbers.get(pattern);
        return known == null ? add(pattern) : known;
    }

    private int add(PreparedPattern pattern) {
        int number = numbers.size();
        numbers.put(pattern, number);
        constants.add(pattern.constants().toArray(Comparison[]::new));
        Map<String, int[]> names = byName(pattern.type());
        pattern.names().stream()
                .flatMap(name -> pattern.byGroup() ? grouped(name) : Stream.of(name))
                .forEach(name -> names.merge(name, new int[] {number}, Conditions::both));
        return number;
    }

    private Stream<String> grouped(String group) {
        return rulebook.questions().stream()
                .filter(question -> question.group().equals(group))
                .map(Question::id);
    }

    private static int[] both(int[] some, int[] more) {
        int[] both = new int[some.length + more.length];
        System.arraycopy(some, 0, both, 0, some.length);
        System.arraycopy(more, 0, both, some.length, more.length);
        return both;
    }

    private Map<String, int[]> byName(FactType type) {
        return byName.getOrDefault(type, Map.of());
    }

    /** How many there are. */
    int count() {
        return constants.size();
    }

    /** The conditions of a kind that are about this name. */
    int[] about(FactType type, String name) {
        return byName(type).getOrDefault(name, NONE);
    }

    /** The conditions that can be about a fact. */
    int[] about(Fact fact) {
        return about(FactOrder.kindOf(fact), FactOrder.name(fact));
    }

    /** Whether a fact that a condition is about meets it as far as the condition compares with constants. */
    boolean fits(int number, Fact fact) {
        for (Comparison test : constants.get(number)) {
            if (test.meet(fact, Bindings.NONE) == null) {
                return false;
            }
        }
        return true;
    }

    /** Whether a fact of which this field is that text may meet a condition. */
    boolean mayHold(int number, String field, String text) {
        for (Comparison test : constants.get(number)) {
            if (test.isOf(field) && test.meetWith(text, Bindings.NONE) == null) {
                return false;
            }
        }
        return true;
    }
}
