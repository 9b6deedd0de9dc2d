package nl.toetssteen.casework;

import java.util.List;
import nl.toetssteen.dossier.Submitted;

/**
 * What came of running a stored appraisal again, under the rulebook of its day.
 *
 * @param deviations every place where the new document says otherwise than the stored one; empty when {@link State#SAME}
 */
public record Replayed(Submitted stored, State state, List<Deviation> deviations) {
    public Replayed {
        deviations = List.copyOf(deviations);
    }

    /** How the two compare. */
    public enum State {
        /** Every byte is the same, but for the versions of program and engine. */
        SAME,
        /** The outcome is the same, byte for byte; only the words around it differ. */
        REWORDED,
        /** The outcome is another. */
        DIFFERENT,
        /** The rulebook is not kept, or what is kept is not what its digest says. */
        NO_RULEBOOK
    }

    /** Whether the outcome is the same, byte for byte. */
    public boolean holds() {
        return state == State.SAME || state == State.REWORDED;
    }
}
