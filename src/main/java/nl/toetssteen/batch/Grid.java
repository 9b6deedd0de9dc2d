package nl.toetssteen.batch;

import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown. */
record Grid(List<String> head, List<List<String>> rows) {

    String text() {
        return line(head)
                + "|" + " --- |".repeat(head.size()) + "\n"
                + rows.stream().map(Grid::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Grid::clean).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** What people typed stays within its cell. */
    private static String clean(String cell) {
        return cell.replaceAll("\\p{Cntrl}+", " ").replace("|", "\\|");
    }
}
