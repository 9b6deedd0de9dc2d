package nl.toetssteen.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.dossier.StoredRow.RowName;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an entry says besides who, what and when.
 *
 * @param facts particulars, none of them personal
 * @param rows the digest of each row that was stored
 */
public record Payload(Map<String, String> facts, List<Claim> rows) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** What was stored in a row, says its digest. */
    public record Claim(String table, List<String> key, String digest) {
        public RowName name() {
            return new RowName(table, key);
        }
    }

    public Payload {
        facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
        rows = List.copyOf(rows);
    }

    static Claim claim(StoredRow row) {
        return new Claim(row.name().table(), row.name().key(), row.digest());
    }

    /** As JSON, the same for the same content. */
    String json() {
        Map<String, Object> document = new TreeMap<>();
        document.put("facts", facts);
        document.put("rows", rows.stream().map(Payload::fields).toList());
        return MAPPER.writeValueAsString(document);
    }

    private static Map<String, Object> fields(Claim claim) {
        return new TreeMap<>(Map.of("table", claim.table(), "key", claim.key(), "digest", claim.digest()));
    }

    /** Reads what {@link #json} wrote; of what was tampered with, that which can still be read. */
    public static Payload read(String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            Map<String, String> facts = new TreeMap<>();
            root.path("facts").forEachEntry((name, value) -> facts.put(name, value.asString("")));
            List<Claim> rows = new ArrayList<>();
            root.path("rows").forEach(row -> rows.add(claim(row)));
            return new Payload(facts, rows);
        } catch (JacksonException unreadable) {
            return new Payload(Map.of(), List.of());
        }
    }

    private static Claim claim(JsonNode row) {
        List<String> key = new ArrayList<>();
        row.path("key").forEach(part -> key.add(part.asString("")));
        return new Claim(
                row.path("table").asString(""),
                List.copyOf(key),
                row.path("digest").asString(""));
    }
}
