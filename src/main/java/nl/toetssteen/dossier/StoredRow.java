package nl.toetssteen.dossier;

import java.math.BigDecimal;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row as it lies in the database, whichever database that is.
 *
 * @param name table and key
 * @param cells the value of every column, as the form has it
 * @param form every column under its name with type and value: the bytes under the digest
 */
public record StoredRow(RowName name, SortedMap<String, String> cells, String form) {

    /** Of which row of which table; the key in the order of the columns of the primary key. */
    public record RowName(String table, List<String> key) {
        @Override
        public String toString() {
            return table + "/" + String.join("/", key);
        }
    }

    /** The value of a column as the form has it; empty when there is no such column. */
    public String value(String column) {
        return cells.getOrDefault(column, "");
    }

    private record Cell(String type, String value) {}

    /** The row at which a result stands. */
    static StoredRow of(String table, ResultSet row) throws SQLException {
        SortedMap<String, Cell> cells = cells(row);
        List<String> key = Recorded.key(table).stream()
                .map(column -> cells.containsKey(column) ? cells.get(column).value() : "")
                .toList();
        Framed framed = new Framed().text("table", table);
        cells.forEach((column, cell) -> append(framed, column, cell));
        SortedMap<String, String> values = new TreeMap<>();
        cells.forEach((column, cell) -> values.put(column, cell.value()));
        return new StoredRow(new RowName(table, key), values, framed.toString());
    }

    private static void append(Framed framed, String column, Cell cell) {
        if (cell.type().equals("text")) {
            framed.text(column, cell.value());
        } else {
            framed.field(column, cell.type(), cell.value());
        }
    }

    private static SortedMap<String, Cell> cells(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        SortedMap<String, Cell> cells = new TreeMap<>();
        for (int index = 1; index <= columns.getColumnCount(); index++) {
            cells.put(columns.getColumnLabel(index).toLowerCase(Locale.ROOT), cell(row, index));
        }
        return cells;
    }

    private static Cell cell(ResultSet row, int index) throws SQLException {
        Object value = row.getObject(index);
        if (value instanceof OffsetDateTime || value instanceof Timestamp) {
            OffsetDateTime time = row.getObject(index, OffsetDateTime.class);
            return new Cell("time", time.toInstant().toString());
        }
        if (value instanceof java.sql.Date || value instanceof LocalDate) {
            return new Cell("date", row.getObject(index, LocalDate.class).toString());
        }
        return value instanceof Clob ? new Cell("text", row.getString(index)) : plain(value);
    }

    private static Cell plain(@Nullable Object value) {
        if (value == null) {
            return new Cell("null", "");
        }
        if (value instanceof byte[] bytes) {
            return new Cell("bytes", HexFormat.of().formatHex(bytes));
        }
        if (value instanceof BigDecimal number) {
            return new Cell("number", number.stripTrailingZeros().toPlainString());
        }
        return new Cell(
                value instanceof Number ? "int" : value instanceof Boolean ? "truth" : "text", value.toString());
    }

    /** SHA-256 in hexadecimal: the text is framed already. */
    public String digest() {
        return nl.toetssteen.rulebook.Digest.of("row", form);
    }
}
