package nl.toetssteen.insight;

import java.util.Arrays;

/**
 * All combinations of digits, each of its own radix, such that two that follow each other differ in one digit, by one:
 * the loopless reflected mixed-radix Gray code (Knuth, The Art of Computer Programming 4A, 7.2.1.1, algorithm H).
 */
final class GrayCode {
    private final int[] radices;
    private final int[] digits;
    private final int[] directions;
    private final int[] focus;

    /**
     * Begins with all digits 0.
     *
     * @throws IllegalArgumentException when a radix is less than 2
     */
    GrayCode(int[] radices) {
        if (Arrays.stream(radices).anyMatch(radix -> radix < 2)) {
            throw new IllegalArgumentException("a digit that cannot change: " + Arrays.toString(radices));
        }
        this.radices = radices.clone();
        digits = new int[radices.length];
        directions = new int[radices.length];
        Arrays.fill(directions, 1);
        focus = new int[radices.length + 1];
        for (int place = 0; place <= radices.length; place++) {
            focus[place] = place;
        }
    }

    /** The digit that is now this. */
    int digit(int place) {
        return digits[place];
    }

    /** Goes to the next combination; the place of the digit that changed, or -1 after the last. */
    int next() {
        int place = focus[0];
        focus[0] = 0;
        if (place >= digits.length) {
            return -1;
        }
        digits[place] += directions[place];
        if (digits[place] == 0 || digits[place] == radices[place] - 1) {
            directions[place] = -directions[place];
            focus[place] = focus[place + 1];
            focus[place + 1] = place + 1;
        }
        return place;
    }
}
