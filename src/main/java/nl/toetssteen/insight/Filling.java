package nl.toetssteen.insight;

/** Amounts by item while they are being found: always allowed, and filled up greedily. */
final class Filling {
    private final Packing packing;
    private final int[] order;
    private final long[] amounts;
    private final Room room;
    private long value;

    /** @param order items, the one to fill up with first at the front */
    Filling(Packing packing, int[] order) {
        this(packing, order, new long[packing.size()]);
    }

    /** @param amounts by item, allowed together */
    Filling(Packing packing, int[] order, long[] amounts) {
        this.packing = packing;
        this.order = order;
        this.amounts = amounts.clone();
        room = new Room(packing);
        for (int item = 0; item < amounts.length; item++) {
            room.take(item, amounts[item]);
        }
        value = packing.value(amounts);
    }

    long value() {
        return value;
    }

    long[] amounts() {
        return amounts.clone();
    }

    boolean has(int item) {
        return amounts[item] > 0;
    }

    /** Gives every item in turn as much as fits. */
    void fill() {
        for (int item : order) {
            give(item);
        }
    }

    /** Gives every item but one as much as fits, then that one. */
    void fillWithout(int last) {
        for (int item : order) {
            if (item != last) {
                give(item);
            }
        }
        give(last);
    }

    /** Gives an item what it had elsewhere, as far as it fits. */
    void offer(int item, long amount) {
        long fitting = Math.min(Math.min(amount, packing.most()[item]), room.most(item));
        if (fitting > 0 && fitting >= packing.least()[item]) {
            change(item, fitting);
        }
    }

    private void give(int item) {
        boolean fits = amounts[item] > 0 || room.fits(item);
        long more = Math.min(packing.most()[item] - amounts[item], room.most(item));
        if (fits && more > 0) {
            change(item, more);
        }
    }

    private void change(int item, long more) {
        amounts[item] += more;
        room.take(item, more);
        value += more * packing.gain()[item];
    }

    /** Takes an item out altogether. */
    void drop(int item) {
        change(item, -amounts[item]);
    }

    /** Puts an item in, at the cost of those last in order that stand in its way. */
    void force(int item) {
        for (int place = order.length - 1; place >= 0 && !room.fits(item); place--) {
            int other = order[place];
            if (amounts[other] > 0 && room.helps(other, item)) {
                drop(other);
            }
        }
        give(item);
    }
}
