package nl.toetssteen.rulebook;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import nl.toetssteen.vocabulary.Grade;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a proposal as JSON that {@link SheetReader} reads back equal. */
public final class SheetJson {
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text);

    private SheetJson() {}

    /** The answers in the order of their names, ending with a line feed. */
    public static String write(Sheet sheet) {
        return new SheetJson().document(sheet) + "\n";
    }

    private String document(Sheet sheet) {
        json.writeStartObject();
        json.writeStringProperty("id", sheet.id());
        json.writeStringProperty("title", sheet.title());
        json.writeName("answers");
        answers(sheet, 0);
        json.writeName("lines");
        json.writeStartArray();
        for (int line = 1; line <= sheet.lines(); line++) {
            answers(sheet, line);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        return text.toString();
    }

    private void answers(Sheet sheet, int line) {
        json.writeStartObject();
        for (Map.Entry<Slot, Given> answer : sheet.answers().entrySet()) {
            if (answer.getKey().line() == line) {
                json.writeName(answer.getKey().question());
                given(answer.getValue());
            }
        }
        json.writeEndObject();
    }

    private void given(Given given) {
        if (given.equals(Given.of(given.value()))) {
            value(given.value());
            return;
        }
        json.writeStartObject();
        json.writeName("value");
        value(given.value());
        Grade evidence = given.evidence();
        if (evidence != null) {
            json.writeStringProperty("evidence", evidence.id());
        }
        if (!given.note().isEmpty()) {
            json.writeStringProperty("note", given.note());
        }
        references(given.references());
        json.writeEndObject();
    }

    private void value(Value value) {
        if (value instanceof Value.Several several) {
            json.writeStartArray();
            several.options().forEach(json::writeString);
            json.writeEndArray();
        } else if (value instanceof Value.Numeric numeric) {
            json.writeNumber(numeric.number());
        } else if (value instanceof Value.Chosen chosen) {
            json.writeString(chosen.option());
        } else {
            json.writeString(value instanceof Value.Text text ? text.text() : "unknown");
        }
    }

    private void references(List<Reference> references) {
        if (references.isEmpty()) {
            return;
        }
        json.writeName("references");
        json.writeStartArray();
        references.forEach(this::reference);
        json.writeEndArray();
    }

    private void reference(Reference reference) {
        json.writeStartObject();
        json.writeStringProperty("title", reference.title());
        property("place", reference.place());
        property("link", reference.link());
        json.writeEndObject();
    }

    private void property(String name, String content) {
        if (!content.isEmpty()) {
            json.writeStringProperty(name, content);
        }
    }
}
