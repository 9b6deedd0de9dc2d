package nl.toetssteen.insight;

import java.util.List;
import java.util.Locale;

/**
 * What would turn the verdict, by changes of one kind.
 *
 * @param points all sets of the smallest size that do; empty when none was found
 * @param searched up to which size all sets were looked at: a smaller set than those found does not exist, and when
 *     none was found, none up to this size
 * @param candidates how many single changes there were to choose from
 * @param tried how many sets were worked out; the others cannot turn it
 */
public record Turning(Kind kind, List<TurningPoint> points, int searched, int candidates, long tried) {

    /** Who or what changes. */
    public enum Kind {
        /** The proposer makes other choices; the verdict becomes better. */
        DESIGN,
        /** The proposer answers what is open, and proves what is claimed; the verdict becomes better. */
        PROOF,
        /** A claim turns out to be unproven, or otherwise; the verdict becomes worse. */
        DOUBT;

        /** The word in output and messages. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
