package nl.toetssteen.insight;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Counts, over sets of weights, who has which rank and who ranks above whom. */
final class Tally {
    /** Every number of alternatives that can share a rank divides this, so that shares are counted exactly. */
    private static final long WHOLE = 360_360;

    private static final long HUNDREDTHS = 10_000;

    private final int sets;
    private final long[][] ranked;
    private final long[][] above;

    private Tally(int alternatives, int sets) {
        this.sets = sets;
        ranked = new long[alternatives][alternatives];
        above = new long[alternatives][alternatives];
    }

    static Tally of(List<Runner> runners, WeightSets weights) {
        Tally tally = new Tally(runners.size(), weights.count());
        weights.sets()
                .map(set -> new Ranks(
                        runners.stream().mapToInt(runner -> runner.place(set)).toArray()))
                .forEachOrdered(tally::add);
        return tally;
    }

    private void add(Ranks ranks) {
        for (int one = 0; one < ranked.length; one++) {
            share(one, ranks);
            for (int other = 0; other < ranked.length; other++) {
                above[one][other] += ranks.isAbove(one, other) ? 1 : 0;
            }
        }
    }

    private void share(int one, Ranks ranks) {
        int tied = ranks.tied(one);
        int first = ranks.rank(one).orElse(1);
        for (int rank = first; rank < first + tied; rank++) {
            ranked[one][rank - 1] += WHOLE / tied;
        }
    }

    /** How often an alternative has each rank, as far as there are ranks; empty when it never has one. */
    List<Integer> acceptability(int each) {
        boolean never = Arrays.stream(ranked[each]).allMatch(count -> count == 0);
        return never ? List.of() : hundredths(Arrays.stream(ranked[each]).limit(ranks()), WHOLE * sets);
    }

    /** Whether an alternative has a rank does not depend on the weights, so there are as many ranks under each set. */
    private int ranks() {
        return (int) IntStream.range(0, ranked.length)
                .filter(each -> Arrays.stream(ranked[each]).anyMatch(count -> count > 0))
                .count();
    }

    List<Integer> beats(int each) {
        return hundredths(Arrays.stream(above[each]), sets);
    }

    private static List<Integer> hundredths(LongStream counts, long all) {
        return counts.mapToObj(count -> (int) ((2 * HUNDREDTHS * count + all) / (2 * all)))
                .toList();
    }
}
