package nl.toetssteen.insight;

/**
 * What a number rests on: all cases, or a seeded sample of them.
 *
 * @param exact whether all cases were looked at
 * @param count how many cases were looked at, 0 or more
 * @param seed the seed of the sample; 0 when exact
 */
public record Basis(boolean exact, long count, long seed) {

    /** All cases, this many. */
    public static Basis exact(long count) {
        return new Basis(true, count, 0);
    }

    /** A sample of this many cases; the same seed draws the same cases on every machine. */
    public static Basis sample(long count, long seed) {
        return new Basis(false, count, seed);
    }
}
