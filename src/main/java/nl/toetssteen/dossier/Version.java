package nl.toetssteen.dossier;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A proposal as it was stored at some moment. Nothing changes it any more.
 *
 * @param savedAt when it was stored, to the microsecond
 */
public record Version(Draft draft, State state, Instant savedAt) {

    /** The state of the dossier from this version on. */
    public enum State {
        /** It is being filled in. */
        DRAFT,
        /** It waits for a colleague who checks the justification. */
        SUBMITTED,
        /** The justification is checked; it waits for its appraisal. */
        CHECKED,
        /** It waits for the committee. */
        APPRAISED,
        DECIDED,
        CLOSED,
        WITHDRAWN,
        /** Out of sight; what was, stays in its history. */
        REMOVED;

        private static final Map<State, Set<State>> NEXT = Map.of(
                DRAFT, Set.of(DRAFT, SUBMITTED, WITHDRAWN, REMOVED),
                SUBMITTED, Set.of(CHECKED, DRAFT, WITHDRAWN),
                CHECKED, Set.of(APPRAISED, DRAFT, WITHDRAWN),
                APPRAISED, Set.of(DECIDED, DRAFT, WITHDRAWN),
                DECIDED, Set.of(CLOSED),
                CLOSED, Set.of(),
                WITHDRAWN, Set.of(DRAFT),
                REMOVED, Set.of(DRAFT));

        /** Whether a dossier in this state can become that. */
        public boolean leadsTo(State next) {
            return NEXT.getOrDefault(this, Set.of()).contains(next);
        }

        /** As it is written in texts and addresses. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public int number() {
        return draft.version();
    }
}
