package nl.toetssteen.casework;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dossier that another rulebook would judge otherwise.
 *
 * @param before verdict by the rulebook in force, as in files; likewise {@code after} by the other one
 * @param totalBefore in hundredths; likewise {@code totalAfter}
 */
public record Moved(
        String dossier, int version, String title, String before, int totalBefore, String after, int totalAfter) {
    private static final JsonMapper MAPPER = new JsonMapper();

    static String write(List<Moved> all) {
        return MAPPER.writeValueAsString(all);
    }

    /** Reads what was stored with a proposal. */
    public static List<Moved> read(String document) {
        return MAPPER.readValue(document, new TypeReference<List<Moved>>() {});
    }
}
