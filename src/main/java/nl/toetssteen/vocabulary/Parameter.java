package nl.toetssteen.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A dated number that rules compare with, as it stands on the reference date.
 *
 * @param name the parameter's name
 * @param exact the number in the parameter's unit; null from the day that it has lapsed
 */
public record Parameter(String name, @Nullable BigDecimal exact) implements Fact {

    /**
     * The number for comparison; null, for which no comparison holds, once the parameter has lapsed. Not NaN: to the
     * engine, any number is at most NaN.
     */
    public @Nullable Double number() {
        return exact == null ? null : Double.valueOf(exact.doubleValue());
    }

    /** Whether the figure no longer holds on the reference date. */
    public boolean lapsed() {
        return exact == null;
    }

    /** Whether the figure holds on the reference date. */
    public boolean inForce() {
        return exact != null;
    }

    @Override
    public int line() {
        return 0;
    }

    @Override
    public Grade grade() {
        return Grade.PLAIN;
    }
}
