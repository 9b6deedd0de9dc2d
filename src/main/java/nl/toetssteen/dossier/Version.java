package nl.toetssteen.dossier;

import java.time.Instant;

/**
 * A proposal as it was stored at some moment. Nothing changes it any more.
 *
 * @param savedAt when it was stored, to the microsecond
 */
public record Version(Draft draft, State state, Instant savedAt) {

    /** What saving it meant. */
    public enum State {
        DRAFT,
        SUBMITTED,
        REMOVED
    }

    public int number() {
        return draft.version();
    }
}
