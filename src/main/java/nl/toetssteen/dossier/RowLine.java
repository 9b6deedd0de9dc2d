package nl.toetssteen.dossier;

import java.math.BigDecimal;
import java.sql.Clob;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A row as a line of JSON: each column under its name, in the order of the alphabet. */
final class RowLine {
    private static final JsonMapper MAPPER = new JsonMapper();

    private RowLine() {}

    /** The row at which a result stands: moments as ISO 8601 in UTC, bytes in hexadecimal. */
    static String of(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, @Nullable Object> values = new TreeMap<>();
        for (int index = 1; index <= columns.getColumnCount(); index++) {
            values.put(columns.getColumnLabel(index).toLowerCase(Locale.ROOT), value(row, index));
        }
        return Rows.json(MAPPER.writeValueAsString(values));
    }

    private static @Nullable Object value(ResultSet row, int index) throws SQLException {
        Object value = row.getObject(index);
        if (value instanceof OffsetDateTime || value instanceof Timestamp) {
            return row.getObject(index, OffsetDateTime.class).toInstant().toString();
        }
        if (value instanceof LocalDate || value instanceof Date) {
            return row.getObject(index, LocalDate.class).toString();
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        return value instanceof Clob ? row.getString(index) : value;
    }

    /**
     * How rows come into a table.
     *
     * @param types those of {@link Types}, by column
     */
    record Insertion(String table, Map<String, Integer> types, String sql) {

        static Insertion into(String table, JdbcTemplate jdbc) {
            ResultSetExtractor<Map<String, Integer>> reading = row -> types(row.getMetaData());
            Map<String, Integer> types =
                    java.util.Objects.requireNonNull(jdbc.query("select * from " + table + " where 1 = 0", reading));
            String marks = types.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
            return new Insertion(
                    table,
                    types,
                    "insert into " + table + " (" + String.join(", ", types.keySet()) + ") values (" + marks + ")");
        }

        private static Map<String, Integer> types(ResultSetMetaData columns) throws SQLException {
            Map<String, Integer> types = new TreeMap<>();
            for (int index = 1; index <= columns.getColumnCount(); index++) {
                types.put(columns.getColumnLabel(index).toLowerCase(Locale.ROOT), columns.getColumnType(index));
            }
            return types;
        }

        /** @throws IllegalArgumentException when the line has other columns than the table, or a value does not fit */
        @Nullable
        Object[] values(String line) {
            try {
                JsonNode row = MAPPER.readTree(line);
                if (!types.keySet()
                        .equals(row.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet()))) {
                    throw new IllegalArgumentException(table + ": the columns are not " + types.keySet());
                }
                return types.entrySet().stream()
                        .map(column -> value(row.get(column.getKey()), column.getValue()))
                        .toArray();
            } catch (JacksonException unreadable) {
                throw new IllegalArgumentException(table + ": " + unreadable.getOriginalMessage(), unreadable);
            }
        }

        private static @Nullable Object value(JsonNode value, int type) {
            if (value.isNull()) {
                return null;
            }
            return switch (type) {
                case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> OffsetDateTime.parse(value.asString());
                case Types.DATE -> LocalDate.parse(value.asString());
                case Types.BINARY, Types.VARBINARY, Types.BLOB -> HexFormat.of().parseHex(value.asString());
                case Types.INTEGER -> value.asInt();
                case Types.BIGINT -> value.asLong();
                case Types.NUMERIC, Types.DECIMAL -> new BigDecimal(value.asString());
                case Types.BOOLEAN, Types.BIT -> value.asBoolean();
                default -> value.asString();
            };
        }
    }
}
