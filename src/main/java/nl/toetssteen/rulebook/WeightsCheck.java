package nl.toetssteen.rulebook;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.rulebook.FigureSpec.Weights;

/** The weights of a figure: a table, a column that names the inputs, and a percentage for each of them. */
final class WeightsCheck {
    private final Rulebook rulebook;
    private final Names names;
    private final FigureSpec figure;
    private final Weights weights;
    private final Defects defects;

    WeightsCheck(Rulebook rulebook, Names names, FigureSpec figure, Defects defects) {
        this.rulebook = rulebook;
        this.names = names;
        this.figure = figure;
        this.weights = figure.weights();
        this.defects = defects;
    }

    void run() {
        boolean weighs = figure.form() == FigureSpec.Form.WEIGHTED;
        if (weighs && isWhole()) {
            names.table.demand(weights.table(), figure.place());
            rulebook.findTable(weights.table()).ifPresent(this::check);
        } else if (weighs) {
            defects.add(
                    figure.place(),
                    "The figure '" + figure.name() + "' does not say where its weights stand.",
                    "Add 'table', 'key' (the column that names each input) and 'column' (the percentages).");
        } else if (!weights.equals(Weights.NONE)) {
            defects.add(
                    figure.place(),
                    "'table', 'key' and 'column' go with weighted sums only.",
                    "Remove them, or make the form 'weighted'.");
        }
    }

    private boolean isWhole() {
        return !weights.table().isEmpty()
                && !weights.key().isEmpty()
                && !weights.column().isEmpty();
    }

    private void check(Table table) {
        List<String> missing = List.of(weights.key(), weights.column()).stream()
                .filter(column -> !table.columns().contains(column))
                .toList();
        missing.forEach(column -> defects.add(
                figure.place(),
                "The table '" + table.name() + "' has no column '" + column + "'.",
                Faults.suggestion(column, table.columns()).en()));
        if (missing.isEmpty()) {
            figure.inputs().forEach(this::checkWeight);
        }
    }

    private void checkWeight(String input) {
        Optional<String> weight = weights.row(rulebook, input).map(row -> row.cell(weights.column()));
        if (weight.isEmpty()) {
            defects.add(
                    figure.place(),
                    "No row of '" + weights.table() + "' has '" + input + "' as " + weights.key() + ".",
                    "Add the row, or leave the input out.");
        } else if (!weight.orElseThrow().matches("\\d{1,15}(\\.\\d{1,10})?")) {
            defects.add(
                    figure.place(),
                    "The weight of " + input + " under '" + weights.column() + "' is '" + weight.orElseThrow() + "'.",
                    "A weight is a number of 0 or more, without %.");
        }
    }
}
