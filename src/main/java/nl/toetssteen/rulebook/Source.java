package nl.toetssteen.rulebook;

/** An entry of the bibliography. */
public record Source(String key, String author, int year, String title, String published, Words authority) {}
