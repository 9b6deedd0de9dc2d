package nl.toetssteen.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people write in a dossier for each other. */
@Repository
public class Notes {
    private final JdbcClient jdbc;
    private final Clock clock;

    Notes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A note.
     *
     * @param number which of the dossier it is, from 1
     */
    public record Note(int number, String person, String text, Instant notedAt) {}

    /** The notes of a dossier, the last first. */
    public List<Note> all(String dossier) {
        return jdbc.sql("select * from dossier_note where dossier = ? order by number desc")
                .param(dossier)
                .query(Notes::note)
                .list();
    }

    /**
     * Adds one.
     *
     * @return its number
     * @throws Overtaken when another was added at the same moment
     */
    public int add(String dossier, String person, String text) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from dossier_note where dossier = ?")
                .param(dossier)
                .query(Integer.class)
                .single();
        try {
            jdbc.sql("insert into dossier_note (dossier, number, person, text, noted_at) values (?, ?, ?, ?, ?)")
                    .params(dossier, number, person, text, Rows.at(clock.instant()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Overtaken(dossier, number, taken);
        }
        Recorded.row("dossier_note", dossier, number);
        return number;
    }

    private static Note note(ResultSet row, int index) throws SQLException {
        return new Note(
                row.getInt("number"), row.getString("person"), row.getString("text"), Rows.instant(row, "noted_at"));
    }
}
