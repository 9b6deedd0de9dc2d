package nl.toetssteen.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Reference;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Grade;
import tools.jackson.databind.json.JsonMapper;

/**
 * Proposals as stored: JSON that says all without the rulebook, so that an answer to a question of an older edition is
 * never lost.
 */
final class DraftJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private DraftJson() {}

    private record Stored(String id, int lines, List<Answer> answers, List<Raw> unread) {}

    private record Answer(
            String question,
            int line,
            String type,
            List<String> value,
            String evidence,
            String note,
            List<Reference> references) {}

    private record Raw(
            String question,
            int line,
            String language,
            List<String> values,
            String evidence,
            String note,
            List<Reference> references) {}

    static String write(Draft draft) {
        List<Answer> answers = draft.sheet().answers().entrySet().stream()
                .map(entry -> answer(entry.getKey(), entry.getValue()))
                .toList();
        List<Raw> unread = draft.unread().values().stream().map(DraftJson::raw).toList();
        return Rows.json(MAPPER.writeValueAsString(
                new Stored(draft.sheet().id(), draft.sheet().lines(), answers, unread)));
    }

    private static Answer answer(Slot slot, Given given) {
        Value value = given.value();
        return new Answer(
                slot.question(),
                slot.line(),
                value.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                texts(value),
                given.evidence() == null ? "" : given.evidence().id(),
                given.note(),
                given.references());
    }

    private static List<String> texts(Value value) {
        if (value instanceof Value.Several several) {
            return several.options();
        }
        if (value instanceof Value.Numeric numeric) {
            return List.of(numeric.number().toPlainString());
        }
        if (value instanceof Value.Chosen chosen) {
            return List.of(chosen.option());
        }
        return value instanceof Value.Text text ? List.of(text.text()) : List.of();
    }

    private static Raw raw(Typed typed) {
        return new Raw(
                typed.slot().question(),
                typed.slot().line(),
                typed.language().tag(),
                typed.values(),
                typed.evidence(),
                typed.note(),
                typed.references());
    }

    static Draft read(String dossier, int version, String example, String title, String json) {
        Stored stored = MAPPER.readValue(json, Stored.class);
        SortedMap<Slot, Given> answers = new TreeMap<>();
        stored.answers().forEach(answer -> answers.put(new Slot(answer.question(), answer.line()), given(answer)));
        SortedMap<Slot, Typed> unread = new TreeMap<>();
        stored.unread().forEach(raw -> unread.put(new Slot(raw.question(), raw.line()), typed(raw)));
        return new Draft(dossier, version, example, new Sheet(stored.id(), title, stored.lines(), answers), unread);
    }

    private static final Map<String, Grade> GRADES = Map.of(
            Grade.ASSERTED.id(), Grade.ASSERTED,
            Grade.REASONED.id(), Grade.REASONED,
            Grade.DOCUMENTED.id(), Grade.DOCUMENTED,
            Grade.EVALUATED.id(), Grade.EVALUATED);

    private static Given given(Answer answer) {
        return new Given(value(answer), GRADES.get(answer.evidence()), answer.note(), answer.references());
    }

    private static Value value(Answer answer) {
        return switch (answer.type()) {
            case "several" -> new Value.Several(answer.value());
            case "numeric" -> new Value.Numeric(new BigDecimal(answer.value().get(0)));
            case "chosen" -> new Value.Chosen(answer.value().get(0));
            case "text" -> new Value.Text(answer.value().get(0));
            default -> Value.UNKNOWN;
        };
    }

    private static Typed typed(Raw raw) {
        return new Typed(
                new Slot(raw.question(), raw.line()),
                raw.language().equals(Language.EN.tag()) ? Language.EN : Language.NL,
                raw.values(),
                raw.evidence(),
                raw.note(),
                raw.references());
    }
}
