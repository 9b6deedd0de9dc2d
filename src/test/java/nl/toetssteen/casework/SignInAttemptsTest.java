package nl.toetssteen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.dossier.Accounts;
import nl.toetssteen.dossier.Attempts;
import nl.toetssteen.dossier.Identity;
import nl.toetssteen.dossier.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInAttemptsTest {
    private static final String PASSWORD = "fietsbel kanaal";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T09:00:00Z"));
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final Passwords passwords = new Passwords(1);

    private Path folder = Path.of("");
    private Accounts accounts;
    private SignIn signIn;
    private SignIn onAnotherNode;
    private Admissions admissions;

    private Connection keptOpen;

    @AfterEach
    void close() throws SQLException {
        keptOpen.close();
    }

    @BeforeEach
    void open(@TempDir Path temporary) throws SQLException {
        folder = temporary;
        DataSource database = TestDatabase.at(folder);
        keptOpen = database.getConnection();
        TestDatabase.migrated(database);
        accounts = TestDatabase.accounts(database, clock);
        signIn = signIn(TestDatabase.attempts(database, clock));
        onAnotherNode = signIn(TestDatabase.attempts(database, clock));
        admissions = new Admissions(accounts, clock, Duration.ofHours(12));
        accounts.open(new Identity("anna", "Anna", passwords.written(PASSWORD)), Set.of("auditor"), false, "test");
    }

    private SignIn signIn(Attempts attempts) {
        return new SignIn(accounts, attempts, passwords, clock);
    }

    private SignIn.Outcome attempt(String name, String password) {
        return signIn.attempt(name, password, "192.0.2.1");
    }

    private void later(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }

    private void failFiveTimes(String name) {
        IntStream.range(0, 5).forEach(time -> assertThat(attempt(name, "wrong"))
                .isEqualTo(new SignIn.Outcome(Optional.empty(), Duration.ZERO)));
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneHasToWaitOnEveryNode() {
        failFiveTimes("anna");
        assertThat(attempt("anna", PASSWORD).delay()).isEqualTo(Duration.ofSeconds(30));
        assertThat(onAnotherNode.attempt(" ANNA", PASSWORD, "192.0.2.2").delay())
                .isEqualTo(Duration.ofSeconds(30));
        later(Duration.ofSeconds(31));
        assertThat(attempt("anna", PASSWORD).admission()).isPresent();
        failFiveTimes("anna");
    }

    @Test
    void theWaitDoublesUpToAQuarterOfAnHour() {
        failFiveTimes("anna");
        later(Duration.ofSeconds(31));
        assertThat(attempt("anna", "wrong").delay()).isZero();
        assertThat(attempt("anna", "wrong").delay()).isEqualTo(Duration.ofMinutes(1));
        for (int time = 0; time < 20; time++) {
            later(Duration.ofMinutes(16));
            attempt("anna", "wrong");
        }
        assertThat(attempt("anna", PASSWORD).delay()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aNameThatNobodyHasWaitsAsWell() {
        failFiveTimes("nobody");
        assertThat(attempt("nobody", "wrong").delay()).isEqualTo(Duration.ofSeconds(30));
        assertThat(attempt("anna", PASSWORD).admission()).isPresent();
    }

    @Test
    void anAddressThatTriesManyNamesWaits() {
        IntStream.range(0, 50).forEach(number -> attempt("name" + number, "wrong"));
        assertThat(attempt("anna", PASSWORD).delay()).isEqualTo(Duration.ofSeconds(30));
        assertThat(signIn.attempt("anna", PASSWORD, "192.0.2.9").admission()).isPresent();
    }

    @Test
    void manyAtOnceGuessNoMoreThanOneAfterAnother() {
        long tried = IntStream.range(0, 40)
                .parallel()
                .filter(number -> signIn.attempt("anna", "wrong", "192.0.2." + number)
                        .delay()
                        .isZero())
                .count();
        assertThat(tried).isEqualTo(5);
    }

    @Test
    void anAdmissionEndsAfterHalfADay() {
        Admission admission = attempt("anna", PASSWORD).admission().orElseThrow();
        later(Duration.ofHours(12).minusSeconds(1));
        assertThat(admissions.person(admission)).map(Person::name).contains("Anna");
        later(Duration.ofSeconds(1));
        assertThat(admissions.person(admission)).isEmpty();
    }

    @Test
    void anAdmissionEndsWithABlockANewPasswordAndSigningOutEverywhere() {
        for (Account.Change change : Account.Change.values()) {
            Account before = accounts.named("anna").orElseThrow();
            Admission admission = attempt("anna", PASSWORD).admission().orElseThrow();
            accounts.change(before, change, "test");
            assertThat(admissions.person(admission).isEmpty()).as(change.name()).isEqualTo(change.endsSessions());
        }
    }

    @Test
    void aBlockedAccountLetsNobodyInAndNobodyStayIn() {
        Admission admission = attempt("anna", PASSWORD).admission().orElseThrow();
        Account account = accounts.named("anna").orElseThrow();
        accounts.change(account.in(Account.State.BLOCKED), Account.Change.BLOCKED, "test");
        assertThat(attempt("anna", PASSWORD).admission()).isEmpty();
        assertThat(admissions.person(admission)).isEmpty();
    }

    @Test
    void rolesAreThoseOfThisMoment() {
        Admission admission = attempt("anna", PASSWORD).admission().orElseThrow();
        Account account = accounts.named("anna").orElseThrow();
        accounts.change(account.with(Set.of("committee", "unheard-of")), Account.Change.ROLES, "test");
        assertThat(admissions.person(admission)).map(Person::roles).contains(Set.of(Role.COMMITTEE));
    }

    @Test
    void signingInBringsAPasswordUpToDate() {
        SignIn stricter =
                new SignIn(accounts, TestDatabase.attempts(TestDatabase.at(folder), clock), new Passwords(2), clock);
        assertThat(stricter.attempt("anna", PASSWORD, "192.0.2.1").admission()).isPresent();
        assertThat(accounts.named("anna").orElseThrow().identity().password()).startsWith("2$");
        assertThat(accounts.named("anna").orElseThrow().version()).isEqualTo(1);
    }
}
