package nl.toetssteen.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Row;

/** Rows of tables in words: columns in the reader's language, and options of questions as the form calls them. */
final class TableWords {
    private static final Set<String> CITATION = Set.of("source", "place");

    private final FactWords words;
    private final Columns columns;

    TableWords(FactWords words) {
        this.words = words;
        columns = words.rulebook().compiled(Columns.class, Columns::of);
    }

    /** A column of a table. */
    private record Column(String table, String name) {}

    /** The question whose options a column holds, as rules that compare the two reveal. */
    private record Columns(Map<Column, String> questions) {

        static Columns of(Rulebook rulebook) {
            Columns columns = new Columns(new HashMap<>());
            rulebook.rules().forEach(columns::learn);
            return columns;
        }

        private void learn(Rule rule) {
            Map<String, String> choices = new HashMap<>();
            for (Rule.Pattern pattern : rule.patterns()) {
                pattern.literal("question").ifPresent(question -> pattern.bindings().stream()
                        .filter(binding -> binding.term().isField("choice"))
                        .forEach(binding -> choices.put(binding.variable(), question)));
                if (pattern.type() == FactType.ROW) {
                    learn(pattern, choices);
                }
            }
        }

        private void learn(Rule.Pattern row, Map<String, String> choices) {
            for (Rule.Constraint constraint : row.constraints()) {
                if (constraint.left().accessor().equals("cell")
                        && constraint.right().get(0) instanceof Rule.Operand.Variable variable
                        && choices.containsKey(variable.name())) {
                    Column column = new Column(
                            row.literal("table").orElse(""), constraint.left().argument());
                    questions.putIfAbsent(column, choices.get(variable.name()));
                }
            }
        }
    }

    /** The cells of a row but for its source. */
    String cells(Row row) {
        return words.columns(row.table()).stream()
                .filter(column -> !CITATION.contains(column)
                        && !isForeign(column)
                        && !isTranslated(row.table(), column)
                        && !row.cell(column).isEmpty())
                .map(column -> cell(row.table(), column, row.cell(column)))
                .collect(Collectors.joining(", "));
    }

    /** Whether another column says the same in the reader's language. */
    private boolean isTranslated(String table, String column) {
        return words.columns(table).contains(column + "-" + words.language().tag());
    }

    private boolean isForeign(String column) {
        Language other = words.language() == Language.NL ? Language.EN : Language.NL;
        return column.endsWith("-" + other.tag());
    }

    /** What a cell holds, in words where it is an option of a question. */
    String cell(String table, String column, String content) {
        return Optional.ofNullable(columns.questions.get(new Column(table, column)))
                .map(question -> words.option(question, content))
                .orElseGet(() -> described(table, column, content));
    }

    private String described(String table, String column, String content) {
        return words.rulebook().findTableSpec(table).stream()
                .flatMap(spec -> spec.columns().stream())
                .filter(shown -> shown.id().equals(column))
                .map(shown -> shown.cell(content, words.language()))
                .filter(cell -> !cell.equals(content))
                .findFirst()
                .or(() -> translated(table, column, content))
                .orElse(content);
    }

    /** As the table says the same beside it in the reader's language. */
    private Optional<String> translated(String table, String column, String content) {
        String own = column + "-" + words.language().tag();
        return words.rulebook().findTable(table).stream()
                .filter(found -> found.columns().contains(own))
                .flatMap(found -> found.rows().stream())
                .filter(row -> row.cell(column).equals(content))
                .map(row -> row.cell(own))
                .filter(cell -> !cell.isEmpty())
                .findFirst();
    }

    List<String> cells(String table, String column, List<String> contents) {
        return contents.stream().map(content -> cell(table, column, content)).toList();
    }
}
