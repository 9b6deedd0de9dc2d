package nl.toetssteen.dossier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.dossier.Tables.Kind;
import nl.toetssteen.rulebook.Digest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/**
 * Everything that is kept, table by table, one line of JSON for each row: the same lines from every database. Sessions and
 * whatever else passes are not among it.
 */
@Repository
public class Contents {
    private static final int AT_ONCE = 200;

    private final JdbcTemplate jdbc;
    private final Tables tables;

    Contents(JdbcTemplate jdbc, Tables tables) {
        this.jdbc = new JdbcTemplate(java.util.Objects.requireNonNull(jdbc.getDataSource()));
        // So that PostgreSQL does not send a whole table at once.
        this.jdbc.setFetchSize(AT_ONCE);
        this.tables = tables;
    }

    /**
     * What a table holds.
     *
     * @param digest the same for the same rows in whatever order
     */
    public record Held(long rows, String digest) {}

    /** The tables with what is kept, each after those that it refers to. */
    public List<String> tables() {
        return tables.all().entrySet().stream()
                .filter(table -> table.getValue() != Kind.PASSING && table.getValue() != Kind.LOCK)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether nothing is kept yet but what the migrations filled. */
    public boolean isEmpty() {
        return tables().stream().filter(table -> !isFixed(table)).allMatch(table -> count(table) == 0);
    }

    private boolean isFixed(String table) {
        return tables.all().get(table) == Kind.FIXED;
    }

    private long count(String table) {
        Long rows = jdbc.queryForObject("select count(*) from " + table, Long.class);
        return rows == null ? 0 : rows;
    }

    /** Writes the rows of a table; call it in a transaction, for tables that fit each other. */
    public Held write(String table, Writer lines) {
        List<String> digests = new ArrayList<>();
        jdbc.query("select * from " + table, (RowCallbackHandler) row -> {
            String line = RowLine.of(row);
            digests.add(Digest.of("row-line", line));
            write(lines, line);
        });
        return held(digests);
    }

    private static Held held(List<String> digests) {
        Collections.sort(digests);
        return new Held(digests.size(), Digest.of("table-rows", String.join("\n", digests)));
    }

    private static void write(Writer lines, String line) {
        try {
            lines.write(line);
            lines.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What all these tables hold now. */
    public Map<String, Held> held() {
        Map<String, Held> held = new LinkedHashMap<>();
        tables().forEach(table -> held.put(table, write(table, Writer.nullWriter())));
        return held;
    }

    /**
     * Inserts rows that {@link #write} wrote; call it in a transaction. What the migrations filled is left as it is.
     *
     * @throws IllegalArgumentException when a line is no row of this table
     */
    public void insert(String table, BufferedReader lines) {
        if (isFixed(table)) {
            return;
        }
        RowLine.Insertion insertion = RowLine.Insertion.into(table, jdbc);
        List<Object[]> batch = new ArrayList<>();
        lines.lines().forEach(line -> {
            batch.add(insertion.values(line));
            if (batch.size() == AT_ONCE) {
                jdbc.batchUpdate(insertion.sql(), batch);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            jdbc.batchUpdate(insertion.sql(), batch);
        }
    }
}
