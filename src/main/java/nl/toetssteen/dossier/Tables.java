package nl.toetssteen.dossier;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The tables of the database. What may become of the rows of a table says its comment. */
@Repository
public class Tables {
    private static final String OF_FLYWAY = "flyway_schema_history";

    private final JdbcTemplate jdbc;

    Tables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What may become of rows. */
    public enum Kind {
        /** They are inserted, never changed or deleted. */
        ADDED,
        /** The migrations fill the table. */
        FIXED,
        /** Personal data, replaced or erased when they must be. */
        CHANGING,
        /** True only for a while. */
        PASSING,
        /** They are only ever locked. */
        LOCK;

        static Kind of(@Nullable String comment) {
            return comment == null || comment.isBlank() ? ADDED : valueOf(comment.strip());
        }
    }

    /** All tables but that of Flyway, each after those that it refers to. */
    public Map<String, Kind> all() {
        return reading(Tables::sorted);
    }

    /** The tables whose rows are for good, but which the role of this program could change or delete all the same. */
    public List<String> exposed() {
        // H2 runs inside the program: there it has all rights.
        return isPostgres()
                ? all().entrySet().stream()
                        .filter(table -> table.getValue() == Kind.ADDED || table.getValue() == Kind.FIXED)
                        .map(Map.Entry::getKey)
                        .filter(this::isRewritable)
                        .toList()
                : List.of();
    }

    private boolean isPostgres() {
        return reading(data -> data.getDatabaseProductName().equals("PostgreSQL"));
    }

    private boolean isRewritable(String table) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select has_table_privilege(cast(? as text), 'UPDATE, DELETE, TRUNCATE')"
                        + " or has_any_column_privilege(cast(? as text), 'UPDATE')",
                Boolean.class,
                table,
                table));
    }

    /** Reads what the database says of itself. */
    private interface Reading<T> {
        T of(DatabaseMetaData data) throws SQLException;
    }

    private <T> T reading(Reading<T> reading) {
        ConnectionCallback<T> read = connection -> reading.of(connection.getMetaData());
        return java.util.Objects.requireNonNull(jdbc.execute(read));
    }

    private static Map<String, Kind> sorted(DatabaseMetaData data) throws SQLException {
        Map<String, Kind> left = kinds(data);
        Map<String, Set<String>> references = new TreeMap<>();
        for (String table : left.keySet()) {
            references.put(table, references(data, table));
        }
        Map<String, Kind> sorted = new LinkedHashMap<>();
        while (!left.isEmpty()) {
            List<String> next = left.keySet().stream()
                    .filter(table -> sorted.keySet().containsAll(references.get(table)))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("these tables refer to each other: " + left.keySet());
            }
            next.forEach(table -> sorted.put(table, left.remove(table)));
        }
        return sorted;
    }

    private static Map<String, Kind> kinds(DatabaseMetaData data) throws SQLException {
        Map<String, Kind> kinds = new TreeMap<>();
        try (ResultSet all = data.getTables(null, schema(data), "%", null)) {
            while (all.next()) {
                String name = all.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (all.getString("TABLE_TYPE").endsWith("TABLE") && !name.equals(OF_FLYWAY)) {
                    kinds.put(name, Kind.of(all.getString("REMARKS")));
                }
            }
        }
        return kinds;
    }

    private static Set<String> references(DatabaseMetaData data, String table) throws SQLException {
        Set<String> references = new TreeSet<>();
        try (ResultSet all = data.getImportedKeys(null, schema(data), table)) {
            while (all.next()) {
                references.add(all.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        references.remove(table);
        return references;
    }

    private static String schema(DatabaseMetaData data) throws SQLException {
        Connection connection = data.getConnection();
        return connection.getSchema();
    }
}
