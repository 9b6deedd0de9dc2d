package nl.toetssteen.insight;

import java.util.OptionalInt;

/** Ranks by place: 1 for the highest; ties get the same, and the ranks after them are left out (1, 2, 2, 4). */
final class Ranks {
    /** The place of what has none. */
    static final int NO_PLACE = -1;

    private final int[] places;

    /** @param places the higher the better, or {@link #NO_PLACE} */
    Ranks(int... places) {
        this.places = places.clone();
    }

    OptionalInt rank(int each) {
        return places[each] == NO_PLACE ? OptionalInt.empty() : OptionalInt.of(1 + above(places[each]));
    }

    private int above(int place) {
        int above = 0;
        for (int other : places) {
            above += other > place ? 1 : 0;
        }
        return above;
    }

    /** How many have its rank, itself among them; 0 when it has none. */
    int tied(int each) {
        int tied = 0;
        for (int other : places) {
            tied += other == places[each] ? 1 : 0;
        }
        return places[each] == NO_PLACE ? 0 : tied;
    }

    /** Whether one ranks above another; not when either has no rank. */
    boolean isAbove(int one, int other) {
        return places[other] != NO_PLACE && places[one] > places[other];
    }
}
