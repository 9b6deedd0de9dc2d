package nl.toetssteen.insight;

/** What is left of the budget and of each ceiling while items are put in and taken out. */
final class Room {
    private final Packing packing;
    private final long[] limits;
    private long budget;

    Room(Packing packing) {
        this.packing = packing;
        budget = packing.budget();
        limits = packing.limits().clone();
    }

    /** Puts in so much of an item; takes it out when the amount is below 0. */
    void take(int item, long amount) {
        budget -= amount;
        for (int ceiling : packing.ceilings()[item]) {
            limits[ceiling] -= amount;
        }
    }

    /** Whether the least amount of an item fits. */
    boolean fits(int item) {
        return most(item) >= packing.least()[item];
    }

    /** How much more of an item fits. */
    long most(int item) {
        long most = budget;
        for (int ceiling : packing.ceilings()[item]) {
            most = Math.min(most, limits[ceiling]);
        }
        return most;
    }

    /** Whether taking out one item makes room where another lacks it. */
    boolean helps(int out, int in) {
        long needed = packing.least()[in];
        if (budget < needed) {
            return true;
        }
        for (int ceiling : packing.ceilings()[in]) {
            if (limits[ceiling] < needed && has(out, ceiling)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int item, int wanted) {
        for (int ceiling : packing.ceilings()[item]) {
            if (ceiling == wanted) {
                return true;
            }
        }
        return false;
    }

    long budget() {
        return budget;
    }

    long limit(int ceiling) {
        return limits[ceiling];
    }

    /** Copies what is left of the ceilings into an array that is as long. */
    void copyLimits(long[] target) {
        System.arraycopy(limits, 0, target, 0, limits.length);
    }
}
