package nl.toetssteen.web;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfilesResolver;

/** On which database the pages are tried: H2, or with {@code -Dsuite.database=postgres} all of them on a real PostgreSQL. */
final class ChosenDatabase {
    private static final boolean POSTGRES =
            System.getProperty("suite.database", "h2").equals("postgres");

    private ChosenDatabase() {}

    /** The profile of the program that belongs to it. */
    static final class Profile implements ActiveProfilesResolver {
        @Override
        public String[] resolve(Class<?> test) {
            return POSTGRES ? new String[] {"postgres"} : new String[0];
        }
    }

    /** A database of its own for each program that a test starts. */
    static final class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            if (POSTGRES) {
                new OnPostgres.Database().initialize(context);
            }
        }
    }
}
