package nl.toetssteen.casework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place where two JSON documents differ.
 *
 * @param path names and numbers from the root on, as {@code findings[2].points}
 * @param stored what the first says there; empty when it says nothing
 * @param replayed what the second says there; empty when it says nothing
 */
public record Deviation(String path, String stored, String replayed) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Every place where the two differ, in the order of the documents. */
    public static List<Deviation> between(String stored, String replayed) {
        List<Deviation> found = new ArrayList<>();
        try {
            compare("", MAPPER.readTree(stored), MAPPER.readTree(replayed), found);
        } catch (JacksonException unreadable) {
            found.add(new Deviation("", stored, replayed));
        }
        return found;
    }

    private static void compare(String path, JsonNode one, JsonNode other, List<Deviation> found) {
        if (one.equals(other)) {
            return;
        }
        if (one.isObject() && other.isObject()) {
            names(one, other).forEach(name -> compare(joined(path, name), one.path(name), other.path(name), found));
        } else if (one.isArray() && other.isArray()) {
            for (int index = 0; index < Math.max(one.size(), other.size()); index++) {
                compare(path + "[" + index + "]", one.path(index), other.path(index), found);
            }
        } else {
            found.add(new Deviation(path, text(one), text(other)));
        }
    }

    private static Set<String> names(JsonNode one, JsonNode other) {
        Set<String> names = new LinkedHashSet<>(one.propertyNames());
        names.addAll(other.propertyNames());
        return names;
    }

    private static String joined(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? "" : node.isString() ? node.asString() : node.toString();
    }
}
