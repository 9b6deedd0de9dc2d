package nl.toetssteen.insight;

import java.util.List;

/**
 * The money for proposals with one goal.
 *
 * @param budget in whole EUR, 0 to 10^12
 * @param ceilings at most so much for one label
 */
public record Envelope(String goal, long budget, List<Ceiling> ceilings) {
    /** A budget cannot be larger, in EUR. */
    public static final long MOST = 1_000_000_000_000L;

    public Envelope {
        if (budget < 0 || budget > MOST) {
            throw new IllegalArgumentException("a budget of " + budget);
        }
        ceilings = List.copyOf(ceilings);
    }

    /** The same with another budget; ceilings in percent move along. */
    Envelope with(long other) {
        return new Envelope(goal, other, ceilings);
    }
}
