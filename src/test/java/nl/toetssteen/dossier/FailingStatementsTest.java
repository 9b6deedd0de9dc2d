package nl.toetssteen.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.TransactionException;

/** Whatever statement the database fails on, and if it fails to commit: all of a save is there, or nothing. */
class FailingStatementsTest {
    private DataSource healthy;
    private int left;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path fresh) {
        folder = fresh;
        healthy = TestDatabase.migrated(TestDatabase.at(folder));
    }

    /** A source of which the n-th statement or commit fails. */
    private DataSource failing(int statement) {
        left = statement;
        return new DelegatingDataSource(healthy) {
            @Override
            public Connection getConnection() throws SQLException {
                return wrapped(Connection.class, healthy.getConnection());
            }
        };
    }

    private <T> T wrapped(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")
                            || method.getName().equals("commit")) {
                        count();
                    }
                    Object result = call(real, method, arguments);
                    if (result instanceof PreparedStatement prepared) {
                        return wrapped(PreparedStatement.class, prepared);
                    }
                    return result instanceof Statement plain ? wrapped(Statement.class, plain) : result;
                }));
    }

    private void count() throws SQLException {
        left--;
        if (left == 0) {
            throw new SQLException("the disk is full", "53100");
        }
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /** Fails each statement in turn until the work succeeds; says how many there were. */
    private int failEach(Consumer<Dossiers> work, Runnable nothingIsThere) {
        for (int statement = 1; statement < 100; statement++) {
            try {
                work.accept(TestDatabase.dossiers(failing(statement)));
                assertThat(left).as("some statement failed and was passed over").isPositive();
                return statement - 1;
            } catch (DataAccessException | TransactionException failed) {
                nothingIsThere.run();
            }
        }
        throw new AssertionError("never succeeds");
    }

    @Test
    void openingADossierLeavesAllOrNothing() {
        Dossiers whole = TestDatabase.dossiers(healthy);
        int statements = failEach(
                dossiers -> dossiers.open("", DossiersTest.sheet("Eerste")),
                () -> assertThat(whole.search("", 0, 10)).isEmpty());
        assertThat(statements).isGreaterThanOrEqualTo(3);
        assertThat(whole.search("", 0, 10)).hasSize(1);
    }

    @Test
    void aSaveLeavesAllOrNothing() {
        Dossiers whole = TestDatabase.dossiers(healthy);
        Draft opened = whole.open("", DossiersTest.sheet("Eerste"));
        int statements = failEach(
                dossiers -> dossiers.save(opened.titled("Tweede")),
                () -> assertThat(whole.history(opened.id())).hasSize(1));
        assertThat(statements).isGreaterThanOrEqualTo(2);
        assertThat(titles(whole, opened)).containsExactly("Tweede", "Eerste");
    }

    @Test
    void aSubmissionLeavesAllOrNothing() {
        Dossiers whole = TestDatabase.dossiers(healthy);
        Draft opened = whole.open("", DossiersTest.sheet("Eerste"));
        int statements =
                failEach(dossiers -> dossiers.submit(opened, "rework", 4_000, DossiersTest.RECEIPT, "{}"), () -> {
                    assertThat(whole.history(opened.id())).hasSize(1);
                    assertThat(whole.submitted(opened.id(), 2)).isEmpty();
                });
        assertThat(statements).isGreaterThanOrEqualTo(3);
        assertThat(whole.submitted(opened.id(), 2)).isPresent();
    }

    @Test
    void aSubmissionAndItsEntryInTheTrailAreThereTogetherOrNotAtAll() {
        Dossiers whole = TestDatabase.dossiers(healthy);
        Trail trail = TestDatabase.trail(healthy, folder);
        Draft opened = noted(healthy, () -> whole.open("", DossiersTest.sheet("Eerste")));
        for (int statement = 1; trail.head().sequence() == 1; statement++) {
            DataSource failing = failing(statement);
            Dossiers dossiers = TestDatabase.dossiers(failing);
            try {
                noted(failing, () -> dossiers.submit(opened, "rework", 4_000, DossiersTest.RECEIPT, "{}"));
                assertThat(left).isPositive();
                assertThat(statement).isGreaterThan(8);
            } catch (DataAccessException | TransactionException failed) {
                assertThat(whole.history(opened.id())).hasSize(1);
                assertThat(trail.head().sequence()).isEqualTo(1);
                isSound();
            }
        }
        assertThat(whole.submitted(opened.id(), 2)).isPresent();
        isSound();
    }

    private void isSound() {
        assertThat(TestDatabase.check(healthy, folder).check(Optional.empty()).flaws())
                .isEmpty();
    }

    private Draft noted(DataSource source, Supplier<Draft> work) {
        return TestDatabase.transaction(source).execute(status -> {
            Draft draft = work.get();
            TestDatabase.trail(source, folder).append(TrailTest.deed("submit", draft.id()), Map.of());
            return draft;
        });
    }

    private static List<String> titles(Dossiers dossiers, Draft draft) {
        return dossiers.history(draft.id()).stream()
                .map(version -> version.draft().sheet().title())
                .toList();
    }
}
