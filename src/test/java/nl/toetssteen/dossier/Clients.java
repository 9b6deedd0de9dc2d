package nl.toetssteen.dossier;

import java.nio.file.Path;

/** The process that is killed: eight clients that save and submit without end, and say what was acknowledged. */
final class Clients {
    private Clients() {}

    public static void main(String[] args) {
        Dossiers dossiers = TestDatabase.dossiers(TestDatabase.migrated(TestDatabase.at(Path.of(args[0]))));
        for (int client = 0; client < 8; client++) {
            new Thread(() -> work(dossiers)).start();
        }
    }

    private static void work(Dossiers dossiers) {
        Draft draft = dossiers.open("", DossiersTest.sheet("t0"));
        say(draft, false);
        for (int number = 1; ; number++) {
            boolean submits = number % 5 == 0;
            Draft next = draft.titled("t" + number);
            draft = submits ? dossiers.submit(next, "rework", number, DossiersTest.RECEIPT, "{}") : dossiers.save(next);
            say(draft, submits);
        }
    }

    // One write for each line, so that lines of several clients do not mix.
    private static synchronized void say(Draft draft, boolean submitted) {
        String line = "ACK " + draft.id() + " " + draft.version() + " "
                + draft.sheet().title() + " " + submitted + " .\n";
        System.out.print(line);
        System.out.flush();
    }
}
