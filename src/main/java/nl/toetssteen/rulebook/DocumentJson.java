package nl.toetssteen.rulebook;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the parsed files of a rulebook as one JSON document, the content under its digest. */
final class DocumentJson {
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text);

    String write(Map<String, Node> yaml, Map<String, List<CsvRecord>> tables, Map<String, String> logic) {
        json.writeStartObject();
        yaml.forEach((path, root) -> {
            json.writeName(path);
            write(root);
        });
        tables.forEach(this::write);
        logic.forEach(json::writeStringProperty);
        json.writeEndObject();
        json.close();
        return text.toString();
    }

    private void write(String path, List<CsvRecord> records) {
        json.writeName(path);
        json.writeStartArray();
        for (CsvRecord record : records) {
            json.writeStartArray();
            record.getFields().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void write(Node node) {
        if (node instanceof Node.Scalar scalar) {
            json.writeString(scalar.text());
        } else if (node instanceof Node.Sequence sequence) {
            json.writeStartArray();
            sequence.items().forEach(this::write);
            json.writeEndArray();
        } else if (node instanceof Node.Mapping mapping) {
            write(mapping);
        }
    }

    private void write(Node.Mapping mapping) {
        json.writeStartObject();
        for (Node.Field field : mapping.fields()) {
            json.writeName(field.key());
            write(field.value());
        }
        json.writeEndObject();
    }
}
