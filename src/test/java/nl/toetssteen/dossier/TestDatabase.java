package nl.toetssteen.dossier;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A database on disk as the program has it, without the program around it. */
public final class TestDatabase {
    private TestDatabase() {}

    /** The settings are those of the program: see {@code application.properties}. */
    public static DataSource at(Path folder) {
        return new DriverManagerDataSource(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("toetssteen")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000",
                "toetssteen",
                "");
    }

    public static DataSource migrated(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return source;
    }

    public static Dossiers dossiers(DataSource source) {
        return new Dossiers(JdbcClient.create(source), transaction(source), Clock.systemUTC(), () -> "tester");
    }

    public static Accounts accounts(DataSource source, Clock clock) {
        return new Accounts(JdbcClient.create(source), transaction(source), clock);
    }

    public static Attempts attempts(DataSource source, Clock clock) {
        return new Attempts(JdbcClient.create(source), transaction(source), clock);
    }

    public static TransactionTemplate transaction(DataSource source) {
        DataSourceTransactionManager manager = new DataSourceTransactionManager(source);
        manager.setRollbackOnCommitFailure(true);
        return new TransactionTemplate(manager);
    }

    /** The trail with its anchors in this folder. */
    public static Trail trail(DataSource source, Path folder) {
        JdbcClient jdbc = JdbcClient.create(source);
        return new Trail(jdbc, transaction(source), new Actors(jdbc), anchors(folder));
    }

    public static DossierFiles files(DataSource source, Path folder) {
        JdbcClient jdbc = JdbcClient.create(source);
        return new DossierFiles(jdbc, trail(source, folder), new StoredRows(jdbc), rulebooks(source), anchors(folder));
    }

    public static InForce inForce(DataSource source) {
        return new InForce(JdbcClient.create(source));
    }

    public static Rulebooks rulebooks(DataSource source) {
        return new Rulebooks(JdbcClient.create(source));
    }

    public static Actors actors(DataSource source) {
        return new Actors(JdbcClient.create(source));
    }

    public static Anchors anchors(Path folder) {
        return new Anchors(folder.resolve("anchors.txt"));
    }

    public static TrailCheck check(DataSource source, Path folder) {
        JdbcClient jdbc = JdbcClient.create(source);
        return new TrailCheck(new StoredRows(jdbc), trail(source, folder), new Actors(jdbc), anchors(folder));
    }
}
