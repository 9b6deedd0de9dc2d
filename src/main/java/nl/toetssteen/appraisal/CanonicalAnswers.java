package nl.toetssteen.appraisal;

import java.util.List;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Reference;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;

/** The answers of a proposal and what stands behind them, as the content under a digest. */
final class CanonicalAnswers {
    private static final Given NOTHING = Given.of(Value.UNKNOWN);

    private final Canonical json = new Canonical();

    private CanonicalAnswers() {}

    /** Of a sheet; its id and title are not answers. */
    static String of(Sheet sheet) {
        CanonicalAnswers answers = new CanonicalAnswers();
        answers.write(sheet);
        return answers.json.toString();
    }

    private void write(Sheet sheet) {
        json.object().key("answers").array();
        sheet.answers().forEach((slot, given) -> {
            if (!given.equals(NOTHING)) {
                write(slot, given);
            }
        });
        json.endArray().key("lines").integer(sheet.lines()).endObject();
    }

    /** Place, value and evidence in short, for this is written for every appraisal; then what stands behind it. */
    private void write(Slot slot, Given given) {
        json.array().text(slot.question()).integer(slot.line());
        write(given.value());
        json.text(given.evidence() == null ? "" : given.evidence().id());
        if (!given.note().isEmpty() || !given.references().isEmpty()) {
            json.text(given.note());
            given.references().forEach(this::write);
        }
        json.endArray();
    }

    private void write(Reference reference) {
        json.array().text(reference.title()).text(reference.place());
        json.text(reference.link()).endArray();
    }

    /** The order in which options were chosen does not matter; an answer that is open is no text, but an array. */
    private void write(Value value) {
        if (value instanceof Value.Chosen chosen) {
            json.text(chosen.option());
        } else if (value instanceof Value.Numeric numeric) {
            json.number(numeric.number());
        } else if (value instanceof Value.Text text) {
            json.text(text.text());
        } else {
            json.array();
            options(value).stream().sorted().forEach(json::text);
            json.endArray();
        }
    }

    private static List<String> options(Value value) {
        return value instanceof Value.Several several ? several.options() : List.of();
    }
}
