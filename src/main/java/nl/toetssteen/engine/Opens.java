package nl.toetssteen.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Some of the open questions of a proposal, by their numbers in the {@link FactIndex}. Does not change. */
final class Opens {
    static final Opens NONE = new Opens(new long[0]);

    private final long[] words;

    private Opens(long[] words) {
        this.words = words;
    }

    /** Just one. */
    static Opens of(int number) {
        long[] words = new long[number / Long.SIZE + 1];
        words[words.length - 1] = 1L << number;
        return new Opens(words);
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    /** These and those. */
    Opens with(Opens others) {
        if (others.isEmpty() || this == others) {
            return this;
        }
        if (words.length < others.words.length) {
            return others.with(this);
        }
        return holds(others) ? this : new Opens(joined(others));
    }

    private boolean holds(Opens others) {
        for (int word = 0; word < others.words.length; word++) {
            if ((others.words[word] & ~words[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    private long[] joined(Opens others) {
        long[] joined = words.clone();
        for (int word = 0; word < others.words.length; word++) {
            joined[word] |= others.words[word];
        }
        return joined;
    }

    /** Lowest number first. */
    void forEach(IntConsumer action) {
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                action.accept(word * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Opens opens && Arrays.equals(words, opens.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
