package nl.toetssteen.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The audit trail: a chain of entries, each with the hash of the one before it. An entry is written in the transaction of
 * the action itself: both are stored, or neither. One row is locked by whoever writes, so that no two entries follow on
 * the same one, whatever the number of programs on the database.
 */
@Repository
public class Trail {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Actors actors;
    private final Anchors anchors;

    Trail(JdbcClient jdbc, TransactionTemplate transaction, Actors actors, Anchors anchors) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.actors = actors;
        this.anchors = anchors;
    }

    /** Who did what, to what, when. */
    public record Deed(Instant at, String person, String name, String action, String subject) {}

    /**
     * Appends an entry with the digests of the rows that were inserted before it in the same transaction.
     *
     * @param facts particulars, none of them personal
     * @return the entry as head of the chain
     */
    public Head append(Deed deed, Map<String, String> facts) {
        return Objects.requireNonNull(transaction.execute(status -> locked(deed, facts)));
    }

    /**
     * The commitment by which entries name a person, to be stored with what that person does. In a transaction of the
     * caller, who is the only one to write entries from here on until it ends.
     */
    public String actor(String person, String name) {
        lock();
        return actors.commit(person, name);
    }

    private Head locked(Deed deed, Map<String, String> facts) {
        List<Payload.Claim> rows =
                Recorded.take().stream().map(this::read).map(Payload::claim).toList();
        lock();
        return append(deed, facts, rows);
    }

    /** Appends an entry; the caller has the lock. */
    Head append(Deed deed, Map<String, String> facts, List<Payload.Claim> rows) {
        Entry entry = Entry.after(
                head(),
                deed.at().truncatedTo(ChronoUnit.MICROS),
                actors.commit(deed.person(), deed.name()),
                deed.action(),
                deed.subject(),
                new Payload(facts, rows).json());
        insert(entry);
        anchorAfterwards(entry);
        return entry.head();
    }

    /** Nobody else writes an entry until the transaction ends. */
    void lock() {
        jdbc.sql("select id from trail_lock where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    private void insert(Entry entry) {
        jdbc.sql("insert into trail_entry (sequence, noted_at, actor, action, subject, payload, payload_digest,"
                        + " previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(entry.sequence(), entry.at().atOffset(ZoneOffset.UTC), entry.actor(), entry.action())
                .params(entry.subject(), entry.payload(), entry.payloadDigest(), entry.previous(), entry.hash())
                .update();
    }

    // Not before it is committed: an anchor of what never came to be would accuse an honest chain.
    private void anchorAfterwards(Entry entry) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                anchors.drop(entry.head(), entry.at());
            }
        });
    }

    private StoredRow read(Recorded.Waiting row) {
        String where = Recorded.key(row.table()).stream()
                .map(column -> column + " = ?")
                .collect(Collectors.joining(" and "));
        return jdbc.sql("select * from " + row.table() + " where " + where)
                .params(row.key())
                .query((found, index) -> StoredRow.of(row.table(), found))
                .single();
    }

    /** The last entry. */
    public Head head() {
        return jdbc.sql("select sequence, hash from trail_entry order by sequence desc fetch first 1 row only")
                .query((row, index) -> new Head(row.getLong(1), row.getString(2)))
                .optional()
                .orElse(Head.NONE);
    }

    /** Entries in their order. */
    List<Entry> after(long sequence, int most) {
        return jdbc.sql("select * from trail_entry where sequence > ? order by sequence fetch next ? rows only")
                .params(sequence, most)
                .query(Trail::entry)
                .list();
    }

    static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                row.getLong("sequence"),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("payload"),
                row.getString("payload_digest"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
