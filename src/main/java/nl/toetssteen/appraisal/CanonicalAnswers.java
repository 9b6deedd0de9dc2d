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

    private void write(Slot slot, Given given) {
        json.object();
        if (given.evidence() != null) {
            json.key("evidence").text(given.evidence().id());
        }
        json.key("line").integer(slot.line());
        json.key("note").text(given.note());
        json.key("question").text(slot.question());
        write(given.references());
        write(given.value());
        json.endObject();
    }

    private void write(List<Reference> references) {
        json.key("references").array();
        for (Reference reference : references) {
            json.object().key("link").text(reference.link());
            json.key("place").text(reference.place());
            json.key("title").text(reference.title()).endObject();
        }
        json.endArray();
    }

    /** An open answer has no value; the order in which options were chosen does not matter. */
    private void write(Value value) {
        if (value instanceof Value.Chosen chosen) {
            json.key("value").text(chosen.option());
        } else if (value instanceof Value.Several several) {
            json.key("value").array();
            several.options().stream().sorted().forEach(json::text);
            json.endArray();
        } else if (value instanceof Value.Numeric numeric) {
            json.key("value").number(numeric.number());
        } else if (value instanceof Value.Text text) {
            json.key("value").text(text.text());
        }
    }
}
