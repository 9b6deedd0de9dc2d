package nl.toetssteen.insight;

/**
 * The bare problem in whole numbers: which items get how much, so that the sum of amount times gain is largest. An item
 * gets nothing, or an amount between its least and its most; all amounts together stay within the budget, and those of
 * the items of a ceiling within that ceiling.
 *
 * @param least by item, in EUR; likewise the most
 * @param gain by item: what a EUR is worth there, in hundredths of a point, above 0
 * @param ceilings by item: the ceilings that it counts for
 * @param budget in EUR
 * @param limits by ceiling, in EUR
 */
record Packing(long[] least, long[] most, int[] gain, int[][] ceilings, long budget, long[] limits) {

    int size() {
        return least.length;
    }

    /** Whether an item could get its least if it were alone. */
    boolean isPossible(int item) {
        return most(ceilings[item]) >= least[item];
    }

    /** The most that something can get that counts for these ceilings. */
    long most(int... counted) {
        long most = budget;
        for (int ceiling : counted) {
            most = Math.min(most, limits[ceiling]);
        }
        return most;
    }

    /** What amounts by item are worth, in EUR times hundredths of a point. */
    long value(long[] amounts) {
        long value = 0;
        for (int item = 0; item < amounts.length; item++) {
            value += amounts[item] * gain[item];
        }
        return value;
    }

    /** Whether amounts by item keep to everything. */
    boolean allows(long[] amounts) {
        long left = budget;
        long[] limitsLeft = limits.clone();
        for (int item = 0; item < amounts.length; item++) {
            if (amounts[item] != 0 && (amounts[item] < least[item] || amounts[item] > most[item])) {
                return false;
            }
            left -= amounts[item];
            for (int ceiling : ceilings[item]) {
                limitsLeft[ceiling] -= amounts[item];
            }
        }
        return left >= 0 && java.util.Arrays.stream(limitsLeft).allMatch(each -> each >= 0);
    }

    /** The same problem, in which an item gets nothing. */
    Packing without(int item) {
        long[] lower = least.clone();
        long[] upper = most.clone();
        lower[item] = 0;
        upper[item] = 0;
        return new Packing(lower, upper, gain, ceilings, budget, limits);
    }

    /** What is left of the problem once an item has its least. */
    Packing with(int item) {
        long[] lower = least.clone();
        long[] upper = most.clone();
        lower[item] = 0;
        upper[item] = most[item] - least[item];
        return new Packing(lower, upper, gain, ceilings, budget, limits).less(least[item], ceilings[item]);
    }

    /** The same problem with less money, which also counts for these ceilings. */
    Packing less(long amount, int... counted) {
        long[] lower = limits.clone();
        for (int ceiling : counted) {
            lower[ceiling] -= amount;
        }
        return new Packing(least, most, gain, ceilings, budget - amount, lower);
    }

    /** The same problem with another budget, and the same ceilings. */
    Packing under(long other) {
        return new Packing(least, most, gain, ceilings, other, limits);
    }
}
