package nl.toetssteen.rulebook;

/**
 * Two numbers of the form that must agree before it can be submitted.
 *
 * @param id the id in the catalogue; its card has the words
 * @param left name of a figure or question
 * @param right name of a figure or question
 * @param tolerance name of the parameter that says how far they may differ
 * @param question the question to go to
 * @param message what the proposer sees, with {@code {left}}, {@code {right}} and {@code {difference}}
 */
public record FormCheck(
        String id,
        String theme,
        String left,
        String right,
        String tolerance,
        String question,
        Words message,
        Place place) {}
