package nl.toetssteen.insight;

/**
 * Between which scores the total of a proposal, or one criterion, can still come to lie.
 *
 * @param low the lowest score, 0 to 10 000, in hundredths of a point; likewise the highest
 */
public record Interval(int low, int high, Basis basis) {
    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("the lowest total " + low + " is above the highest, " + high);
        }
    }
}
