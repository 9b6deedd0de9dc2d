package nl.toetssteen.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a JSON object in the order in which they are put in. */
final class Fields {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Fields with(String name, Object value) {
        fields.put(name, plain(value));
        return this;
    }

    /** The fields as maps and lists that a JSON writer knows. */
    Map<String, Object> asMap() {
        return Collections.unmodifiableMap(fields);
    }

    private static Object plain(Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(Fields::plain).toList();
        }
        return value instanceof Fields nested ? nested.asMap() : value;
    }
}
