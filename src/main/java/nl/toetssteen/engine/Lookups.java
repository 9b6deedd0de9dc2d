package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Row;

/**
 * By which answers the rules look up facts. Of a long table a proposal needs a few rows, of the parameters those of
 * rules whose questions are answered; the engine is spared whatever no rule can match.
 */
final class Lookups {
    private final List<Demand> demands;
    private final ReadNames read;

    private Lookups(Rulebook rulebook) {
        demands = Demand.all(rulebook);
        read = ReadNames.of(rulebook);
    }

    static Lookups of(Rulebook rulebook) {
        return rulebook.compiled(Lookups.class, Lookups::new);
    }

    /** These facts without those that no rule can match. */
    List<Fact> needed(Collection<? extends Fact> facts) {
        Map<String, Set<String>> choices = choices(facts);
        BitSet names = new BitSet();
        Set<Row> rows = new LinkedHashSet<>();
        for (Demand demand : demands) {
            if (choices.keySet().containsAll(demand.questions())) {
                names.or(demand.names());
                demand.lookups().forEach(lookup -> lookup.find(choices, rows));
            }
        }
        List<Fact> needed = new ArrayList<>(rows);
        facts.stream()
                .filter(fact -> !(fact instanceof Row) && read.isAmong(names, fact))
                .forEach(needed::add);
        return needed;
    }

    /** The choices by answered question; none of a question that is answered otherwise. */
    private static Map<String, Set<String>> choices(Collection<? extends Fact> facts) {
        Map<String, Set<String>> choices = new HashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Answer answer) {
                Set<String> chosen = choices.computeIfAbsent(answer.question(), question -> new HashSet<>(2));
                if (answer.choice() != null) {
                    chosen.add(answer.choice());
                }
            }
        }
        return choices;
    }
}
