package nl.toetssteen.rulebook;

/** An answer that can be chosen. */
public record Option(String id, Words words) {}
