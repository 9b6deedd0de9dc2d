package nl.toetssteen.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The votes about appraised versions. Whoever votes anew adds a row. */
@Repository
public class Ballots {
    private final JdbcClient jdbc;
    private final Clock clock;

    Ballots(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last ballot of each member, in the order in which they were cast. */
    public List<Ballot> all(String dossier, int version) {
        return jdbc.sql("select b.* from dossier_ballot b where b.dossier = ? and b.version = ? and b.number ="
                        + " (select max(c.number) from dossier_ballot c where c.dossier = b.dossier"
                        + " and c.version = b.version and c.person = b.person) order by b.cast_at, b.person")
                .params(dossier, version)
                .query(Ballots::ballot)
                .list();
    }

    /**
     * Adds what a member says now.
     *
     * @param seen the number of this member's ballot before, 0 for none
     * @throws Overtaken when the member said something else meanwhile
     */
    public int cast(String dossier, int version, int seen, Ballot ballot) {
        try {
            jdbc.sql("insert into dossier_ballot (dossier, version, person, number, conflict, vote, reason, cast_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(dossier, version, ballot.person(), seen + 1, ballot.conflict(), ballot.vote())
                    .params(ballot.reason(), Rows.at(clock.instant()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Overtaken(dossier, version, taken);
        }
        Recorded.row("dossier_ballot", dossier, version, ballot.person(), seen + 1);
        return seen + 1;
    }

    private static Ballot ballot(ResultSet row, int index) throws SQLException {
        return new Ballot(
                row.getString("person"),
                row.getInt("number"),
                row.getBoolean("conflict"),
                row.getString("vote"),
                row.getString("reason"),
                Rows.instant(row, "cast_at"));
    }
}
