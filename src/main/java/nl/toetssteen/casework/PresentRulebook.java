package nl.toetssteen.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import nl.toetssteen.dossier.InForce;
import org.springframework.stereotype.Component;

/** Sees that this program judges by the rulebook in force, also when another program on the same database changed it. */
@Component
public class PresentRulebook {
    /** How long the programs on one database may judge by different rulebooks. */
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final InForce inForce;
    private final Library library;
    private final Desk desk;
    private final Clock clock;
    private final AtomicReference<Instant> looked = new AtomicReference<>(Instant.MIN);

    PresentRulebook(InForce inForce, Library library, Desk desk, Clock clock) {
        this.inForce = inForce;
        this.library = library;
        this.desk = desk;
        this.clock = clock;
    }

    /** Looks whether another rulebook is in force, at most once in a few seconds, and changes to it in the background. */
    public void look() {
        Instant before = looked.get();
        Instant now = clock.instant();
        boolean due = before.equals(Instant.MIN) || before.plus(AGAIN).isBefore(now);
        if (due && desk.ready() && looked.compareAndSet(before, now)) {
            inForce.rulebook()
                    .filter(digest -> !desk.appraiser().rulebook().digest().equals(digest))
                    .ifPresent(this::change);
        }
    }

    private void change(String digest) {
        Thread thread = new Thread(() -> library.appraiser(digest).ifPresent(desk::replace), "rulebook");
        thread.setDaemon(true);
        thread.start();
    }
}
