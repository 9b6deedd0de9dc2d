package nl.toetssteen.rulebook;

import java.util.List;
import java.util.Locale;

/** Reads {@code figures.yaml}: declared calculations, the checks of the form, and how figures and money are shown. */
final class CalculationReader {
    private final String theme;

    CalculationReader(String theme) {
        this.theme = theme;
    }

    /** What one file holds. */
    record Calculations(
            List<FigureSpec> figures, List<FormCheck> checks, List<FigureGroup> groups, List<Breakdown> breakdowns) {}

    Calculations read(Entry entry) {
        DisplayReader displays = new DisplayReader(theme);
        return new Calculations(
                entry.optionalEntries("figures", this::figure),
                entry.optionalEntries("checks", this::check),
                displays.groups(entry),
                displays.breakdowns(entry));
    }

    private FigureSpec figure(Entry entry) {
        return new FigureSpec(
                entry.name("name"),
                theme,
                entry.oneOf("form", List.of(FigureSpec.Form.values()), CalculationReader::word),
                entry.texts("inputs"),
                entry.text("over", ""),
                new FigureSpec.Weights(entry.text("table", ""), entry.text("key", ""), entry.text("column", "")),
                entry.flag("per-line"),
                unit(entry),
                entry.words("title"),
                entry.place());
    }

    private static String word(FigureSpec.Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    /** A sign that is the same in both languages, or words. */
    static Words unit(Entry entry) {
        if (entry.required("unit").orElse(null) instanceof Node.Scalar) {
            String sign = entry.text("unit");
            return new Words(sign, sign);
        }
        return entry.optionalWords("unit");
    }

    private FormCheck check(Entry entry) {
        return new FormCheck(
                entry.named("id", entry.text("id"), CardReader.ID, "two capitals, a hyphen and two digits"),
                theme,
                entry.text("left"),
                entry.text("right"),
                entry.text("tolerance"),
                entry.text("question"),
                entry.words("message"),
                entry.place());
    }
}
