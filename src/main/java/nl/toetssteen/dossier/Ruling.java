package nl.toetssteen.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A decision as a member of the committee drew it up.
 *
 * @param version the appraised version on which it decides
 * @param number which draft it is, from 1
 * @param person who drew it up
 * @param verdict id of the verdict that is decided; likewise what was advised
 * @param byChair whether the chair decides, and not the votes
 * @param reason why; never empty where it departs from the advice
 * @param minority the opinion of those who voted otherwise, or an empty string
 */
public record Ruling(
        String dossier,
        int version,
        int number,
        String person,
        String verdict,
        String advice,
        boolean byChair,
        String reason,
        String minority,
        List<Adopted> conditions,
        Instant drawnAt) {
    public Ruling {
        conditions = List.copyOf(conditions);
    }

    /**
     * A condition that goes with the decision.
     *
     * @param rule the rule that asked for it, with its line if it has one; empty for one of the committee itself
     * @param original its text in the appraisal, or an empty string
     * @param text as it is decided; empty when it was dropped
     */
    public record Adopted(String rule, String original, String text) {}

    /** Whether another verdict is decided than was advised. */
    public boolean departs() {
        return !verdict.equals(advice);
    }
}
