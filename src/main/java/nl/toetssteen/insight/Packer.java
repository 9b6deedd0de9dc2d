package nl.toetssteen.insight;

import java.util.stream.IntStream;

/** Finds the best packing it can within a number of steps, and says how much better another could be at most. */
final class Packer {
    private final Packing packing;
    private final int[] order;
    private final Bound bound;

    Packer(Packing packing) {
        this(packing, prices(packing));
    }

    private Packer(Packing packing, int[] prices) {
        this(packing, Bound.order(packing, Bound.net(packing, prices)), new Bound(packing, prices));
    }

    private Packer(Packing packing, int[] order, Bound bound) {
        this.packing = packing;
        this.order = order;
        this.bound = bound;
    }

    /** What room under each ceiling is worth. Only where ceilings share items does anybody need to know. */
    private static int[] prices(Packing packing) {
        boolean overlap = IntStream.range(0, packing.size()).anyMatch(item -> packing.ceilings()[item].length > 1);
        return overlap ? new Relaxation(packing).multipliers() : new int[packing.limits().length];
    }

    /**
     * For a problem that has the same items with the same gains and ceilings, and other amounts: at once, with bounds that
     * may be less sharp.
     */
    Packer like(Packing other) {
        return new Packer(other, order, bound.of(other));
    }

    /**
     * The best that it finds with this effort.
     *
     * @param wanted amounts by item to begin from, as far as they fit
     */
    Packed pack(long[] wanted, Effort effort) {
        long[] improved = new Improving(packing, order, effort.improvements()).from(fitting(wanted));
        return new Search(packing, bound, effort).run(improved);
    }

    private long[] fitting(long[] wanted) {
        Filling filling = new Filling(packing, order);
        for (int item : order) {
            filling.offer(item, wanted[item]);
        }
        return filling.amounts();
    }

    /** What the next EUR of budget would be worth, in hundredths of a point: by the relaxation, where items can be split. */
    int worthOfAnother() {
        return (int) (bound.of(packing.under(packing.budget() + 1)).all() - bound.all());
    }
}
