package nl.toetssteen.insight;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of a comparison.
 *
 * @param contender the proposal; empty for doing nothing
 * @param total in hundredths of a point; for doing nothing that of the threshold from which a proposal is supported
 * @param rank counted from 1, ties alike; empty for what is not on the scale of verdicts
 * @param tied whether another has the same rank
 * @param acceptability how often it has the first rank, the second, …, in hundredths of a percent of the weight sets;
 *     a tie is shared. Empty when it has no rank
 * @param beats how often it ranks above each alternative, in the order of the list, in hundredths of a percent of the
 *     weight sets; 0 for itself and where either has no rank
 */
public record Alternative(
        Optional<Contender> contender,
        int total,
        OptionalInt rank,
        boolean tied,
        List<Integer> acceptability,
        List<Integer> beats) {

    /** Whether it is doing nothing. */
    public boolean isNothing() {
        return contender.isEmpty();
    }
}
