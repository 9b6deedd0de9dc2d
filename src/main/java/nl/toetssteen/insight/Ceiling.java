package nl.toetssteen.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * At most so much for proposals with one label.
 *
 * @param label the kind of label, say {@code instrument}
 * @param value the value, say {@code loan}; empty to hold for each value apart
 * @param most how much, 0 or more: in EUR, or as a percentage of the budget
 */
public record Ceiling(String label, String value, BigDecimal most, Unit unit) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What the amount is in. */
    public enum Unit {
        EUROS,
        PERCENT;

        /** The word in output. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The ceiling in whole EUR under a budget of so many. */
    long of(long budget) {
        BigDecimal euros = unit == Unit.EUROS
                ? most
                : most.multiply(BigDecimal.valueOf(budget)).divide(HUNDRED, 0, RoundingMode.FLOOR);
        return euros.min(BigDecimal.valueOf(Envelope.MOST))
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    /** The part of it that goes with a part of the budget; a percentage stays the same. */
    Ceiling part(long part, long whole) {
        return unit == Unit.PERCENT
                ? this
                : new Ceiling(
                        label,
                        value,
                        most.multiply(BigDecimal.valueOf(part))
                                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.FLOOR),
                        unit);
    }
}
