package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Row;

/**
 * By which answers the rules look up the rows of tables. Of a long table a proposal needs a few rows; the engine is
 * spared the others, which no rule can match, and whatever no rule reads.
 */
final class Lookups {
    private final Set<Lookup> lookups = new LinkedHashSet<>();
    private final ReadNames read;

    private Lookups(Rulebook rulebook) {
        read = ReadNames.of(rulebook);
        rulebook.rules().forEach(rule -> add(rulebook, rule));
    }

    static Lookups of(Rulebook rulebook) {
        return rulebook.compiled(Lookups.class, Lookups::new);
    }

    private void add(Rulebook rulebook, Rule rule) {
        List<PreparedPattern> patterns = PreparedRules.of(rulebook).of(rule).patterns();
        Map<String, String> chosen = new HashMap<>();
        patterns.forEach(pattern -> choose(pattern, chosen));
        patterns.stream().filter(pattern -> pattern.type() == FactType.ROW).forEach(pattern -> pattern.names().stream()
                .flatMap(name -> rulebook.findTable(name).stream())
                .forEach(table -> lookups.add(Lookup.of(pattern, table, chosen))));
    }

    private static void choose(PreparedPattern pattern, Map<String, String> chosen) {
        if (pattern.type() == FactType.ANSWER && pattern.names().size() == 1) {
            pattern.pattern().bindings().stream()
                    .filter(binding -> binding.term().isField("choice"))
                    .forEach(binding ->
                            chosen.put(binding.variable(), pattern.names().get(0)));
        }
    }

    /** These facts without those that no rule can match. */
    List<Fact> needed(Collection<? extends Fact> facts) {
        List<Fact> needed = new ArrayList<>(facts.size());
        Map<String, Set<String>> choices = new HashMap<>();
        for (Fact fact : facts) {
            if (!(fact instanceof Row) && read.reads(fact)) {
                needed.add(fact);
            }
            if (fact instanceof Answer answer && answer.choice() != null) {
                choices.computeIfAbsent(answer.question(), question -> new HashSet<>())
                        .add(answer.choice());
            }
        }
        Set<Row> rows = new LinkedHashSet<>();
        lookups.forEach(lookup -> lookup.find(choices, rows));
        needed.addAll(rows);
        return needed;
    }
}
