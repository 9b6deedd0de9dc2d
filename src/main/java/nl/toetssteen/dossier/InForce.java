package nl.toetssteen.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which rulebook was proposed by whom, what it would do, and which one is in force. Rows are inserted, never changed. */
@Repository
public class InForce {
    private final JdbcClient jdbc;

    InForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A rulebook that somebody wants in force.
     *
     * @param number from 1
     * @param by commitment to the person in the audit trail
     */
    public record Proposal(int number, String rulebook, String reason, String by, Instant at) {}

    /**
     * What a proposal would do.
     *
     * @param document the dossiers whose verdict moves, as JSON
     */
    public record Impact(int proposal, int run, Instant at, int dossiers, int moved, String document) {}

    /** A proposal that was confirmed. */
    public record Force(int number, int proposal, String rulebook, String by, Instant at) {}

    /** Stores a proposal. */
    public int propose(String rulebook, String reason, String by, Instant now) {
        int number = next("select max(number) from rulebook_proposal");
        jdbc.sql("insert into rulebook_proposal (number, rulebook, reason, proposed_by, proposed_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(number, rulebook, reason, by, at(now))
                .update();
        Recorded.row("rulebook_proposal", number);
        return number;
    }

    /** Stores what a proposal would do. */
    public void store(int proposal, int dossiers, int moved, String document, Instant now) {
        int run = next("select max(run) from rulebook_impact where proposal = " + proposal);
        jdbc.sql("insert into rulebook_impact (proposal, run, worked_out_at, dossiers, moved, document)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(proposal, run, at(now), dossiers, moved, document)
                .update();
        Recorded.row("rulebook_impact", proposal, run);
    }

    /** Puts the rulebook of a proposal in force. */
    public void confirm(Proposal proposal, String by, Instant now) {
        int number = number() + 1;
        jdbc.sql("insert into rulebook_in_force (number, proposal, rulebook, confirmed_by, confirmed_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(number, proposal.number(), proposal.rulebook(), by, at(now))
                .update();
        Recorded.row("rulebook_in_force", number);
    }

    private int next(String highest) {
        return jdbc.sql(highest).query((row, index) -> row.getInt(1)).single() + 1;
    }

    /** How many rulebooks were put in force so far. */
    public int number() {
        return next("select max(number) from rulebook_in_force") - 1;
    }

    /** The digest of the rulebook in force; none when none was ever put in force. */
    public Optional<String> rulebook() {
        return forces().stream().findFirst().map(Force::rulebook);
    }

    /** All proposals, the latest first. */
    public List<Proposal> proposals() {
        return jdbc.sql("select * from rulebook_proposal order by number desc")
                .query((row, index) -> new Proposal(
                        row.getInt("number"),
                        row.getString("rulebook"),
                        row.getString("reason"),
                        row.getString("proposed_by"),
                        instant(row, "proposed_at")))
                .list();
    }

    /** What a proposal would do, as it was worked out last. */
    public Optional<Impact> impact(int proposal) {
        return jdbc.sql("select * from rulebook_impact where proposal = ? order by run desc fetch first 1 row only")
                .param(proposal)
                .query((row, index) -> new Impact(
                        row.getInt("proposal"),
                        row.getInt("run"),
                        instant(row, "worked_out_at"),
                        row.getInt("dossiers"),
                        row.getInt("moved"),
                        row.getString("document")))
                .optional();
    }

    /** What was ever in force, the present one first. */
    public List<Force> forces() {
        return jdbc.sql("select * from rulebook_in_force order by number desc")
                .query((row, index) -> new Force(
                        row.getInt("number"),
                        row.getInt("proposal"),
                        row.getString("rulebook"),
                        row.getString("confirmed_by"),
                        instant(row, "confirmed_at")))
                .list();
    }

    private static OffsetDateTime at(Instant now) {
        return now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
