package nl.toetssteen.dossier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import nl.toetssteen.rulebook.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts attempts to sign in, in the database, so that all nodes count together. An attempt is counted before its password
 * is looked at; many at once gain nothing.
 */
@Repository
public class Attempts {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);

    private static final Logger log = LoggerFactory.getLogger(Attempts.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Attempts(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Row(int failures, Instant last) {}

    /**
     * Counts an attempt. After so many that failed one has to wait, each time twice as long, up to a quarter of an hour.
     *
     * @param subject the name or the address that is counted
     * @param free how many may fail before one has to wait
     * @return how long to wait; zero when the attempt may be made now, and only then it was counted
     */
    public Duration begin(String subject, int free) {
        String digest = digest(subject);
        open(digest);
        return Objects.requireNonNull(transaction.execute(status -> {
            Duration wait = wait(locked(digest), free);
            if (wait.isZero()) {
                count(digest);
            }
            return wait;
        }));
    }

    private void open(String digest) {
        try {
            jdbc.sql(
                            "insert into sign_in_attempt (subject, failures, last_at) select ?, 0, cast(? as timestamp(6) with time zone)"
                                    + " where not exists (select 1 from sign_in_attempt where subject = ?)")
                    .params(digest, now(), digest)
                    .update();
        } catch (DuplicateKeyException opened) {
            // By somebody else, just now.
            log.trace("{} is counted already", digest, opened);
        }
    }

    private Row locked(String digest) {
        return jdbc.sql("select failures, last_at from sign_in_attempt where subject = ? for update")
                .param(digest)
                .query((row, index) -> new Row(
                        row.getInt("failures"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(new Row(0, Instant.EPOCH));
    }

    private Duration wait(Row row, int free) {
        if (row.failures() < free) {
            return Duration.ZERO;
        }
        int doubled = Math.min(row.failures() - free, 10);
        Duration full = FIRST_WAIT.multipliedBy(1L << doubled);
        Duration wait = full.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : full;
        Duration left = Duration.between(clock.instant(), row.last().plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void count(String digest) {
        jdbc.sql("update sign_in_attempt set failures = case when last_at < ? then 1 else failures + 1 end,"
                        + " last_at = ? where subject = ?")
                .params(now().minus(FORGOTTEN_AFTER), now(), digest)
                .update();
    }

    /** The attempt succeeded: nothing is held against the name any more, and of the address this attempt not. */
    public void succeeded(String name, String address) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update sign_in_attempt set failures = 0 where subject = ?")
                    .param(digest(name))
                    .update();
            jdbc.sql("update sign_in_attempt set failures = failures - 1 where subject = ? and failures > 0")
                    .param(digest(address))
                    .update();
            jdbc.sql("delete from sign_in_attempt where last_at < ?")
                    .param(now().minus(KEPT))
                    .update();
        });
    }

    private static String digest(String subject) {
        return Digest.of("sign-in-attempt", subject);
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
