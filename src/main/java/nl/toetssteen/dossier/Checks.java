package nl.toetssteen.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.toetssteen.rulebook.Digest;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Grade;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The checks of the justification of submitted versions. Every save is another row. */
@Repository
public class Checks {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final JdbcClient jdbc;
    private final Clock clock;

    Checks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Line(String question, int line, String grade, String reason) {}

    /** The check of a submitted version as it was saved last. */
    public Optional<Check> latest(String dossier, int version) {
        return jdbc.sql("select * from dossier_check where dossier = ? and version = ? order by number desc"
                        + " fetch next 1 rows only")
                .params(dossier, version)
                .query(Checks::check)
                .optional();
    }

    /** A save of the check of a submitted version. */
    public Optional<Check> at(String dossier, int version, int number) {
        return jdbc.sql("select * from dossier_check where dossier = ? and version = ? and number = ?")
                .params(dossier, version, number)
                .query(Checks::check)
                .optional();
    }

    /**
     * Saves what was found so far.
     *
     * @param seen the number of the save that it was changed from, 0 for none
     * @throws Overtaken when that is not the last save any more
     */
    public int save(String dossier, int version, int seen, String checker, SortedMap<Slot, Check.Finding> findings) {
        List<Line> lines = findings.entrySet().stream().map(Checks::line).toList();
        String content = Rows.json(MAPPER.writeValueAsString(lines));
        int number = seen + 1;
        try {
            jdbc.sql("insert into dossier_check (dossier, version, number, checker, content, digest, saved_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(dossier, version, number, checker, content)
                    .params(Digest.of("dossier-check", content), Rows.at(clock.instant()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Overtaken(dossier, version, taken);
        }
        Recorded.row("dossier_check", dossier, version, number);
        return number;
    }

    private static Line line(Map.Entry<Slot, Check.Finding> entry) {
        Check.Finding finding = entry.getValue();
        return new Line(
                entry.getKey().question(),
                entry.getKey().line(),
                finding.grade().id(),
                finding.reason());
    }

    private static Check check(ResultSet row, int index) throws SQLException {
        SortedMap<Slot, Check.Finding> findings = new TreeMap<>();
        for (Line line : MAPPER.readValue(row.getString("content"), Line[].class)) {
            Grade grade = Grade.valueOf(line.grade().toUpperCase(java.util.Locale.ROOT));
            findings.put(new Slot(line.question(), line.line()), new Check.Finding(grade, line.reason()));
        }
        return new Check(
                row.getString("dossier"),
                row.getInt("version"),
                row.getInt("number"),
                row.getString("checker"),
                findings,
                Rows.instant(row, "saved_at"));
    }
}
