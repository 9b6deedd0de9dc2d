package nl.toetssteen.dossier;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files with evidence. What is in a file is kept once, under its digest, whatever it is called and wherever it belongs. */
@Repository
public class EvidenceFiles {
    /** In bytes; not every database holds more in one value. */
    private static final int PIECE = 500_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    EvidenceFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A file in a dossier.
     *
     * @param number which of the dossier it is, from 1
     * @param digest SHA-256 of what is in it, in hexadecimal
     * @param type its media type, by what is in it
     * @param size in bytes
     * @param about what it is evidence of, in the words of whoever added it
     */
    public record Listed(
            int number,
            String digest,
            String type,
            int size,
            String name,
            String about,
            String person,
            Instant addedAt) {}

    /** The files of a dossier, in the order in which they were added. */
    public List<Listed> all(String dossier) {
        return jdbc.sql("select f.*, e.type, e.size from dossier_file f join evidence e on e.digest = f.digest"
                        + " where f.dossier = ? order by f.number")
                .param(dossier)
                .query(EvidenceFiles::listed)
                .list();
    }

    /** One of them. */
    public Optional<Listed> find(String dossier, int number) {
        return all(dossier).stream().filter(each -> each.number() == number).findFirst();
    }

    /** What is in a file. */
    public byte[] content(String digest) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        jdbc.sql("select content from evidence_piece where digest = ? order by number")
                .param(digest)
                .query((row, index) -> row.getBytes("content"))
                .list()
                .forEach(content::writeBytes);
        return content.toByteArray();
    }

    /**
     * Adds a file; call it in a transaction.
     *
     * @param added with its size, digest, number and moment still to be found out
     * @throws Overtaken when another was added at the same moment
     */
    public Listed add(String dossier, Added added) {
        String digest = digest(added.content());
        if (!isKept(digest)) {
            keep(digest, added);
        }
        int number = all(dossier).size() + 1;
        Listed listed = new Listed(
                number,
                digest,
                added.type(),
                added.content().length,
                added.name(),
                added.about(),
                added.person(),
                clock.instant());
        try {
            jdbc.sql("insert into dossier_file (dossier, number, digest, name, about, person, added_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(dossier, number, digest, added.name(), added.about(), added.person())
                    .param(Rows.at(listed.addedAt()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Overtaken(dossier, number, taken);
        }
        Recorded.row("dossier_file", dossier, number);
        return listed;
    }

    /** A file to be added. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Added(String name, String type, String about, String person, byte[] content) {}

    private boolean isKept(String digest) {
        return jdbc.sql("select count(*) from evidence where digest = ?")
                        .param(digest)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void keep(String digest, Added added) {
        byte[] content = added.content();
        jdbc.sql("insert into evidence (digest, type, size) values (?, ?, ?)")
                .params(digest, added.type(), content.length)
                .update();
        Recorded.row("evidence", digest);
        for (int from = 0, number = 1; from < content.length; from += PIECE, number++) {
            jdbc.sql("insert into evidence_piece (digest, number, content) values (?, ?, ?)")
                    .params(digest, number, Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE)))
                    .update();
            Recorded.row("evidence_piece", digest, number);
        }
    }

    /** SHA-256 in hexadecimal. */
    public static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Listed listed(ResultSet row, int index) throws SQLException {
        return new Listed(
                row.getInt("number"),
                row.getString("digest"),
                row.getString("type"),
                row.getInt("size"),
                row.getString("name"),
                row.getString("about"),
                row.getString("person"),
                Rows.instant(row, "added_at"));
    }
}
