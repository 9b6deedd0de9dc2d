package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Table;
import nl.toetssteen.vocabulary.Row;
import org.jspecify.annotations.Nullable;

/**
 * Where a condition finds the facts that it may be about.
 *
 * @param nodes of the network; none for parameters and rows, which never change
 * @param key the comparison by which rows are looked up; null when there is none
 * @param rows by the value that the key must equal; all under an empty text when there is no key
 */
record Reading(PreparedPattern pattern, int[] nodes, @Nullable Comparison key, Map<Object, List<Row>> rows) {

    static Reading ofNodes(PreparedPattern pattern, int[] nodes) {
        return new Reading(pattern, nodes, null, Map.of());
    }

    static Reading ofParameter(PreparedPattern pattern) {
        return new Reading(pattern, new int[0], null, Map.of());
    }

    /** Of rows, those that cannot meet it are left out beforehand. */
    static Reading ofRows(PreparedPattern pattern, Rulebook rulebook) {
        Comparison key =
                pattern.tests().stream().filter(Comparison::isKey).findFirst().orElse(null);
        Map<Object, List<Row>> rows = new HashMap<>();
        pattern.names().stream()
                .flatMap(name -> rulebook.findTable(name).stream())
                .map(Table::rows)
                .flatMap(List::stream)
                .filter(row -> pattern.mayBeMetBy(row))
                .forEach(row -> rows.computeIfAbsent(keyOf(key, row), value -> new ArrayList<>())
                        .add(row));
        return new Reading(pattern, new int[0], key, rows);
    }

    private static Object keyOf(@Nullable Comparison key, Row row) {
        Object value = key == null ? "" : key.left().read(row);
        return value == null ? "" : value;
    }

    /** Whether it is known by what rows are looked up. */
    boolean isSettled(Bindings bindings) {
        Object value = key == null ? "" : bindings.get(key.variable());
        return value != null && !(value instanceof Unknown);
    }

    /** The rows that it may be about, given the variables. */
    List<Row> rows(Bindings bindings) {
        Object value = key == null ? "" : bindings.get(key.variable());
        return value == null ? List.of() : rows.getOrDefault(value, List.of());
    }

    /** How many lists of facts it may be about. */
    int sources() {
        return switch (pattern.type()) {
            case ROW, PARAMETER -> 1;
            default -> nodes.length;
        };
    }
}
