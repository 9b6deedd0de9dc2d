package nl.toetssteen.rulebook;

/**
 * Something that must be shown. Rules conclude the state: the conclusion's value is {@code shown},
 * {@code refuted} or {@code not-needed}; without a conclusion that is at least reasoned, it is open.
 *
 * @param conclusion the conclusion's name
 * @param asks what must be shown
 * @param cure how to show it
 */
public record Proof(String id, String conclusion, Words asks, Words cure, Place place) {}
