package nl.toetssteen.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.toetssteen.rulebook.Digest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Decisions as they were drawn up, and those that were confirmed. */
@Repository
public class Rulings {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final JdbcClient jdbc;
    private final Clock clock;

    Rulings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Content(boolean byChair, String reason, String minority, List<Ruling.Adopted> conditions) {}

    /**
     * A ruling and who confirmed it.
     *
     * @param version the version that the decision made
     * @param confirmedBy never who drew it up
     */
    public record Confirmed(Ruling ruling, int version, String confirmedBy) {}

    /** The ruling that was drawn up last about an appraised version. */
    public Optional<Ruling> latest(String dossier, int version) {
        return jdbc.sql("select * from dossier_ruling where dossier = ? and version = ? order by number desc"
                        + " fetch next 1 rows only")
                .params(dossier, version)
                .query(Rulings::ruling)
                .optional();
    }

    /**
     * Adds one.
     *
     * @throws Overtaken when its number is taken
     */
    public void draw(Ruling ruling) {
        String content = MAPPER.writeValueAsString(
                new Content(ruling.byChair(), ruling.reason(), ruling.minority(), ruling.conditions()));
        try {
            jdbc.sql("insert into dossier_ruling (dossier, version, number, person, verdict, advice, content, digest,"
                            + " drawn_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(ruling.dossier(), ruling.version(), ruling.number(), ruling.person())
                    .params(ruling.verdict(), ruling.advice(), content, Digest.of("dossier-ruling", content))
                    .param(Rows.at(clock.instant()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Overtaken(ruling.dossier(), ruling.version(), taken);
        }
        Recorded.row("dossier_ruling", ruling.dossier(), ruling.version(), ruling.number());
    }

    /** @throws Overtaken when a ruling is not the one with this number */
    public void demandLatest(Ruling ruling, int number) {
        if (ruling.number() != number) {
            throw new Overtaken(
                    ruling.dossier(), ruling.version(), new IllegalStateException("ruling " + ruling.number()));
        }
    }

    /** Notes that a ruling was confirmed, by the version that this made. */
    public void confirm(Ruling ruling, int made, String person) {
        jdbc.sql("insert into dossier_decision (dossier, version, appraised, ruling, person) values (?, ?, ?, ?, ?)")
                .params(ruling.dossier(), made, ruling.version(), ruling.number(), person)
                .update();
        Recorded.row("dossier_decision", ruling.dossier(), made);
    }

    /** The decision on a dossier. */
    public Optional<Confirmed> decision(String dossier) {
        return jdbc.sql(JOINED + " where d.dossier = ?")
                .param(dossier)
                .query(Rulings::confirmed)
                .optional();
    }

    /** All decisions, the last first. */
    public List<Confirmed> decisions() {
        return jdbc.sql(JOINED + " order by r.drawn_at desc, d.dossier")
                .query(Rulings::confirmed)
                .list();
    }

    private static final String JOINED = "select r.*, d.version as made, d.person as confirmed_by"
            + " from dossier_decision d join dossier_ruling r"
            + " on r.dossier = d.dossier and r.version = d.appraised and r.number = d.ruling";

    private static Confirmed confirmed(ResultSet row, int index) throws SQLException {
        return new Confirmed(ruling(row, index), row.getInt("made"), row.getString("confirmed_by"));
    }

    private static Ruling ruling(ResultSet row, int index) throws SQLException {
        Content content = MAPPER.readValue(row.getString("content"), Content.class);
        return new Ruling(
                row.getString("dossier"),
                row.getInt("version"),
                row.getInt("number"),
                row.getString("person"),
                row.getString("verdict"),
                row.getString("advice"),
                content.byChair(),
                content.reason(),
                content.minority(),
                content.conditions(),
                Rows.instant(row, "drawn_at"));
    }
}
