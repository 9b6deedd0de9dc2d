package nl.toetssteen.batch;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which whole numbers an option takes.
 *
 * @param low the lowest, 0 or more
 * @param high the highest, of at most 18 digits
 */
record Bounds(String option, long low, long high) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /**
     * The number as written; the other one when none is.
     *
     * @throws Refusal when it is no whole number within the bounds
     */
    long read(@Nullable String written, long otherwise, Speech speech) {
        if (written == null) {
            return otherwise;
        }
        if (NUMBER.matcher(written).matches() && isWithin(Long.parseLong(written))) {
            return Long.parseLong(written);
        }
        throw speech.refuse("number.bad", option, written, low, high);
    }

    private boolean isWithin(long number) {
        return low <= number && number <= high;
    }
}
