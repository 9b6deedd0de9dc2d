package nl.toetssteen.rulebook;

/** A document behind a claim; place (page) and link may be empty. */
public record Reference(String title, String place, String link) {}
