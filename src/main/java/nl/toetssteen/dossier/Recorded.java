package nl.toetssteen.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tables of which every row stands in the trail, and the rows of the present transaction that wait for their entry.
 * Whoever inserts a row into such a table names it here; the next entry of the transaction has its digest.
 */
public final class Recorded {
    /** Each table with the columns of its key. Rows of these are inserted, never changed or deleted. */
    private static final Map<String, List<String>> TABLES = new TreeMap<>(Map.ofEntries(
            Map.entry("dossier", List.of("id")),
            Map.entry("dossier_version", List.of("dossier", "version")),
            Map.entry("dossier_step", List.of("dossier", "version")),
            Map.entry("dossier_appraisal", List.of("dossier", "version")),
            Map.entry("dossier_check", List.of("dossier", "version", "number")),
            Map.entry("dossier_ballot", List.of("dossier", "version", "person", "number")),
            Map.entry("dossier_ruling", List.of("dossier", "version", "number")),
            Map.entry("dossier_decision", List.of("dossier", "version")),
            Map.entry("dossier_note", List.of("dossier", "number")),
            Map.entry("dossier_file", List.of("dossier", "number")),
            Map.entry("evidence", List.of("digest")),
            Map.entry("evidence_piece", List.of("digest", "number")),
            Map.entry("rulebook", List.of("digest")),
            Map.entry("rulebook_file", List.of("rulebook", "path")),
            Map.entry("rulebook_proposal", List.of("number")),
            Map.entry("rulebook_impact", List.of("proposal", "run")),
            Map.entry("rulebook_in_force", List.of("number"))));

    /** A row by the values of its key, as the database takes them. */
    record Waiting(String table, List<Object> key) {}

    private Recorded() {}

    static List<String> tables() {
        return List.copyOf(TABLES.keySet());
    }

    /** @throws IllegalArgumentException when no rows of this table stand in the trail */
    static List<String> key(String table) {
        List<String> key = TABLES.get(table);
        if (key == null) {
            throw new IllegalArgumentException("no rows of " + table + " stand in the trail");
        }
        return key;
    }

    /**
     * Names a row that was just inserted.
     *
     * @param key the values of its key in the order of the columns
     * @throws IllegalStateException outside a transaction
     */
    public static void row(String table, Object... key) {
        if (key(table).size() != key.length) {
            throw new IllegalArgumentException("the key of " + table + " is " + key(table));
        }
        waiting().add(new Waiting(table, List.of(key)));
    }

    /** The rows that wait for their entry; after this none do. */
    static List<Waiting> take() {
        List<Waiting> all = List.copyOf(waiting());
        waiting().clear();
        return all;
    }

    private static List<Waiting> waiting() {
        @Nullable Rows rows = (Rows) TransactionSynchronizationManager.getResource(Recorded.class);
        if (rows == null) {
            rows = new Rows(new ArrayList<>());
            // First, for it refuses when there is no transaction.
            TransactionSynchronizationManager.registerSynchronization(rows);
            TransactionSynchronizationManager.bindResource(Recorded.class, rows);
        }
        return rows.all();
    }

    /** Forgotten with the transaction. */
    private record Rows(List<Waiting> all) implements TransactionSynchronization {
        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Recorded.class);
        }
    }
}
