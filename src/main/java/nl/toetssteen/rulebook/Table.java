package nl.toetssteen.rulebook;

import java.util.List;
import nl.toetssteen.vocabulary.Row;

/**
 * A reference table; the columns {@code source} and {@code place} cite each row.
 *
 * @param columns in the order of the file
 */
public record Table(String name, String theme, List<String> columns, List<Row> rows, Place place) {}
