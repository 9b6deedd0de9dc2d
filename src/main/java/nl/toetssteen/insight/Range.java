package nl.toetssteen.insight;

import java.util.Map;
import nl.toetssteen.appraisal.Verdict;

/**
 * Where a proposal can end once its open questions are answered.
 *
 * @param low the lowest total, in hundredths; of a sample the lowest that was found
 * @param high the highest total, likewise
 * @param verdicts the verdicts that are still possible, each with its share of the combinations, 0 to 1: a share of
 *     cases, not a probability; 0 when none of a sample has it but the search found it; in the order of {@link Verdict}
 * @param questions how many open questions can still matter
 * @param idle how many open questions no longer can
 * @param basis what it rests on
 * @param criteria for each criterion between which scores it can end; only those that can apply
 */
public record Range(
        int low,
        int high,
        Map<Verdict, Double> verdicts,
        int questions,
        int idle,
        Basis basis,
        Map<String, Interval> criteria) {

    /** In hundredths of a point. */
    public int width() {
        return high - low;
    }
}
