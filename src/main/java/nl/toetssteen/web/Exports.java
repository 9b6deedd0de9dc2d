package nl.toetssteen.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import nl.toetssteen.casework.Disclosures;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Head;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Files about a dossier that somebody takes along: each is noted in the audit trail, and has the head of the trail with it. */
@Component
final class Exports {
    /** Has the head of the trail, also with files that have no place for it. */
    static final String TRAIL = "Toetssteen-Trail";

    private static final Map<String, String> TYPES = Map.of(
            "json", "application/json",
            "csv", "text/csv;charset=UTF-8",
            "yaml", "application/yaml",
            "txt", "text/plain;charset=UTF-8",
            "zip", "application/zip",
            "pdf", "application/pdf");

    private final Disclosures disclosures;

    Exports(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /**
     * A text as a file.
     *
     * @param name what it is, with an ending that says of which type: {@code appraisal.json}
     * @param text given the head of the trail
     */
    ResponseEntity<byte[]> file(Draft draft, String name, Function<Head, String> text) {
        return bytes(draft, name, head -> text.apply(head).getBytes(StandardCharsets.UTF_8));
    }

    /** The same, of bytes. */
    ResponseEntity<byte[]> bytes(Draft draft, String name, Function<Head, byte[]> content) {
        Head head = disclosures.taken(draft.id(), draft.version(), name);
        return answer(draft.id(), name, head, content.apply(head));
    }

    /** A file of which it is noted already that it was taken. */
    static ResponseEntity<byte[]> answer(String id, String name, Head head, byte[] content) {
        int dot = name.lastIndexOf('.');
        String file = name.substring(0, dot) + "-" + id + name.substring(dot);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .header(TRAIL, head.toString())
                .contentType(MediaType.valueOf(TYPES.getOrDefault(name.substring(dot + 1), "application/octet-stream")))
                .body(content);
    }
}
