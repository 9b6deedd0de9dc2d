package nl.toetssteen.rulebook;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.vocabulary.Row;

/** Reads a reference table; every row must be as long as the heading and cite its source. */
final class TableReader {
    private final String path;
    private final Defects defects;

    TableReader(String path, Defects defects) {
        this.path = path;
        this.defects = defects;
    }

    Table read(String theme, String name, List<CsvRecord> records) {
        List<String> columns = records.isEmpty() ? List.of() : records.get(0).getFields();
        checkHeading(columns);
        List<Row> rows = new ArrayList<>();
        for (CsvRecord record : records.subList(Math.min(1, records.size()), records.size())) {
            if (fits(record, columns)) {
                rows.add(new Row(name, rows.size() + 1, cells(columns, record)));
            }
        }
        if (rows.isEmpty()) {
            defect(1, "The table has no rows.", "Add rows under the heading.");
        }
        return new Table(name, theme, columns, rows, new Place(path, 1));
    }

    private void checkHeading(List<String> columns) {
        for (String needed : List.of("source", "place")) {
            if (!columns.contains(needed)) {
                defect(1, "The column '" + needed + "' is missing.", "Every row cites its source: add the column.");
            }
        }
        if (Set.copyOf(columns).size() < columns.size()) {
            defect(1, "Two columns have the same name.", "Give each column a name of its own.");
        }
        columns.stream()
                .filter(column -> !column.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .forEach(column -> defect(
                        1,
                        "'" + column + "' is not a fitting column name.",
                        "Use lower-case letters, digits and hyphens."));
    }

    private boolean fits(CsvRecord record, List<String> columns) {
        int line = (int) record.getStartingLineNumber();
        if (record.getFieldCount() != columns.size()) {
            defect(
                    line,
                    "The row has " + record.getFieldCount() + " cells, the heading " + columns.size() + ".",
                    "Give every row as many cells as the heading; put cells with commas in quotation marks.");
            return false;
        }
        if (record.getFields().stream().anyMatch(cell -> cell.contains("\n"))) {
            defect(line, "A cell runs over the end of the line.", "Close its quotation mark; keep cells on one line.");
        }
        for (String cited : List.of("source", "place")) {
            int column = columns.indexOf(cited);
            if (column >= 0 && record.getField(column).isBlank()) {
                defect(line, "The cell '" + cited + "' is empty.", "Say where the row comes from.");
            }
        }
        return true;
    }

    private static Map<String, String> cells(List<String> columns, CsvRecord record) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), record.getField(i).strip());
        }
        return Collections.unmodifiableMap(cells);
    }

    private void defect(int line, String problem, String remedy) {
        defects.add(new Place(path, line), problem, remedy);
    }
}
