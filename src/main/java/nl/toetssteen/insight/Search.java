package nl.toetssteen.insight;

import java.util.Arrays;

/**
 * Branch and bound over which items are in, depth first, the item with the highest net gain first, in before out. All in
 * whole numbers, so what it proves is proven. Of packings of equal value it keeps the one that it meets first.
 */
final class Search {
    private final Packing packing;
    private final Bound bound;
    private final Remainder remainder;
    private final Room room;
    private final long[] least;
    private final int[] parts;
    private int number;
    private long value;
    private long stepsLeft;
    private long[] best = new long[0];
    private long bestValue;

    /** The most that a packing can be worth which was not looked at. */
    private long unseen;

    /** @param effort after so many steps it gives up proving */
    Search(Packing packing, Bound bound, Effort effort) {
        this.packing = packing;
        this.bound = bound;
        remainder = new Remainder(packing, effort.programmes());
        room = new Room(packing);
        least = new long[packing.size()];
        parts = new int[packing.size()];
        stepsLeft = effort.steps();
    }

    /** @param start amounts by item that are allowed together, to do better than */
    Packed run(long[] start) {
        best = start.clone();
        bestValue = packing.value(start);
        unseen = bestValue;
        visit(0);
        return new Packed(best, bestValue, Math.max(unseen, bestValue));
    }

    private void visit(int first) {
        for (int place = first; ; place++) {
            long most = bound.from(value, place, room, parts, number);
            if (most <= bestValue) {
                return;
            }
            if (stepsLeft-- <= 0) {
                unseen = Math.max(unseen, most);
                return;
            }
            place = nextThatFits(place);
            if (place == packing.size()) {
                finish(most);
                return;
            }
            visitWith(place);
            if (packing.least()[bound.item(place)] == 0) {
                return;
            }
        }
    }

    private int nextThatFits(int place) {
        int next = place;
        while (next < packing.size() && !room.fits(bound.item(next))) {
            next++;
        }
        return next;
    }

    private void visitWith(int place) {
        int item = bound.item(place);
        boolean part = packing.most()[item] > packing.least()[item];
        put(item, packing.least()[item]);
        if (part) {
            parts[number++] = item;
        }
        visit(place + 1);
        if (part) {
            number--;
        }
        put(item, -packing.least()[item]);
    }

    private void put(int item, long amount) {
        room.take(item, amount);
        least[item] += amount;
        value += amount * packing.gain()[item];
    }

    /** All is settled but how much more goes to the items that can get more. */
    private void finish(long most) {
        long[] amounts = remainder.greedy(least, Arrays.copyOf(parts, number));
        keep(amounts);
        if (most > bestValue) {
            Packed divided = remainder.divided(least, Arrays.copyOf(parts, number), most);
            keep(divided.amounts());
            unseen = Math.max(unseen, divided.bound());
        }
    }

    private void keep(long[] amounts) {
        long reached = packing.value(amounts);
        if (reached > bestValue) {
            bestValue = reached;
            best = amounts;
        }
    }
}
