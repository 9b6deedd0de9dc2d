package nl.toetssteen.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.dossier.Head;
import org.springframework.stereotype.Component;

/** Notes who saw what of a dossier, and what left the program. */
@Component
public class Disclosures {
    /** Who looks at the same page again within this time, has one entry for it. */
    static final Duration SAME_LOOK = Duration.ofMinutes(15);

    private static final int REMEMBERED = 5_000;

    private final Journal journal;
    private final Who who;
    private final Clock clock;
    private final Map<List<String>, Instant> seen = Collections.synchronizedMap(new Lately());

    Disclosures(Journal journal, Who who, Clock clock) {
        this.journal = journal;
        this.who = who;
        this.clock = clock;
    }

    private static final class Lately extends LinkedHashMap<List<String>, Instant> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Instant> eldest) {
            return size() > REMEMBERED;
        }
    }

    /**
     * Somebody looks at a page of a dossier.
     *
     * @param page which, say {@code appraisal}
     */
    public void seen(String dossier, String page) {
        look(Subject.dossier(dossier), page);
    }

    /** Somebody looks at the audit trail. */
    void seenTrail() {
        look(Subject.TRAIL, "trail");
    }

    private void look(String subject, String page) {
        List<String> look = List.of(who.acts().id(), subject, page);
        Instant now = clock.instant();
        Instant before = seen.get(look);
        if (before == null || before.plus(SAME_LOOK).isBefore(now)) {
            journal.note(Deed.READ, subject, Map.of("page", page));
            seen.put(look, now);
        }
    }

    /**
     * Somebody takes a file along.
     *
     * @param file what it is, say {@code appraisal.json}
     * @return the head of the trail, to be put into the file
     */
    public Head taken(String dossier, int version, String file) {
        return journal.note(
                Deed.EXPORT, Subject.dossier(dossier), Map.of("version", Integer.toString(version), "file", file));
    }
}
