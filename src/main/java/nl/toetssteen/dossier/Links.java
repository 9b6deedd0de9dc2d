package nl.toetssteen.dossier;

import java.security.SecureRandom;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import nl.toetssteen.rulebook.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Words that stand in a link and open something once. */
@Repository
public class Links {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;

    Links(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What a link is for.
     *
     * @param account none for the first administrator
     */
    public record Purpose(@Nullable String account) {}

    /** The word of a new link; older ones for the same purpose no longer work. */
    public String make(Purpose purpose, Duration valid) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("delete from account_link where account is not distinct from ? or expires_at < ?")
                .param(1, purpose.account(), Types.VARCHAR)
                .param(2, now())
                .update();
        jdbc.sql("insert into account_link (digest, account, expires_at) values (?, ?, ?)")
                .param(1, digest(word))
                .param(2, purpose.account(), Types.VARCHAR)
                .param(3, now().plus(valid))
                .update();
        return word;
    }

    /** What a word is for, as long as it works. */
    public Optional<Purpose> find(String word) {
        return jdbc.sql("select account from account_link where digest = ? and expires_at > ?")
                .params(digest(word), now())
                .query((row, index) -> new Purpose(row.getString("account")))
                .optional();
    }

    /** Uses a word; it opens nothing from now on. Of two who do so at once, one hears that it was used. */
    public boolean use(String word) {
        return jdbc.sql("delete from account_link where digest = ? and expires_at > ?")
                        .params(digest(word), now())
                        .update()
                == 1;
    }

    private static String digest(String word) {
        return Digest.of("account-link", word);
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
