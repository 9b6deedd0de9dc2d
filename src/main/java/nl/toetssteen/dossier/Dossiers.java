package nl.toetssteen.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.toetssteen.appraisal.Receipt;
import nl.toetssteen.rulebook.Digest;
import nl.toetssteen.rulebook.Sheet;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The dossiers in the database. Rows are inserted, never changed: a dossier is the sequence of its versions. What a
 * method has returned from is stored; what it has thrown out of is not, in whole or in part.
 */
@Repository
public class Dossiers {
    private static final String COLUMNS = "v.dossier, v.version, d.example, v.title, v.content, v.state, v.saved_at";
    private static final String FROM = " from dossier_version v join dossier d on d.id = v.dossier ";
    private static final String LATEST =
            "v.version = (select max(w.version) from dossier_version w where w.dossier = v.dossier)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Acting acting;

    Dossiers(JdbcClient jdbc, TransactionTemplate transaction, Clock clock, Acting acting) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.acting = acting;
    }

    /**
     * Opens a dossier with a first version.
     *
     * @param example the example that it is made from, or an empty string
     */
    public Draft open(String example, Sheet sheet) {
        Draft draft = Draft.of(Keys.fresh(), example, sheet);
        Instant now = now();
        return stored(() -> {
            jdbc.sql("insert into dossier (id, example, opened_at) values (?, ?, ?)")
                    .params(draft.id(), example, at(now))
                    .update();
            Recorded.row("dossier", draft.id());
            return insert(draft, Version.State.DRAFT, "", now);
        });
    }

    /**
     * Stores a next version; nothing when it says what the version says that it was changed from.
     *
     * @throws Overtaken when that version is not the latest any more
     * @throws IllegalMove when it is not a draft
     */
    public Draft save(Draft draft) {
        Optional<Version> before = version(draft.id(), draft.version());
        boolean same = before.isPresent()
                && before.get().draft().saysTheSameAs(draft)
                && before.get().draft().sheet().title().equals(draft.sheet().title());
        return same && isLatest(draft) ? draft : move(draft, Version.State.DRAFT, "");
    }

    private boolean isLatest(Draft draft) {
        return latest(draft.id())
                .filter(version -> version.number() == draft.version())
                .isPresent();
    }

    /** Stores a version that says that the dossier is no longer there; what was, stays in its history. */
    public void remove(Draft draft) {
        move(draft, Version.State.REMOVED, "");
    }

    /**
     * Stores a next version with which the dossier comes into another state.
     *
     * @param reason why, or an empty string where none is asked
     * @throws Overtaken when the version that it was changed from is not the latest any more
     * @throws IllegalMove when the dossier cannot come into that state from the one in which it is
     */
    public Draft move(Draft draft, Version.State state, String reason) {
        Instant now = now();
        return stored(() -> insert(draft, state, reason, now));
    }

    /**
     * Stores a version together with its appraisal.
     *
     * @param state that of the version: submitted, or appraised
     * @param total in hundredths of a point
     * @param document the whole appraisal as JSON
     * @throws Overtaken as for a move, likewise {@link IllegalMove}
     */
    public Draft appraised(
            Draft draft, Version.State state, String verdict, long total, Receipt receipt, String document) {
        Instant now = now();
        return stored(() -> {
            Draft submitted = insert(draft, state, "", now);
            jdbc.sql("insert into dossier_appraisal (dossier, version, appraised_at, verdict, total, answers_digest,"
                            + " rulebook_digest, edition, reference_date, goal, weights_digest, outcome_digest,"
                            + " program, engine, document) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(submitted.id(), submitted.version(), at(now), verdict, total, receipt.answers())
                    .params(receipt.rulebook(), receipt.edition(), receipt.date(), receipt.goal())
                    .params(
                            receipt.weights(),
                            receipt.outcome(),
                            receipt.program(),
                            receipt.engine(),
                            Rows.json(document))
                    .update();
            Recorded.row("dossier_appraisal", submitted.id(), submitted.version());
            return submitted;
        });
    }

    /** Stores a submitted version together with its appraisal; see {@link #appraised}. */
    public Draft submit(Draft draft, String verdict, long total, Receipt receipt, String document) {
        return appraised(draft, Version.State.SUBMITTED, verdict, total, receipt, document);
    }

    private Draft stored(java.util.function.Supplier<Draft> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private Draft insert(Draft draft, Version.State state, String reason, Instant now) {
        demandLegal(draft, state);
        demandReason(draft, state, reason);
        Draft next = draft.numbered(draft.version() + 1);
        String content = DraftJson.write(next);
        try {
            jdbc.sql("insert into dossier_version (dossier, version, state, title, content, digest, saved_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            next.id(),
                            next.version(),
                            state.name(),
                            Rows.text(next.sheet().title()),
                            content)
                    .params(Digest.of("dossier-version", content), at(now))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Overtaken(next.id(), next.version(), taken);
        }
        Recorded.row("dossier_version", next.id(), next.version());
        jdbc.sql("insert into dossier_step (dossier, version, person, reason) values (?, ?, ?, ?)")
                .params(next.id(), next.version(), acting.person(), Rows.text(reason))
                .update();
        Recorded.row("dossier_step", next.id(), next.version());
        return next;
    }

    // Only a draft is changed in passing; whatever is further on goes back for a reason.
    private void demandReason(Draft draft, Version.State state, String reason) {
        Version.State present =
                version(draft.id(), draft.version()).map(Version::state).orElse(Version.State.DRAFT);
        boolean further = present != Version.State.DRAFT && present != Version.State.REMOVED;
        if (state == Version.State.DRAFT && further && reason.isBlank()) {
            throw new IllegalMove(draft.id(), present, state);
        }
    }

    // Whoever moved the dossier meanwhile took the number of the version: that is found out by the insertion.
    private void demandLegal(Draft draft, Version.State state) {
        Version.State present =
                version(draft.id(), draft.version()).map(Version::state).orElse(Version.State.DRAFT);
        if (!present.leadsTo(state)) {
            throw new IllegalMove(draft.id(), present, state);
        }
    }

    /**
     * Says beforehand whether a dossier can come into a state.
     *
     * @throws IllegalMove when not
     */
    public void demand(Draft draft, Version.State state) {
        Draft latest = latest(draft.id()).map(Version::draft).orElse(draft);
        demandLegal(latest, state);
    }

    /**
     * Who stored a version, and why.
     *
     * @param person the id of an account; empty when that was not kept
     */
    public record Step(int version, String person, String reason) {}

    /** Who stored which version of a dossier, the latest first. */
    public List<Step> steps(String id) {
        return jdbc.sql("select * from dossier_step where dossier = ? order by version desc")
                .param(id)
                .query((row, index) ->
                        new Step(row.getInt("version"), row.getString("person"), row.getString("reason")))
                .list();
    }

    /** The dossiers in a state, those that came into it first first. */
    public List<Listed> in(Version.State state) {
        return jdbc.sql("select v.dossier, v.title, v.version, v.state, v.saved_at, d.example" + FROM
                        + "where v.state = ? and " + LATEST + " order by v.saved_at, v.dossier")
                .param(state.name())
                .query(Dossiers::listed)
                .list();
    }

    /** The latest version of a dossier; none when there is no such dossier, or it was removed. */
    public Optional<Version> latest(String id) {
        return jdbc.sql("select " + COLUMNS + FROM + "where v.dossier = ? and " + LATEST)
                .param(id)
                .query(Dossiers::version)
                .optional()
                .filter(version -> version.state() != Version.State.REMOVED);
    }

    /** A version by its number, from 1. */
    public Optional<Version> version(String id, int number) {
        return jdbc.sql("select " + COLUMNS + FROM + "where v.dossier = ? and v.version = ?")
                .params(id, number)
                .query(Dossiers::version)
                .optional();
    }

    /** All versions of a dossier, the latest first. */
    public List<Version> history(String id) {
        return jdbc.sql("select " + COLUMNS + FROM + "where v.dossier = ? order by v.version desc")
                .param(id)
                .query(Dossiers::version)
                .list();
    }

    /** The appraisal that was kept when a version was submitted. */
    public Optional<Submitted> submitted(String id, int number) {
        return jdbc.sql("select * from dossier_appraisal where dossier = ? and version = ?")
                .params(id, number)
                .query(Dossiers::submitted)
                .optional();
    }

    /** Every appraisal that was kept, by dossier and version. */
    public List<Place> appraised() {
        return jdbc.sql("select dossier, version from dossier_appraisal order by dossier, version")
                .query(Place.class)
                .list();
    }

    /** The latest version of every dossier that was not removed. */
    public List<Place> present() {
        return jdbc.sql("select v.dossier, v.version" + FROM + "where v.state <> 'REMOVED' and " + LATEST
                        + " order by v.dossier")
                .query(Place.class)
                .list();
    }

    /** A version of a dossier. */
    public record Place(String dossier, int version) {}

    /**
     * The dossiers in which a text occurs, those saved last first.
     *
     * @param text part of a title, an answer or a number; empty: all
     * @param most number of dossiers, from the one at {@code from}, counted from 0
     */
    public List<Listed> search(String text, int from, int most) {
        return search(text, EnumSet.complementOf(EnumSet.of(Version.State.REMOVED)), from, most);
    }

    /**
     * The same in some states only.
     *
     * @param states those sought, at least one
     */
    public List<Listed> search(String text, Set<Version.State> states, int from, int most) {
        String like = "%" + Rows.text(text).toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return jdbc.sql("select v.dossier, v.title, v.version, v.state, v.saved_at, d.example" + FROM
                        + "where v.state in (:states) and " + LATEST
                        + " and (lower(v.title) like :like escape '!' or lower(v.content) like :like escape '!'"
                        + " or v.dossier like :like escape '!')"
                        + " order by v.saved_at desc, v.dossier offset :from rows fetch next :most rows only")
                .param("states", states.stream().map(Version.State::name).toList())
                .param("like", like)
                .param("from", from)
                .param("most", most)
                .query(Dossiers::listed)
                .list();
    }

    private static Version version(ResultSet row, int index) throws SQLException {
        Draft draft = DraftJson.read(
                row.getString("dossier"),
                row.getInt("version"),
                row.getString("example"),
                row.getString("title"),
                row.getString("content"));
        return new Version(draft, Version.State.valueOf(row.getString("state")), instant(row, "saved_at"));
    }

    private static Listed listed(ResultSet row, int index) throws SQLException {
        return new Listed(
                row.getString("dossier"),
                row.getString("title"),
                row.getInt("version"),
                Version.State.valueOf(row.getString("state")),
                instant(row, "saved_at"),
                row.getInt("version") == 1 && !row.getString("example").isEmpty());
    }

    private static Submitted submitted(ResultSet row, int index) throws SQLException {
        Receipt receipt = new Receipt(
                row.getString("answers_digest"),
                row.getString("rulebook_digest"),
                row.getString("edition"),
                row.getObject("reference_date", LocalDate.class),
                row.getString("goal"),
                row.getString("weights_digest"),
                row.getString("outcome_digest"),
                row.getString("program"),
                row.getString("engine"));
        return new Submitted(
                row.getString("dossier"),
                row.getInt("version"),
                instant(row, "appraised_at"),
                row.getString("verdict"),
                row.getLong("total"),
                receipt,
                row.getString("document"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
