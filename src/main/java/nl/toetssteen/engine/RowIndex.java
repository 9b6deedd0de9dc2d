package nl.toetssteen.engine;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Row;

/** The rows that the conditions of a rulebook can be about, by what they compare them with. */
final class RowIndex {
    private final Map<PreparedPattern, Rows> byPattern = new IdentityHashMap<>();

    /** @param fitting those that meet what the condition compares with constants, in the order of the table */
    private record Rows(Reading reading, List<Row> fitting) {
        static Rows of(PreparedPattern pattern, Rulebook rulebook) {
            List<Row> fitting = pattern.names().stream()
                    .flatMap(name -> rulebook.findTable(name).stream())
                    .flatMap(table -> table.rows().stream())
                    .filter(pattern::mayBeMetBy)
                    .toList();
            return new Rows(Reading.ofRows(pattern, rulebook), fitting);
        }

        List<Row> by(Bindings bindings) {
            return reading.isSettled(bindings) ? reading.rows(bindings) : fitting;
        }
    }

    private RowIndex(Rulebook rulebook) {
        PreparedRules.of(rulebook)
                .patterns()
                .filter(pattern -> pattern.type() == FactType.ROW)
                .forEach(pattern -> byPattern.put(pattern, Rows.of(pattern, rulebook)));
    }

    static RowIndex of(Rulebook rulebook) {
        return rulebook.compiled(RowIndex.class, RowIndex::new);
    }

    /**
     * The rows among which are all that meet a condition.
     *
     * @param all those of its table
     */
    List<? extends Fact> of(PreparedPattern pattern, List<? extends Fact> all, Bindings bindings) {
        Rows rows = byPattern.get(pattern);
        return rows == null ? all : rows.by(bindings);
    }
}
