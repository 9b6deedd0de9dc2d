package nl.toetssteen.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Parses JSON into nodes with lines. */
final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(30).build())
            .build();

    private final JsonParser json;
    private final List<Fault> faults = new ArrayList<>();

    private JsonText(JsonParser json) {
        this.json = json;
    }

    static Parsed parse(String text) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonText(json).read();
        } catch (StreamReadException | StreamConstraintsException bad) {
            int line = bad.getLocation() == null
                    ? 1
                    : Math.max(1, bad.getLocation().getLineNr());
            return Parsed.bad(Faults.badJson(line, String.valueOf(bad.getOriginalMessage())));
        }
    }

    private Parsed read() {
        Node root = node(json.nextToken());
        if (json.nextToken() != null) {
            faults.add(Faults.badJson(line(), "something follows after its end"));
        }
        return new Parsed(root, faults);
    }

    private Node node(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            case VALUE_STRING -> text(json.getString());
            default -> new Node.Scalar(json.getString(), true, line());
        };
    }

    private Node text(String text) {
        if (FileText.oddCharacter(text) >= 0) {
            faults.add(Faults.notText(line()));
        }
        return new Node.Scalar(text, false, line());
    }

    private Node sequence() {
        int line = line();
        List<Node> items = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            items.add(node(token));
        }
        return new Node.Sequence(items, line);
    }

    private Node mapping() {
        int start = line();
        List<Node.Field> fields = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            int line = line();
            Node.Field field = new Node.Field(key, line, node(json.nextToken()));
            if (keys.add(key)) {
                fields.add(field);
            } else {
                faults.add(Faults.duplicateKey(line, key));
            }
        }
        return new Node.Mapping(fields, start);
    }

    private int line() {
        return Math.max(1, json.currentTokenLocation().getLineNr());
    }
}
