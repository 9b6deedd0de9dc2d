package nl.toetssteen.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
    private Instant next = Instant.MIN;

    PresentRulebook(InForce inForce, Library library, Desk desk, Clock clock) {
        this.inForce = inForce;
        this.library = library;
        this.desk = desk;
        this.clock = clock;
    }

    /** Looks whether another rulebook is in force, at most once in a few seconds, and changes to it in the background. */
    public void look() {
        if (desk.ready() && isDue()) {
            inForce.rulebook()
                    .filter(digest -> !desk.appraiser().rulebook().digest().equals(digest))
                    .ifPresent(this::change);
        }
    }

    private synchronized boolean isDue() {
        Instant now = clock.instant();
        boolean due = !now.isBefore(next);
        next = due ? now.plus(AGAIN) : next;
        return due;
    }

    private void change(String digest) {
        Thread thread = new Thread(() -> library.appraiser(digest).ifPresent(desk::replace), "rulebook");
        thread.setDaemon(true);
        thread.start();
    }
}
