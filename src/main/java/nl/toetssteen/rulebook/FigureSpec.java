package nl.toetssteen.rulebook;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.vocabulary.Row;

/**
 * A declared calculation.
 *
 * @param form what is done with the inputs
 * @param inputs names of questions, figures, parameters or conclusions, as the form takes them
 * @param over for sums over lines: name of the conclusion that a line must have to be counted; else empty
 * @param weights for weighted sums: where each input's weight stands; else {@link Weights#NONE}
 * @param perLine whether it is computed for each spending line
 * @param unit EUR, %, or a word
 * @param title what it is
 */
public record FigureSpec(
        String name,
        String theme,
        Form form,
        List<String> inputs,
        String over,
        Weights weights,
        boolean perLine,
        Words unit,
        Words title,
        Place place) {

    /** The forms of calculation. A question that is not asked counts as nothing; an open one makes it unknown. */
    public enum Form {
        /** All inputs added; a question of the lines is added over the lines. */
        SUM,
        /** First input minus the others. */
        DIFFERENCE,
        /** First input as a percentage of the second; not there when the second is 0. */
        SHARE,
        /** First input divided by the second; not there when the second is 0. */
        QUOTIENT,
        /** All inputs multiplied, percentages as parts of 1. */
        PRODUCT,
        /** 100 minus the input. */
        COMPLEMENT,
        /** Each input times the percentage in its row of a table, all added. */
        WEIGHTED,
        /** How many of the named conclusions or findings stand. */
        COUNT
    }

    /**
     * A column of percentages.
     *
     * @param table name of a table
     * @param key the column that names the input of each row
     * @param column the column with the percentages
     */
    public record Weights(String table, String key, String column) {
        /** Of figures that do not weigh. */
        public static final Weights NONE = new Weights("", "", "");

        /** The row about an input. */
        public Optional<Row> row(Rulebook rulebook, String input) {
            return rulebook.findTable(table).stream()
                    .flatMap(found -> found.rows().stream())
                    .filter(row -> row.cell(key).equals(input))
                    .findFirst();
        }
    }
}
