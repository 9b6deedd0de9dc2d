package nl.toetssteen.vocabulary;

import java.math.BigDecimal;

/**
 * A declared calculation whose inputs are all known.
 *
 * @param name the figure's name
 * @param line the spending line, counted from 1; 0 for the proposal as a whole
 * @param exact the result in the figure's unit
 * @param grade the weakest claim among the inputs
 */
public record Figure(String name, int line, BigDecimal exact, Grade grade) implements Fact {

    /** The result for comparison. */
    public double number() {
        return exact.doubleValue();
    }
}
