package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Row;

/**
 * How one condition looks up the rows of a table.
 *
 * @param isRequired whether a row must be there
 * @param questions of which the choices are looked for; none when it looks at every row
 * @param rows by those choices; without those that cannot meet the condition whatever is chosen
 */
record Lookup(boolean isRequired, List<String> questions, Map<List<String>, List<Row>> rows) {

    /** @param chosen the question whose choice each variable holds */
    static Lookup of(PreparedPattern pattern, Rulebook rulebook, Map<String, String> chosen) {
        List<String> columns = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        for (Comparison test : pattern.tests()) {
            String question = chosen.get(test.variable());
            if (question != null && test.isKey() && isCell(test)) {
                columns.add(test.constraint().left().argument());
                questions.add(question);
            }
        }
        return new Lookup(!pattern.isAbsent(), questions, rows(pattern, rulebook, columns));
    }

    private static boolean isCell(Comparison test) {
        return test.constraint().left().accessor().equals("cell");
    }

    private static Map<List<String>, List<Row>> rows(PreparedPattern pattern, Rulebook rulebook, List<String> columns) {
        Map<List<String>, List<Row>> rows = new HashMap<>();
        pattern.names().stream()
                .flatMap(name -> rulebook.findTable(name).stream())
                .flatMap(table -> table.rows().stream())
                .filter(pattern::mayBeMetBy)
                .forEach(row -> rows.computeIfAbsent(
                                columns.stream().map(row::cell).toList(), key -> new ArrayList<>())
                        .add(row));
        return rows;
    }

    /** The rows for some choices; of a question asked for each spending line, there may be several. */
    List<Row> find(Choices choices) {
        return find(choices, List.of());
    }

    private List<Row> find(Choices choices, List<String> values) {
        if (values.size() == questions.size()) {
            return rows.getOrDefault(values, List.of());
        }
        List<Row> found = List.of();
        for (String choice : choices.of(questions.get(values.size()))) {
            found = both(found, find(choices, longer(values, choice)));
        }
        return found;
    }

    private static List<String> longer(List<String> values, String value) {
        return values.isEmpty() ? List.of(value) : both(values, List.of(value));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        if (some.isEmpty()) {
            return more;
        }
        List<T> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }
}
