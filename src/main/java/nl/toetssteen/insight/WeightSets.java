package nl.toetssteen.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.CriterionScore;

/**
 * Sets of weights drawn around given ones, to see what hangs on them. Each weight is multiplied by a factor of its own
 * between a half and two, of which the logarithm is uniform: twice as heavy is as likely as half as heavy, the weight
 * itself is the median, a weight of nothing stays nothing, and the unit of the weights does not matter.
 *
 * <p>That results be reported over a space of weights rather than for one set is the idea of stochastic
 * multicriteria acceptability analysis (Lahdelma and Salminen, SMAA-2, Operations Research 49, 2001); drawing around the
 * weights that somebody stated, by simulation, that of Butler, Jia and Dyer (European Journal of Operational Research
 * 103, 1997). With {@link #COUNT} sets the standard error of a share is at most half a percentage point.
 *
 * @param around the weights drawn around, by criterion in the order of the rulebook; none below 0
 * @param count how many sets, 1 or more
 * @param seed the same seed gives the same sets on every machine
 */
public record WeightSets(List<BigDecimal> around, int count, long seed) {
    /** How many sets are drawn when nobody says otherwise. */
    public static final int COUNT = 10_000;

    /** The seed when nobody says otherwise. */
    public static final long SEED = 1;

    /** Weights are whole numbers, so that totals are the same on every machine: so many to one. */
    private static final BigDecimal UNIT = BigDecimal.valueOf(1_000_000);

    /** A weight that is larger than this would leave too little room for the sum; then all are made smaller alike. */
    private static final int MOST_DIGITS = 6;

    public WeightSets {
        around = List.copyOf(around);
        if (count < 1 || around.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("no sets, or a weight below 0");
        }
    }

    /** Around the weights by which an appraisal was made: those of its goal, or of its terms. */
    public static WeightSets around(Appraisal appraisal, int count, long seed) {
        return new WeightSets(
                appraisal.criteria().stream().map(CriterionScore::weight).toList(), count, seed);
    }

    /** The sets one by one: whole weights by criterion, for {@link nl.toetssteen.appraisal.Weighing}. */
    public Stream<long[]> sets() {
        SplittableRandom random = new SplittableRandom(seed);
        long[] own = own();
        return IntStream.range(0, count).mapToObj(set -> drawn(own, random));
    }

    /** The weights drawn around, in the same unit as the sets. */
    public long[] own() {
        int digits = around.stream()
                .mapToInt(weight -> weight.precision() - weight.scale())
                .max()
                .orElse(0);
        BigDecimal unit = UNIT.movePointLeft(Math.max(0, digits - MOST_DIGITS));
        return around.stream()
                .mapToLong(weight ->
                        weight.multiply(unit).setScale(0, RoundingMode.HALF_UP).longValueExact())
                .toArray();
    }

    private static long[] drawn(long[] own, SplittableRandom random) {
        long[] drawn = new long[own.length];
        for (int criterion = 0; criterion < own.length; criterion++) {
            drawn[criterion] = Math.round(own[criterion] * factor(random));
        }
        return drawn;
    }

    /** From the bits themselves and by StrictMath: other ways of drawing may differ between machines. */
    private static double factor(SplittableRandom random) {
        double uniform = (random.nextLong() >>> 11) * 0x1.0p-53;
        return StrictMath.pow(2, 2 * uniform - 1);
    }

    /** What a share over these sets rests on. */
    public Basis basis() {
        return Basis.sample(count, seed);
    }
}
