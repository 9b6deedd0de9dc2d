package nl.toetssteen.rulebook;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is shown of a table is in it, and every bare name in it has words. */
final class TableCheck {
    private final Rulebook rulebook;
    private final Names names;
    private final Defects defects;

    TableCheck(Rulebook rulebook, Names names, Defects defects) {
        this.rulebook = rulebook;
        this.names = names;
        this.defects = defects;
    }

    void run() {
        rulebook.contents().tableSpecs().forEach(this::check);
    }

    private void check(TableSpec spec) {
        names.table.demand(spec.id(), spec.place());
        Optional<Table> table = rulebook.findTable(spec.id());
        table.ifPresent(known -> spec.columns().forEach(column -> check(spec, known, column)));
    }

    private void check(TableSpec spec, Table table, TableSpec.Column column) {
        boolean twins =
                table.columns().contains(column.id() + "-nl") && table.columns().contains(column.id() + "-en");
        if (!twins && !table.columns().contains(column.id())) {
            defects.add(
                    spec.place(),
                    "The table '" + table.name() + "' has no column '" + column.id() + "'.",
                    Faults.suggestion(column.id(), table.columns()).en());
        } else if (!column.cells().isEmpty()) {
            cells(spec, table, column);
        }
    }

    private void cells(TableSpec spec, Table table, TableSpec.Column column) {
        Set<String> named = column.cells().stream().map(Option::id).collect(Collectors.toSet());
        table.rows().stream()
                .map(row -> row.cell(column.id()))
                .filter(cell -> !cell.isEmpty() && !named.contains(cell))
                .distinct()
                .forEach(cell -> defects.add(
                        spec.place(),
                        "'" + cell + "' under '" + column.id() + "' of '" + table.name() + "' has no words.",
                        "Add it to the 'cells' of the column."));
    }
}
