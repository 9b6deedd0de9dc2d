package nl.toetssteen.rulebook;

/** A term of the field. */
public record GlossaryEntry(String term, Words words, Words definition) {}
