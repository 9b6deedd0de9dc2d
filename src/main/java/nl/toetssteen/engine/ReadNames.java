package nl.toetssteen.engine;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.appraisal.FactOrder;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Open;

/** The names of which some rule reads the facts. Most open questions, for one, are looked for by no rule. */
final class ReadNames {
    private final Map<FactType, Set<String>> names = new EnumMap<>(FactType.class);
    private final Set<String> groups = new HashSet<>();

    private ReadNames(Rulebook rulebook) {
        PreparedRules.of(rulebook).patterns().forEach(this::add);
    }

    private void add(PreparedPattern pattern) {
        Set<String> those = pattern.byGroup() ? groups : names.computeIfAbsent(pattern.type(), type -> new HashSet<>());
        those.addAll(pattern.names());
    }

    static ReadNames of(Rulebook rulebook) {
        return rulebook.compiled(ReadNames.class, ReadNames::new);
    }

    boolean reads(Fact fact) {
        return names.getOrDefault(FactOrder.kindOf(fact), Set.of()).contains(FactOrder.name(fact))
                || fact instanceof Open open && groups.contains(open.group());
    }
}
