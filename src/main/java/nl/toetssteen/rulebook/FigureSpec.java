package nl.toetssteen.rulebook;

import java.util.List;

/**
 * A declared calculation.
 *
 * @param form what is done with the inputs
 * @param inputs names of questions, figures, parameters or conclusions, as the form takes them
 * @param over for sums over lines: name of the conclusion that a line must have to be counted; else empty
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
        /** How many of the named conclusions or findings stand. */
        COUNT
    }
}
