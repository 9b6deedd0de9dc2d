package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.rulebook.Table;
import nl.toetssteen.vocabulary.Row;

/**
 * How one condition looks up the rows of a table.
 *
 * @param questions of which the choices are looked for; none when it looks at every row
 * @param rows by those choices
 */
record Lookup(List<String> questions, Map<List<String>, List<Row>> rows) {

    /** @param chosen the question whose choice each variable holds */
    static Lookup of(PreparedPattern pattern, Table table, Map<String, String> chosen) {
        List<String> columns = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        for (Comparison test : pattern.tests()) {
            String question = chosen.get(test.variable());
            if (question != null && test.isKey() && isCell(test)) {
                columns.add(test.constraint().left().argument());
                questions.add(question);
            }
        }
        return new Lookup(questions, rows(table, columns));
    }

    private static boolean isCell(Comparison test) {
        return test.constraint().left().accessor().equals("cell");
    }

    private static Map<List<String>, List<Row>> rows(Table table, List<String> columns) {
        Map<List<String>, List<Row>> rows = new HashMap<>();
        for (Row row : table.rows()) {
            List<String> cells = columns.stream().map(row::cell).toList();
            rows.computeIfAbsent(cells, key -> new ArrayList<>()).add(row);
        }
        return rows;
    }

    /** Adds the rows for some choices; of a question asked for each spending line, there may be several. */
    void find(Map<String, Set<String>> choices, Set<Row> found) {
        find(choices, List.of(), found);
    }

    private void find(Map<String, Set<String>> choices, List<String> values, Set<Row> found) {
        if (values.size() == questions.size()) {
            found.addAll(rows.getOrDefault(values, List.of()));
            return;
        }
        for (String choice : choices.getOrDefault(questions.get(values.size()), Set.of())) {
            List<String> longer = new ArrayList<>(values);
            longer.add(choice);
            find(choices, longer, found);
        }
    }
}
