package nl.toetssteen.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads cards and examples, which hold answers as proposals do. */
final class CardReader {
    static final Pattern ID = Pattern.compile("[A-Z]{2}-\\d{2}");
    private static final List<Weight> WEIGHTS = List.of(Weight.WEAK, Weight.MODERATE, Weight.STRONG, Weight.DECISIVE);

    private final String theme;
    private final SheetNodes sheets;
    private final LocalDate date;

    CardReader(String theme, SheetNodes sheets, LocalDate date) {
        this.theme = theme;
        this.sheets = sheets;
        this.date = date;
    }

    Card card(Entry entry) {
        String id = entry.named("id", entry.text("id"), ID, "two capitals, a hyphen and two digits");
        Node.Mapping given = entry.has("given") ? map(entry, "given") : Node.Mapping.EMPTY;
        Optional<Node> lines = entry.optional("lines");
        return new Card(
                id,
                theme,
                entry.words("title"),
                entry.words("explanation"),
                entry.optionalEntries("statements", this::statement),
                entry.entries("sources", CardReader::citation),
                entry.optionalEntries("cases", one -> caseOf(id, given, lines, one)),
                entry.place());
    }

    private static Node.Mapping map(Entry entry, String key) {
        if (entry.required(key).orElse(null) instanceof Node.Mapping mapping) {
            return mapping;
        }
        entry.defects().add(entry.place(key), "'" + key + "' is not a map.", "Write questions with their answers.");
        return Node.Mapping.EMPTY;
    }

    private Statement statement(Entry entry) {
        String key = entry.text("key");
        Effect effect = entry.oneOf("effect", List.of(Effect.values()), Effect::id);
        return new Statement(
                key,
                effect,
                weight(effect, entry),
                effect.hasPoints() ? entry.text("criterion") : entry.text("criterion", ""),
                entry.text("topic", key),
                entry.words("text"),
                entry.place());
    }

    private static Weight weight(Effect effect, Entry entry) {
        if (!effect.hasPoints()) {
            return Weight.NONE;
        }
        boolean usual = effect == Effect.CONDITION && !entry.has("weight");
        return usual ? Weight.MODERATE : entry.oneOf("weight", WEIGHTS, Weight::id);
    }

    static Citation citation(Entry entry) {
        return new Citation(entry.text("source"), entry.text("place"));
    }

    private Case caseOf(String card, Node.Mapping given, Optional<Node> shared, Entry entry) {
        Node.Mapping own = entry.has("answers") ? map(entry, "answers") : Node.Mapping.EMPTY;
        Optional<Node> lines = entry.optional("lines").or(() -> shared);
        return new Case(
                card,
                entry.text("name"),
                entry.date("date", date),
                entry.optionalTexts("fires"),
                entry.optionalTexts("silent"),
                sheet(entry, overlaid(given, own), lines),
                entry.place());
    }

    private static Node.Mapping overlaid(Node.Mapping given, Node.Mapping own) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        given.fields().forEach(field -> fields.put(field.key(), field));
        own.fields().forEach(field -> fields.put(field.key(), field));
        return new Node.Mapping(List.copyOf(fields.values()), own.line());
    }

    private Sheet sheet(Entry entry, Node.Mapping answers, Optional<Node> lines) {
        SheetNodes.Result result = sheets.read(answers, lines);
        result.faults().forEach(fault -> entry.defects().add(entry.file(), fault));
        return result.sheet();
    }

    /** An example, named after its file. */
    Example example(String id, Entry entry) {
        sameName(id, entry);
        entry.text("title", "");
        Node.Mapping answers = map(entry, "answers");
        Sheet answered = sheet(entry, answers, entry.optional("lines"));
        return entry.entry("example").read(about -> example(id, answered, about, entry.place()));
    }

    /** A real case, named after its file. */
    Precedent precedent(String id, Entry entry) {
        sameName(id, entry);
        entry.text("title", "");
        Sheet answered = sheet(entry, map(entry, "answers"), entry.optional("lines"));
        return entry.entry("precedent").read(about -> precedent(id, answered, about, entry.place()));
    }

    private static Precedent precedent(String id, Sheet answered, Entry about, Place place) {
        Words title = about.words("title");
        return new Precedent(
                id,
                title,
                about.words("about"),
                about.oneOf("label", List.of(Precedent.Label.values()), Precedent.Label::id),
                about.oneOf("strength", List.of(Precedent.Strength.values()), Precedent.Strength::id),
                about.words("judgement"),
                about.text("judged-in"),
                about.flag("base-rate"),
                new Sheet(id, title.en(), answered.lines(), answered.answers()),
                place);
    }

    private static void sameName(String id, Entry entry) {
        if (!entry.text("id").equals(id)) {
            entry.defects().add(entry.place("id"), "The id is not the name of the file.", "Write 'id: " + id + "'.");
        }
    }

    private static Words text(Entry entry, Sheet answered) {
        Words text = entry.languages();
        boolean answer = answered.answers().values().stream()
                .anyMatch(given -> given.value().equals(new Value.Text(text.nl())));
        if (!answer) {
            entry.defects()
                    .add(
                            entry.place("nl"),
                            "No answer of this example is the text '" + text.nl() + "'.",
                            "Write it as it stands in the answers, or leave it out.");
        }
        return text;
    }

    private static Example example(String id, Sheet answered, Entry about, Place place) {
        Words title = about.words("title");
        return new Example(
                id,
                title,
                about.words("about"),
                about.optionalEntries("texts", text -> text(text, answered)),
                about.text("completes", ""),
                about.optionalTexts("verdicts"),
                about.optionalTexts("fires"),
                about.optionalTexts("silent"),
                about.entries("sources", CardReader::citation),
                new Sheet(id, title.en(), answered.lines(), answered.answers()),
                place);
    }
}
