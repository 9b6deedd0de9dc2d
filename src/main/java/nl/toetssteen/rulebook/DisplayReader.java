package nl.toetssteen.rulebook;

import java.util.List;

/** Reads what {@code figures.yaml} says about showing: groups of figures, and breakdowns of the money. */
final class DisplayReader {
    private final String theme;

    DisplayReader(String theme) {
        this.theme = theme;
    }

    List<FigureGroup> groups(Entry entry) {
        return entry.optionalEntries("groups", this::group);
    }

    private FigureGroup group(Entry entry) {
        return new FigureGroup(
                entry.name("id"),
                theme,
                entry.text("conclusion", ""),
                entry.entries("figures", DisplayReader::member),
                entry.words("title"),
                entry.words("about"),
                entry.place());
    }

    private static FigureGroup.Member member(Entry entry) {
        return new FigureGroup.Member(entry.text("figure"), entry.languages());
    }

    List<Breakdown> breakdowns(Entry entry) {
        return entry.optionalEntries("breakdowns", this::breakdown);
    }

    private Breakdown breakdown(Entry entry) {
        return new Breakdown(
                entry.name("id"),
                theme,
                entry.text("amount"),
                entry.text("conclusion", ""),
                entry.text("without", ""),
                entry.optionalEntries("kinds", DisplayReader::kind),
                entry.words("title"),
                entry.words("about"),
                entry.place());
    }

    private static Breakdown.Kind kind(Entry entry) {
        return new Breakdown.Kind(entry.name("id"), entry.languages(), ThemeReader.condition(entry.entry("when")));
    }
}
