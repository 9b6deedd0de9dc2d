package nl.toetssteen.casework;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import nl.toetssteen.dossier.TestDatabase;

/** Journals without the program around them. */
public final class Journals {
    private Journals() {}

    /** Of somebody called Anna. */
    public static Journal of(DataSource source, Path folder) {
        return of(source, folder, () -> new Person("anna", "Anna", Set.of(Role.values())));
    }

    public static Journal of(DataSource source, Path folder, Who who) {
        return new Journal(
                TestDatabase.trail(source, folder), who, Clock.systemUTC(), TestDatabase.transaction(source));
    }
}
