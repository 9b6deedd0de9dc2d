package nl.toetssteen.engine;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nl.toetssteen.appraisal.FactOrder;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Open;

/** The names of which some rule reads the facts, numbered. Most open questions, for one, are looked for by no rule. */
final class ReadNames {
    private static final int NONE = -1;

    private final Map<FactType, Map<String, Integer>> numbers = new EnumMap<>(FactType.class);
    private final Map<String, Integer> groups = new HashMap<>();
    private int count;

    private ReadNames(Rulebook rulebook) {
        PreparedRules.of(rulebook).patterns().forEach(this::add);
    }

    private void add(PreparedPattern pattern) {
        pattern.names().forEach(name -> numbers(pattern).computeIfAbsent(name, key -> count++));
    }

    private Map<String, Integer> numbers(PreparedPattern pattern) {
        return pattern.byGroup() ? groups : numbers.computeIfAbsent(pattern.type(), type -> new HashMap<>());
    }

    static ReadNames of(Rulebook rulebook) {
        return rulebook.compiled(ReadNames.class, ReadNames::new);
    }

    /** Adds the names that a condition reads. */
    void addTo(BitSet read, PreparedPattern pattern) {
        pattern.names().forEach(name -> read.set(numbers(pattern).getOrDefault(name, NONE)));
    }

    boolean reads(Fact fact) {
        return number(fact) != NONE || group(fact) != NONE;
    }

    /** Whether a fact has one of these names. */
    boolean isAmong(BitSet read, Fact fact) {
        return has(read, number(fact)) || has(read, group(fact));
    }

    private static boolean has(BitSet read, int number) {
        return number != NONE && read.get(number);
    }

    private int number(Fact fact) {
        return numbers.getOrDefault(FactOrder.kindOf(fact), Map.of()).getOrDefault(FactOrder.name(fact), NONE);
    }

    private int group(Fact fact) {
        return fact instanceof Open open ? groups.getOrDefault(open.group(), NONE) : NONE;
    }
}
