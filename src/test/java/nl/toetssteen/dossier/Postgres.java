package nl.toetssteen.dossier;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A real PostgreSQL server, one for all tests of a process; a test gets a database of its own, copied from one that has the
 * tables already. Another process finds the server by the system property {@code postgres.port}.
 */
public final class Postgres {
    public static final String OWNER = "toetssteen_owner";
    public static final String APPLICATION = "toetssteen_app";
    static final String ADMINISTRATOR = "postgres";
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final int PORT =
            Integer.getInteger("postgres.port", 0) > 0 ? Integer.getInteger("postgres.port") : start();

    private Postgres() {}

    private static int start() {
        try {
            int port = EmbeddedPostgres.builder()
                    .setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale", "C")
                    // What is acknowledged is on the disk, as in an office.
                    .setServerConfig("synchronous_commit", "on")
                    .start()
                    .getPort();
            prepare(port);
            return port;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void prepare(int port) {
        JdbcTemplate server = new JdbcTemplate(source(port, "postgres", ADMINISTRATOR));
        server.execute("create role " + OWNER + " login");
        server.execute("create role " + APPLICATION + " login");
        server.execute("create database " + TEMPLATE + " owner " + OWNER);
        migrate(source(port, TEMPLATE, OWNER));
    }

    static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration", "classpath:db/postgresql")
                .placeholders(Map.of("application", APPLICATION))
                .load()
                .migrate();
    }

    private static DataSource source(int port, String database, String role) {
        return new DriverManagerDataSource(url(port, database), role, "");
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    public static int port() {
        return PORT;
    }

    public static String url(String database) {
        return url(PORT, database);
    }

    /** A new database with its tables; says its name. */
    public static String fresh() {
        String name = "test_" + NUMBERS.incrementAndGet();
        create(name);
        return name;
    }

    /** A new database with its tables. */
    static synchronized void create(String name) {
        new JdbcTemplate(source(PORT, "postgres", ADMINISTRATOR))
                .execute("create database " + name + " template " + TEMPLATE + " owner " + OWNER);
    }

    /** A database as a role sees it. */
    public static DataSource source(String database, String role) {
        return source(PORT, database, role);
    }
}
