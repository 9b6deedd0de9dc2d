package nl.toetssteen.appraisal;

import java.util.List;
import java.util.Locale;
import nl.toetssteen.vocabulary.Derivation;

/**
 * How a proof that the goal demands stands.
 *
 * @param derivations what it rests on, sorted; also a bare assertion that leaves it open
 */
public record ProofState(String proof, State state, List<Derivation> derivations) {

    /** The states of a proof. */
    public enum State {
        SHOWN,
        OPEN,
        REFUTED,
        NOT_NEEDED;

        /** The word in output. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
