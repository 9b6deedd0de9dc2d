package nl.toetssteen.vocabulary;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a reference table.
 *
 * @param table the table's name
 * @param index the row's place in the file, the first row under the heading being 1
 * @param cells text by column name
 */
public record Row(String table, int index, Map<String, String> cells) implements Fact {

    /** The text in a column; empty when the row has no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The number in a column; null, for which no comparison holds, when there is none. */
    public @Nullable Double number(String column) {
        String text = cell(column);
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    /** By its place alone: the engine asks often, and there are many cells. */
    @Override
    public int hashCode() {
        return 31 * table.hashCode() + index;
    }

    @Override
    public int line() {
        return 0;
    }

    @Override
    public Grade grade() {
        return Grade.PLAIN;
    }
}
