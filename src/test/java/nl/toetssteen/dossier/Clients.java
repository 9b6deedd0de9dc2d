package nl.toetssteen.dossier;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The process that is killed: eight clients that save and submit without end, and say what was acknowledged. */
final class Clients {
    private final Dossiers dossiers;
    private final Trail trail;
    private final TransactionTemplate transaction;

    private Clients(DataSource source, Path folder) {
        dossiers = TestDatabase.dossiers(source);
        trail = TestDatabase.trail(source, folder);
        transaction = TestDatabase.transaction(source);
    }

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        DataSource source = TestDatabase.migrated(TestDatabase.at(folder));
        for (int client = 0; client < 8; client++) {
            new Thread(new Clients(source, folder)::work).start();
        }
    }

    private Draft saved(Draft next, int number) {
        boolean submitted = number % 5 == 1 && number > 1;
        return submitted ? dossiers.move(next, Version.State.DRAFT, "nog niet af") : dossiers.save(next);
    }

    private void work() {
        Draft draft = noted(() -> dossiers.open("", DossiersTest.sheet("t0")));
        say(draft, false);
        for (int number = 1; ; number++) {
            boolean submits = number % 5 == 0;
            Draft next = draft.titled("t" + number);
            int total = number;
            draft = noted(() ->
                    submits ? dossiers.submit(next, "rework", total, DossiersTest.RECEIPT, "{}") : saved(next, total));
            say(draft, submits);
        }
    }

    /** With its entry in the trail, in one transaction. */
    private Draft noted(Supplier<Draft> work) {
        return transaction.execute(status -> {
            Draft stored = work.get();
            trail.append(TrailTest.deed("save", stored.id()), Map.of());
            return stored;
        });
    }

    // One write for each line, so that lines of several clients do not mix.
    private static synchronized void say(Draft draft, boolean submitted) {
        String line = "ACK " + draft.id() + " " + draft.version() + " "
                + draft.sheet().title() + " " + submitted + " .\n";
        System.out.print(line);
        System.out.flush();
    }
}
