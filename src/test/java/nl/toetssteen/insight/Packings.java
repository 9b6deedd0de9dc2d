package nl.toetssteen.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Seeded packings for tests, and the best of each found by trying everything. */
final class Packings {
    private final SplittableRandom random;

    Packings(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * Small enough to try everything.
     *
     * @param kinds how many kinds of ceilings; an item counts for one ceiling of each kind, or for none
     */
    Packing small(int items, int divisible, int kinds) {
        long[] most = random.longs(items, 1, 9).toArray();
        long[] least = most.clone();
        for (int item = 0; item < Math.min(divisible, items); item++) {
            least[item] = random.nextLong(0, most[item] + 1);
        }
        return packing(least, most, kinds, 3);
    }

    /** Like a fund: amounts between a hundred thousand and thirty million. */
    Packing large(int items, int kinds) {
        long[] most = IntStream.range(0, items)
                .mapToLong(item -> Math.round(Math.pow(10, 5 + 2.5 * random.nextDouble())))
                .toArray();
        return packing(most, most, kinds, 6);
    }

    private Packing packing(long[] least, long[] most, int kinds, int values) {
        long asked =
                IntStream.range(0, most.length).mapToLong(item -> most[item]).sum();
        long budget = asked * random.nextInt(20, 80) / 100;
        long[] limits =
                random.longs((long) kinds * values, budget / 4, budget + 1).toArray();
        int[] gain = random.ints(most.length, 1, 3_500).toArray();
        int[][] ceilings = IntStream.range(0, most.length)
                .mapToObj(item -> ceilings(kinds, values))
                .toArray(int[][]::new);
        return new Packing(least, most, gain, ceilings, budget, limits);
    }

    private int[] ceilings(int kinds, int values) {
        List<Integer> ceilings = new ArrayList<>();
        for (int kind = 0; kind < kinds; kind++) {
            int value = random.nextInt(values + 1);
            if (value < values) {
                ceilings.add(kind * values + value);
            }
        }
        return ceilings.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The value of the best packing, by trying every amount in whole EUR for every item. */
    static long best(Packing packing) {
        return best(packing, 0, new Room(packing));
    }

    private static long best(Packing packing, int item, Room room) {
        if (item == packing.size()) {
            return 0;
        }
        long best = best(packing, item + 1, room);
        long most = Math.min(packing.most()[item], room.most(item));
        for (long amount = Math.max(1, packing.least()[item]); amount <= most; amount++) {
            room.take(item, amount);
            best = Math.max(best, amount * packing.gain()[item] + best(packing, item + 1, room));
            room.take(item, -amount);
        }
        return best;
    }
}
