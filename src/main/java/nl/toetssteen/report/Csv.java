package nl.toetssteen.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Rows as RFC 4180, which no spreadsheet takes for formulas. */
final class Csv {
    private static final String FORMULA = "=+-@\t\r\n";

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer = CsvWriter.builder().build(text);

    Csv row(List<String> cells) {
        writer.writeRecord(cells.stream().map(Csv::safe).toList());
        return this;
    }

    /** A cell that begins like a formula gets an apostrophe before it, unless it is a plain number. */
    static String safe(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula && !cell.matches("-?\\d+(\\.\\d+)?") ? "'" + cell : cell;
    }

    /** The text, with a mark at its head by which spreadsheets know that it is UTF-8. */
    String text() throws UncheckedIOException {
        try {
            writer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "\uFEFF" + text;
    }
}
