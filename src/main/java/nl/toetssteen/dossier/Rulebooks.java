package nl.toetssteen.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.RulebookFolder;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rulebooks by their digest, each whole: what an appraisal was made by can be read and run for ever. */
@Repository
public class Rulebooks {
    private final JdbcClient jdbc;

    Rulebooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A rulebook in a list. */
    public record Kept(String digest, String id, String edition, LocalDate inForceFrom, Instant keptAt) {}

    /** Whether a rulebook is kept. */
    public boolean has(String digest) {
        return jdbc.sql("select count(*) from rulebook where digest = ?")
                        .param(digest)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Keeps a rulebook, in a transaction of the caller.
     *
     * @throws org.springframework.dao.DuplicateKeyException when somebody else kept it meanwhile
     */
    public void keep(Rulebook rulebook, Instant now) {
        Rulebook.Contents contents = rulebook.contents();
        jdbc.sql("insert into rulebook (digest, id, edition, in_force_from, kept_at) values (?, ?, ?, ?, ?)")
                .params(rulebook.digest(), contents.id(), contents.edition(), contents.inForceFrom())
                .param(now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
        Recorded.row("rulebook", rulebook.digest());
        rulebook.folder().files().forEach((path, content) -> keep(rulebook.digest(), path, content));
    }

    private void keep(String digest, String path, byte[] content) {
        jdbc.sql("insert into rulebook_file (rulebook, path, content) values (?, ?, ?)")
                .params(digest, path, content)
                .update();
        Recorded.row("rulebook_file", digest, path);
    }

    /** The files of a kept rulebook. */
    public Optional<RulebookFolder> find(String digest) {
        Map<String, byte[]> files = new TreeMap<>();
        jdbc.sql("select path, content from rulebook_file where rulebook = ?")
                .param(digest)
                .query((RowCallbackHandler) row -> files.put(row.getString(1), row.getBytes(2)));
        return files.isEmpty() ? Optional.empty() : Optional.of(RulebookFolder.ofFiles(digest, files));
    }

    /** All that are kept, the latest first. */
    public List<Kept> all() {
        return jdbc.sql("select * from rulebook order by kept_at desc, digest")
                .query(Rulebooks::kept)
                .list();
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        return new Kept(
                row.getString("digest"),
                row.getString("id"),
                row.getString("edition"),
                row.getObject("in_force_from", LocalDate.class),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
