package nl.toetssteen.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Remark.Kind;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.vocabulary.Row;

/** Options of one question that no rule, table or condition tells apart. */
final class OptionRemarks {
    private final Rulebook rulebook;

    /** For each question the ways in which its options are looked at: two options that look alike in all are alike. */
    private final Map<String, List<Function<String, String>>> looks = new LinkedHashMap<>();

    OptionRemarks(Rulebook rulebook) {
        this.rulebook = rulebook;
        rulebook.rules().forEach(rule -> rule.patterns().stream()
                .filter(pattern -> pattern.type() == FactType.ANSWER)
                .forEach(pattern -> note(rule, pattern)));
        rulebook.questions().stream()
                .flatMap(question -> QuestionCheck.conditions(question.when()))
                .forEach(is -> look(is.question(), option -> is.options().contains(option) ? "in" : "out"));
        look(rulebook.contents().goalQuestion(), option -> option);
    }

    private void look(String question, Function<String, String> look) {
        looks.computeIfAbsent(question, id -> new ArrayList<>()).add(look);
    }

    private void note(Rule rule, Pattern pattern) {
        String question = pattern.literal("question").orElse("");
        look(question, option -> "read");
        pattern.constraints().stream()
                .filter(constraint ->
                        Set.of("choice", "choices").contains(constraint.left().accessor()))
                .forEach(constraint -> compared(rule, constraint, question));
        pattern.bindings().stream()
                .filter(binding -> binding.term().isField("choice"))
                .forEach(binding -> joined(rule, binding.variable(), question));
    }

    private void compared(Rule rule, Constraint constraint, String question) {
        Set<String> literals = PatternCheck.literals(constraint).collect(Collectors.toSet());
        if (literals.isEmpty()) {
            look(question, option -> option);
        } else {
            look(question, option -> literals.contains(option) ? "in" : "out");
        }
    }

    /** Where a later condition looks at the choice: the rows that it picks, or the option itself. */
    private void joined(Rule rule, String variable, String question) {
        for (Pattern pattern : rule.patterns()) {
            pattern.constraints().stream()
                    .filter(constraint -> constraint.right().contains(new Operand.Variable(variable)))
                    .forEach(constraint -> look(question, option -> seen(pattern, constraint, option)));
        }
    }

    private String seen(Pattern pattern, Constraint constraint, String option) {
        Optional<Table> table = pattern.literal("table").flatMap(rulebook::findTable);
        String column = constraint.left().argument();
        return table.map(known -> rows(known, column, option)).orElse(option);
    }

    private static String rows(Table table, String column, String option) {
        Set<String> rows = new TreeSet<>();
        table.rows().stream()
                .filter(row -> row.cell(column).equals(option))
                .forEach(row -> rows.add(rest(row, column)));
        return rows.toString();
    }

    private static String rest(Row row, String column) {
        return row.cells().entrySet().stream()
                .filter(cell -> !Set.of(column, "source", "place").contains(cell.getKey()))
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .sorted()
                .collect(Collectors.joining(";"));
    }

    Stream<Remark> remarks() {
        return rulebook.questions().stream()
                .filter(question -> looks.containsKey(question.id()))
                .flatMap(this::alike);
    }

    private Stream<Remark> alike(Question question) {
        Map<String, List<String>> groups = question.options().stream()
                .map(Option::id)
                .collect(Collectors.groupingBy(
                        option -> looked(question, option), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().filter(group -> group.size() > 1).map(group -> remark(question, group));
    }

    private String looked(Question question, String option) {
        return looks.getOrDefault(question.id(), List.of()).stream()
                .map(look -> look.apply(option))
                .toList()
                .toString();
    }

    private static Remark remark(Question question, List<String> group) {
        return new Remark(
                Kind.SAME_OPTIONS,
                question.id() + ": " + String.join(", ", group),
                "No rule, table or 'when' tells these options apart.",
                "Join them, or write the rule that tells them apart.",
                question.place());
    }
}
