package nl.toetssteen.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Heads of the trail outside the database: a file that only grows, a line for each entry with its number, hash and time. A
 * chain whose tail was cut off, or that was written anew from the start, still looks sound; it no longer fits the anchors.
 */
public final class Anchors {
    private static final Logger log = LoggerFactory.getLogger(Anchors.class);

    private final Path file;
    private boolean begun;

    /** @param file made when it is not there; best on another disk or machine than the database */
    public Anchors(Path file) {
        this.file = file;
    }

    /** A head that was anchored. */
    public record Anchor(Head head, Instant at) {}

    /** Writes a head. The entry is stored already: that it cannot be anchored is logged, and undoes nothing. */
    synchronized void drop(Head head, Instant at) {
        String line = head.sequence() + " " + head.hash() + " " + at + "\n";
        try {
            append(begun ? line : "\n" + line);
            begun = true;
        } catch (IOException failure) {
            log.error("Entry {} of the audit trail is not anchored in {}.", head.sequence(), file, failure);
        }
    }

    // The first line of a process begins with a line feed, for the last one of a process that was killed may have none.
    private void append(String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Where they are. */
    public Path file() {
        return file;
    }

    /** All that can be read; a line that was cut off while it was written is passed over. */
    public List<Anchor> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.map(Anchors::read).flatMap(Optional::stream).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Anchor> read(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            Instant at = Instant.parse(parts[2]);
            return Head.read(parts[0] + ":" + parts[1]).map(head -> new Anchor(head, at));
        } catch (DateTimeParseException cutOff) {
            return Optional.empty();
        }
    }
}
