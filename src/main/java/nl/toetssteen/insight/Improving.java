package nl.toetssteen.insight;

/**
 * Makes a packing better by small steps: take one item out, or force one in, and fill up again. Ends where no such step
 * helps, or after a number of steps.
 */
final class Improving {
    private final Packing packing;
    private final int[] order;
    private int steps;
    private Filling best;

    /** @param steps the most steps to try */
    Improving(Packing packing, int[] order, int steps) {
        this.packing = packing;
        this.order = order;
        this.steps = steps;
        best = new Filling(packing, order);
    }

    /** Amounts by item that are allowed together, worth at least as much as those to start from. */
    long[] from(long[] start) {
        best = new Filling(packing, order, start);
        best.fill();
        boolean better = true;
        while (better && steps > 0) {
            better = findBetter();
        }
        return best.amounts();
    }

    private boolean findBetter() {
        for (int item : order) {
            if (packing.isPossible(item) && steps-- > 0) {
                Filling changed = changed(item);
                if (changed.value() > best.value()) {
                    best = changed;
                    return true;
                }
            }
        }
        return false;
    }

    private Filling changed(int item) {
        Filling changed = new Filling(packing, order, best.amounts());
        if (best.has(item)) {
            changed.drop(item);
            changed.fillWithout(item);
        } else {
            changed.force(item);
            changed.fill();
        }
        return changed;
    }
}
