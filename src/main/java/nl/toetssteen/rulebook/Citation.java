package nl.toetssteen.rulebook;

/**
 * The place in a source that a rule, number or row rests on.
 *
 * @param source the source's key in {@code sources.yaml}
 * @param place section, page or article
 */
public record Citation(String source, String place) {}
