package nl.toetssteen.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.rulebook.Citation;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Numbers;
import nl.toetssteen.rulebook.Table;
import nl.toetssteen.rulebook.TableSpec;
import nl.toetssteen.rulebook.Words;
import nl.toetssteen.vocabulary.Row;

/**
 * A reference table in the words of one language.
 *
 * @param headings of the columns, without the citation
 * @param rows as they follow each other in the rulebook
 */
public record ReferenceTable(String id, String title, String about, List<Heading> headings, List<Line> rows) {
    private static final Set<String> CITATION = Set.of("source", "place");
    private static final String NUMBER = "-?\\d{1,15}(\\.\\d{1,10})?";

    /** The head of a column; numbers are set to the right. */
    public record Heading(String words, boolean number) {}

    /** A row with the source that it rests on. */
    public record Line(List<String> cells, Citation citation, String source) {}

    /** The table as its description wants it shown; one without a description as it stands in its file. */
    public static ReferenceTable of(Table table, Wording wording) {
        TableSpec spec = wording.rulebook().findTableSpec(table.name()).orElseGet(() -> bare(table));
        return new ReferenceTable(
                table.name(),
                wording.in(spec.title()),
                wording.in(spec.about()),
                spec.columns().stream()
                        .map(column -> new Heading(wording.in(column.words()), isNumber(table, column)))
                        .toList(),
                table.rows().stream()
                        .map(row -> line(table, spec, row, wording))
                        .toList());
    }

    private static TableSpec bare(Table table) {
        List<TableSpec.Column> columns = table.columns().stream()
                .filter(column -> !CITATION.contains(column))
                .map(column -> new TableSpec.Column(column, new Words(column, column), List.of()))
                .toList();
        return new TableSpec(
                table.name(), table.theme(), new Words(table.name(), table.name()), Words.NONE, columns, table.place());
    }

    private static boolean isNumber(Table table, TableSpec.Column column) {
        return table.columns().contains(column.id())
                && table.rows().stream().map(row -> row.cell(column.id())).allMatch(cell -> cell.matches(NUMBER));
    }

    private static Line line(Table table, TableSpec spec, Row row, Wording wording) {
        Citation citation = new Citation(row.cell("source"), row.cell("place"));
        return new Line(
                spec.columns().stream()
                        .map(column -> cell(table, column, row, wording.language()))
                        .toList(),
                citation,
                wording.source(citation));
    }

    private static String cell(Table table, TableSpec.Column column, Row row, Language language) {
        String own = column.id() + "-" + language.tag();
        if (table.columns().contains(own)) {
            return row.cell(own);
        }
        String content = row.cell(column.id());
        return content.matches(NUMBER)
                ? Numbers.format(new BigDecimal(content), language)
                : column.cell(content, language);
    }

    /**
     * For a spreadsheet: a heading and the rows, each with its source.
     *
     * @param source what the column with the sources is called
     */
    public String csv(String source) {
        Csv csv = new Csv().row(with(headings.stream().map(Heading::words), source));
        rows.forEach(row -> csv.row(with(row.cells().stream(), row.source())));
        return csv.text();
    }

    private static List<String> with(Stream<String> cells, String last) {
        return Stream.concat(cells, Stream.of(last)).toList();
    }
}
