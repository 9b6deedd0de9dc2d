package nl.toetssteen.casework;

import java.time.Clock;
import java.time.Duration;
import nl.toetssteen.dossier.Accounts;

/** Admissions without the program around them. */
public final class TestAdmissions {
    private TestAdmissions() {}

    public static Admissions of(Accounts accounts) {
        return new Admissions(accounts, Clock.systemUTC(), Duration.ofHours(12));
    }
}
