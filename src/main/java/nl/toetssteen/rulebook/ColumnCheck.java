package nl.toetssteen.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.rulebook.Rule.Term;

/** The columns that a rule reads: they exist, hold numbers where numbers are read, and only options that can be chosen. */
final class ColumnCheck {
    private final Rulebook rulebook;
    private final Rule rule;
    private final Defects defects;
    private final Map<String, Question> choices = new HashMap<>();

    ColumnCheck(Rulebook rulebook, Rule rule, Defects defects) {
        this.rulebook = rulebook;
        this.rule = rule;
        this.defects = defects;
    }

    void run() {
        rule.patterns().forEach(this::noteChoices);
        rule.patterns().stream()
                .filter(pattern -> pattern.type() == FactType.ROW)
                .forEach(pattern -> pattern.literal("table")
                        .flatMap(rulebook::findTable)
                        .ifPresent(table -> check(pattern, table)));
    }

    private void noteChoices(Pattern pattern) {
        Optional<Question> question = pattern.literal("question").flatMap(rulebook::findQuestion);
        pattern.bindings().stream()
                .filter(binding -> binding.term().isField("choice"))
                .forEach(binding -> question.ifPresent(asked -> choices.put(binding.variable(), asked)));
    }

    private void check(Pattern pattern, Table table) {
        PatternCheck.terms(pattern)
                .filter(term -> !term.argument().isEmpty())
                .forEach(term -> column(pattern, table, term));
        pattern.constraints().stream()
                .filter(constraint -> constraint.left().accessor().equals("cell"))
                .forEach(constraint -> cells(pattern, table, constraint));
    }

    private void column(Pattern pattern, Table table, Term term) {
        if (!table.columns().contains(term.argument())) {
            defects.add(
                    pattern.place(),
                    "The table '" + table.name() + "' has no column '" + term.argument() + "'.",
                    Faults.suggestion(term.argument(), table.columns()).en());
        } else if (PatternCheck.isNumeric(term)) {
            table.rows().stream()
                    .filter(row -> !row.cell(term.argument()).matches("(-?\\d{1,15}(\\.\\d{1,10})?)?"))
                    .forEach(
                            row -> defect(table, row.index(), term.argument(), row.cell(term.argument()), "no number"));
        }
    }

    private void cells(Pattern pattern, Table table, Constraint constraint) {
        String column = constraint.left().argument();
        List<String> cells =
                table.rows().stream().map(row -> row.cell(column)).distinct().toList();
        if (table.columns().contains(column)) {
            PatternCheck.literals(constraint)
                    .filter(literal -> !cells.contains(literal))
                    .forEach(literal -> defects.add(
                            pattern.place(),
                            "No row of '" + table.name() + "' has '" + literal + "' as " + column + ".",
                            Faults.suggestion(literal, cells).en()));
        }
        if (constraint.operator() == Rule.Operator.EQUAL
                && constraint.right().get(0) instanceof Operand.Variable name) {
            Optional.ofNullable(choices.get(name.name())).ifPresent(question -> options(table, column, question));
        }
    }

    /** A cell that is compared with a choice and is none of its options would never match: a slip of the pen. */
    private void options(Table table, String column, Question question) {
        table.rows().stream()
                .filter(row -> question.option(row.cell(column)).isEmpty())
                .forEach(row -> defect(table, row.index(), column, row.cell(column), "no option of " + question.id()));
    }

    private void defect(Table table, int row, String column, String cell, String what) {
        defects.add(
                table.place(),
                "In row " + row + " '" + cell + "' under '" + column + "' is " + what + ", but rules read it so.",
                "Correct the cell.");
    }
}
