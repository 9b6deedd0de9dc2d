package nl.toetssteen.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much a packing can be worth at most, in whole numbers and so beyond doubt. Ceilings that share no item are kept and
 * filled greedily, the item with the highest gain first; every other ceiling has a price, which is taken off the gain of
 * its items and paid for what is left of it (Lagrangian relaxation: the bound holds whatever the prices, from 0).
 */
final class Bound {
    private static final int NO_CEILING = -1;

    private final Packing packing;
    private final int[] prices;
    private final int[] kept;
    private final int[] net;
    private final int[] order;
    private final long[] left;

    /** @param prices by ceiling, in hundredths of a point for a EUR; 0 or more */
    Bound(Packing packing, int[] prices) {
        this(packing, prices.clone(), kept(packing, prices));
    }

    private Bound(Packing packing, int[] prices, int[] kept) {
        this(packing, prices, kept, net(packing, unpriced(prices, kept)));
    }

    private Bound(Packing packing, int[] prices, int[] kept, int[] net) {
        this(packing, prices, kept, net, order(packing, net));
    }

    private Bound(Packing packing, int[] prices, int[] kept, int[] net, int[] order) {
        this.packing = packing;
        this.prices = prices;
        this.kept = kept;
        this.net = net;
        this.order = order;
        left = new long[packing.limits().length];
    }

    /** The same for a problem that has the same items with the same gains and ceilings. */
    Bound of(Packing other) {
        return new Bound(other, prices, kept, net, order);
    }

    /** By item the one ceiling that is kept for it: the dearest first, each only when it shares no item with one before. */
    private static int[] kept(Packing packing, int[] prices) {
        List<List<Integer>> items = items(packing);
        int[] kept = new int[packing.size()];
        Arrays.fill(kept, NO_CEILING);
        IntStream.range(0, prices.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer ceiling) -> -prices[ceiling] * packing.limits()[ceiling]))
                .filter(ceiling -> items.get(ceiling).stream().allMatch(item -> kept[item] == NO_CEILING))
                .forEachOrdered(ceiling -> items.get(ceiling).forEach(item -> kept[item] = ceiling));
        return kept;
    }

    private static List<List<Integer>> items(Packing packing) {
        List<List<Integer>> items = new ArrayList<>();
        for (int ceiling = 0; ceiling < packing.limits().length; ceiling++) {
            items.add(new ArrayList<>());
        }
        for (int item = 0; item < packing.size(); item++) {
            for (int ceiling : packing.ceilings()[item]) {
                items.get(ceiling).add(item);
            }
        }
        return items;
    }

    private static int[] unpriced(int[] prices, int[] kept) {
        for (int ceiling : kept) {
            if (ceiling != NO_CEILING) {
                prices[ceiling] = 0;
            }
        }
        return prices;
    }

    /** The gain of each item less the prices of its ceilings. */
    static int[] net(Packing packing, int[] prices) {
        int[] net = packing.gain().clone();
        for (int item = 0; item < net.length; item++) {
            for (int ceiling : packing.ceilings()[item]) {
                net[item] -= prices[ceiling];
            }
        }
        return net;
    }

    /** Items by net gain, of equals the largest first, then as they are numbered. */
    static int[] order(Packing packing, int[] net) {
        return IntStream.range(0, packing.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer item) -> -net[item])
                        .thenComparing(item -> -packing.most()[item]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int item(int place) {
        return order[place];
    }

    /** The most that the whole problem is worth. */
    long all() {
        return from(0, 0, new Room(packing), new int[0], 0);
    }

    /**
     * The most that can be reached from here.
     *
     * @param value what has been put in so far is worth
     * @param place items before this place in the order are settled
     * @param room what is left
     * @param parts settled items that are in with their least and can still get more, in order
     * @param number how many of these there are
     */
    long from(long value, int place, Room room, int[] parts, int number) {
        long most = value + paid(room);
        long budget = room.budget();
        room.copyLimits(left);
        for (int part = 0; part < number && budget > 0; part++) {
            int item = parts[part];
            long amount = amount(item, packing.most()[item] - packing.least()[item], budget);
            budget -= amount;
            most += amount * net[item];
        }
        for (int next = place; next < order.length && budget > 0 && net[order[next]] > 0; next++) {
            int item = order[next];
            if (room.fits(item)) {
                long amount = amount(item, packing.most()[item], budget);
                budget -= amount;
                most += amount * net[item];
            }
        }
        return most;
    }

    private long amount(int item, long most, long budget) {
        if (net[item] <= 0) {
            return 0;
        }
        long amount = Math.min(most, budget);
        int ceiling = kept[item];
        if (ceiling != NO_CEILING) {
            amount = Math.min(amount, left[ceiling]);
            left[ceiling] -= amount;
        }
        return amount;
    }

    private long paid(Room room) {
        long paid = 0;
        for (int ceiling = 0; ceiling < prices.length; ceiling++) {
            paid += prices[ceiling] * room.limit(ceiling);
        }
        return paid;
    }
}
