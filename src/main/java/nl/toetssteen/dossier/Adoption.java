package nl.toetssteen.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes into the trail what was stored before there was one: from then on that cannot be altered unseen either. */
@Repository
public class Adoption {
    private static final int AT_ONCE = 1_000;

    private final Trail trail;
    private final StoredRows rows;
    private final Anchors anchors;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Adoption(Trail trail, StoredRows rows, Anchors anchors, Clock clock, TransactionTemplate transaction) {
        this.trail = trail;
        this.rows = rows;
        this.anchors = anchors;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Does so when the trail is still empty and always was: where there are anchors it was emptied, and nothing is covered
     * up.
     *
     * @param action by what name it stands in the trail
     */
    public void adopt(String action) {
        transaction.executeWithoutResult(status -> {
            trail.lock();
            if (trail.head().equals(Head.NONE) && anchors.all().isEmpty()) {
                all(action);
            }
        });
    }

    private void all(String action) {
        List<Payload.Claim> waiting = new ArrayList<>();
        rows.each(row -> waiting.add(Payload.claim(row)));
        Trail.Deed deed = new Trail.Deed(clock.instant(), "program", "Toetssteen", action, "trail");
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            trail.append(deed, Map.of(), waiting.subList(from, Math.min(waiting.size(), from + AT_ONCE)));
        }
    }
}
