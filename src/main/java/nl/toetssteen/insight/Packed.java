package nl.toetssteen.insight;

/**
 * What came of looking for the best packing.
 *
 * @param amounts by item, in EUR; allowed together
 * @param value what they are worth, in EUR times hundredths of a point
 * @param bound the most that any packing is worth; equal to the value when that is proven to be the best
 */
record Packed(long[] amounts, long value, long bound) {

    boolean isProven() {
        return bound <= value;
    }
}
