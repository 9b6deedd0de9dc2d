package nl.toetssteen.insight;

import java.util.List;
import java.util.OptionalInt;

/** Ranks by place: 1 for the highest; ties get the same, and the ranks after them are left out (1, 2, 2, 4). */
final class Ranks {
    private final int[] ranks;
    private final int[] tied;

    private Ranks(int[] ranks, int[] tied) {
        this.ranks = ranks;
        this.tied = tied;
    }

    static Ranks of(List<OptionalInt> places) {
        int[] ranks = new int[places.size()];
        int[] tied = new int[places.size()];
        for (int each = 0; each < ranks.length; each++) {
            OptionalInt own = places.get(each);
            if (own.isPresent()) {
                ranks[each] = 1 + count(places, own.getAsInt(), 1);
                tied[each] = count(places, own.getAsInt(), 0);
            }
        }
        return new Ranks(ranks, tied);
    }

    /** How many places compare to this one as given: 1 for above, 0 for equal. */
    private static int count(List<OptionalInt> places, int place, int sign) {
        return (int) places.stream()
                .filter(other -> other.isPresent() && Integer.signum(Integer.compare(other.getAsInt(), place)) == sign)
                .count();
    }

    OptionalInt rank(int each) {
        return ranks[each] == 0 ? OptionalInt.empty() : OptionalInt.of(ranks[each]);
    }

    /** How many have its rank, itself among them; 0 when it has none. */
    int tied(int each) {
        return tied[each];
    }

    /** Whether one ranks above another; not when either has no rank. */
    boolean isAbove(int one, int other) {
        return ranks[one] > 0 && ranks[other] > 0 && ranks[one] < ranks[other];
    }
}
