package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rulebook;

/**
 * What rules read that ask for answers to the same questions. While one of those is not answered, none of them can
 * fire, whatever else is there.
 *
 * @param names by their numbers among the {@link ReadNames}
 */
record Demand(Set<String> questions, BitSet names, List<Lookup> lookups) {

    static List<Demand> all(Rulebook rulebook) {
        Map<Set<String>, Demand> all = new HashMap<>();
        PreparedRules rules = PreparedRules.of(rulebook);
        rulebook.rules().stream().map(rules::of).forEach(rule -> all.computeIfAbsent(
                        questions(rule), asked -> new Demand(asked, new BitSet(), new ArrayList<>()))
                .add(rulebook, rule));
        return List.copyOf(all.values());
    }

    private static Set<String> questions(PreparedRule rule) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.type() == FactType.ANSWER && !pattern.isAbsent())
                .map(pattern -> pattern.names().get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void add(Rulebook rulebook, PreparedRule rule) {
        Map<String, String> chosen = new HashMap<>();
        rule.patterns().forEach(pattern -> choose(pattern, chosen));
        for (PreparedPattern pattern : rule.patterns()) {
            ReadNames.of(rulebook).addTo(names, pattern);
            if (pattern.type() == FactType.ROW) {
                pattern.names().stream()
                        .flatMap(name -> rulebook.findTable(name).stream())
                        .map(table -> Lookup.of(pattern, table, chosen))
                        .filter(lookup -> !lookups.contains(lookup))
                        .forEach(lookups::add);
            }
        }
    }

    /** Notes of which question a variable holds the choice. */
    private static void choose(PreparedPattern pattern, Map<String, String> chosen) {
        if (pattern.type() == FactType.ANSWER) {
            pattern.pattern().bindings().stream()
                    .filter(binding -> binding.term().isField("choice"))
                    .forEach(binding ->
                            chosen.put(binding.variable(), pattern.names().get(0)));
        }
    }
}
