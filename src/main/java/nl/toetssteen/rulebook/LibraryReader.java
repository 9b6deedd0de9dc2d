package nl.toetssteen.rulebook;

import java.util.List;

/** Reads what all themes share: bibliography, glossary, dated numbers; and the conclusions of a theme. */
final class LibraryReader {
    private LibraryReader() {}

    static Source source(Entry entry) {
        return new Source(
                entry.name("key"),
                entry.text("author"),
                entry.whole("year"),
                entry.text("title"),
                entry.text("published"),
                entry.words("authority"));
    }

    static GlossaryEntry term(Entry entry) {
        return new GlossaryEntry(entry.name("term"), entry.words("words"), entry.words("definition"));
    }

    static Accepted accepted(Entry entry) {
        return new Accepted(
                entry.oneOf("kind", List.of(Remark.Kind.values()), Remark.Kind::id),
                entry.text("name"),
                entry.words("reason"),
                entry.place());
    }

    static ParameterSpec parameter(Entry entry) {
        return new ParameterSpec(
                entry.name("name"),
                CalculationReader.unit(entry),
                entry.words("title"),
                entry.entries("steps", LibraryReader::step),
                entry.place());
    }

    private static ParameterSpec.Step step(Entry entry) {
        boolean lapsed = entry.flag("lapsed");
        if (lapsed == entry.has("value")) {
            entry.defects()
                    .add(
                            entry.place(),
                            "A step has a value or has lapsed, one of the two.",
                            "Write 'value: …' or 'lapsed: true'.");
        }
        return new ParameterSpec.Step(
                entry.date("from"),
                lapsed ? null : entry.optionalNumber("value"),
                CardReader.citation(entry),
                entry.date("confirmed"));
    }

    static ConclusionSpec conclusion(String theme, Entry entry) {
        return new ConclusionSpec(
                entry.name("name"),
                theme,
                entry.entries("values", ThemeReader::option),
                entry.words("title"),
                entry.words("explanation"),
                entry.entries("sources", CardReader::citation),
                entry.place());
    }

    static List<TableSpec> tables(String theme, Documents documents) {
        return documents
                .map(theme + "/tables.yaml", file -> file.entries("tables", entry -> table(theme, entry)))
                .orElse(List.of());
    }

    private static TableSpec table(String theme, Entry entry) {
        return new TableSpec(
                entry.name("id"),
                theme,
                entry.words("title"),
                entry.words("about"),
                entry.entries("columns", LibraryReader::column),
                entry.place());
    }

    private static TableSpec.Column column(Entry entry) {
        return new TableSpec.Column(
                entry.name("id"), entry.languages(), entry.optionalEntries("cells", LibraryReader::cell));
    }

    /** What stands in a cell need not look like a name: a unit, say. */
    private static Option cell(Entry entry) {
        return new Option(entry.text("id"), entry.languages());
    }

    static List<ConclusionSpec> conclusions(String theme, Documents documents) {
        return documents.list(theme + "/conclusions.yaml", entry -> conclusion(theme, entry));
    }
}
