package nl.toetssteen.dossier;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.toetssteen.dossier.StoredRow.RowName;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All rows that stand in the trail, or should. */
@Repository
class StoredRows {
    private final JdbcClient jdbc;

    StoredRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row by its name; none when it is not there. */
    Optional<StoredRow> find(RowName name) {
        List<Object> key = key(name);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        String where = Recorded.key(name.table()).stream()
                .map(column -> column + " = ?")
                .collect(Collectors.joining(" and "));
        return jdbc.sql("select * from " + name.table() + " where " + where)
                .params(key)
                .query((row, index) -> StoredRow.of(name.table(), row))
                .optional();
    }

    /** Of the types of its columns; empty when it can be no key of this table. */
    private List<Object> key(RowName name) {
        List<String> columns = Recorded.tables().contains(name.table()) ? Recorded.key(name.table()) : List.of();
        if (columns.size() != name.key().size()) {
            return List.of();
        }
        Set<String> numbers = numbers(name.table());
        List<Object> key = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            String value = name.key().get(index);
            key.add(numbers.contains(columns.get(index)) ? (Object) Long.valueOf(value) : value);
        }
        return key;
    }

    private Set<String> numbers(String table) {
        return Objects.requireNonNull(jdbc.sql("select * from " + table + " where 1 = 0")
                .query((ResultSetExtractor<Set<String>>) row -> numbers(row.getMetaData())));
    }

    private static Set<String> numbers(ResultSetMetaData columns) throws SQLException {
        Set<String> numbers = new HashSet<>();
        for (int index = 1; index <= columns.getColumnCount(); index++) {
            if (columns.getColumnType(index) == Types.INTEGER || columns.getColumnType(index) == Types.BIGINT) {
                numbers.add(columns.getColumnLabel(index).toLowerCase(Locale.ROOT));
            }
        }
        return numbers;
    }

    /** Reads the tables one after another. */
    void each(Consumer<StoredRow> taker) {
        for (String table : Recorded.tables()) {
            jdbc.sql("select * from " + table)
                    .query((RowCallbackHandler) row -> taker.accept(StoredRow.of(table, row)));
        }
    }
}
