package nl.toetssteen.rulebook;

import java.util.List;

/**
 * How a reference table is shown.
 *
 * @param id the name of the table
 * @param about what it holds, and what rules do with it
 * @param columns those that are shown, in order
 */
public record TableSpec(String id, String theme, Words title, Words about, List<Column> columns, Place place) {

    /**
     * A column.
     *
     * @param id its name; of a column in both languages the name without the language
     * @param cells what the cells are called, where they hold bare names
     */
    public record Column(String id, Words words, List<Option> cells) {
        /** What a cell is called; its content when it has no other name. */
        public String cell(String content, Language language) {
            return cells.stream()
                    .filter(cell -> cell.id().equals(content))
                    .map(cell -> cell.words().in(language))
                    .findFirst()
                    .orElse(content);
        }
    }
}
