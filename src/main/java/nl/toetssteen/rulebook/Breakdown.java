package nl.toetssteen.rulebook;

import java.util.List;

/**
 * A way to lay out the money of the spending lines: by kinds that answers tell apart, or by the values of a conclusion.
 *
 * @param amount the question of the lines that asks for the money
 * @param conclusion the conclusion by whose values lines are laid out; empty when kinds do it
 * @param without the conclusion that settles that a line has no value; may be empty
 * @param kinds the kinds by which lines are laid out; empty when a conclusion does it
 * @param about what the reader should know about it
 */
public record Breakdown(
        String id,
        String theme,
        String amount,
        String conclusion,
        String without,
        List<Kind> kinds,
        Words title,
        Words about,
        Place place) {

    /** A kind of spending line, told by the answers on it. */
    public record Kind(String id, Words words, Condition when) {}
}
