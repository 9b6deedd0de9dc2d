package nl.toetssteen.dossier;

import java.nio.file.Path;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The databases on which the program runs, and on which its tests do. */
public enum Engine {
    H2 {
        @Override
        public DataSource at(Path folder) {
            return TestDatabase.at(folder);
        }

        @Override
        public DataSource fresh(Path folder) {
            return TestDatabase.migrated(at(folder));
        }

        @Override
        public DataSource administrator(Path folder) {
            return at(folder);
        }
    },
    POSTGRES {
        @Override
        public DataSource at(Path folder) {
            return Postgres.source(name(folder), Postgres.APPLICATION);
        }

        @Override
        public DataSource fresh(Path folder) {
            Postgres.create(name(folder));
            return at(folder);
        }

        @Override
        public DataSource administrator(Path folder) {
            return Postgres.source(name(folder), Postgres.ADMINISTRATOR);
        }

        private String name(Path folder) {
            Path path = folder.toAbsolutePath().normalize();
            String last =
                    path.subpath(path.getNameCount() - 2, path.getNameCount()).toString();
            return "at_" + last.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        }
    };

    /** The database that belongs to a folder, as the program sees it. */
    public abstract DataSource at(Path folder);

    /** Makes that database, with its tables. */
    public abstract DataSource fresh(Path folder);

    /** The same database as seen by somebody who is held back by nothing. */
    public abstract DataSource administrator(Path folder);

    /** Makes it as hard as it can be to find out that rows were altered. */
    void dropChecks(DataSource administrator) {
        JdbcTemplate jdbc = new JdbcTemplate(administrator);
        if (this == H2) {
            jdbc.execute("set referential_integrity false");
        } else {
            jdbc.execute("set session_replication_role = replica");
        }
        String all = this == H2
                ? "select table_name, constraint_name from information_schema.table_constraints"
                        + " where constraint_type in ('CHECK', 'UNIQUE') and lower(table_schema) = 'public'"
                : "select conrelid::regclass::text, conname from pg_constraint where contype in ('c', 'u')"
                        + " and connamespace = 'public'::regnamespace";
        jdbc.query(
                        all,
                        (row, index) ->
                                "alter table " + row.getString(1) + " drop constraint \"" + row.getString(2) + "\"")
                .forEach(jdbc::execute);
    }
}
