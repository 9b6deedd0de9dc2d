package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import java.util.List;

/** What was answered. */
public sealed interface Value {

    /** Left open, on purpose or not. */
    Value UNKNOWN = new Unknown();

    /** The one option chosen; {@code yes} or {@code no} for a yes/no question. */
    record Chosen(String option) implements Value {}

    /** The options chosen, in the order of the question's options. */
    record Several(List<String> options) implements Value {}

    /** An amount (EUR), percentage, count or number of years; 1.50 equals 1.5. */
    record Numeric(BigDecimal number) implements Value {
        public Numeric {
            BigDecimal bare = number.stripTrailingZeros();
            number = bare.scale() < 0 ? bare.setScale(0) : bare;
        }
    }

    /** Free text; no rule reads more than that it was given. */
    record Text(String text) implements Value {}

    /** Left open. */
    record Unknown() implements Value {}
}
