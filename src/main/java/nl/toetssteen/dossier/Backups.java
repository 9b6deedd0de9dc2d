package nl.toetssteen.dossier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.toetssteen.dossier.BadBackup.Reason;
import nl.toetssteen.dossier.Contents.Held;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is kept in one file, the same for every database: a ZIP with a file of JSON lines for each table, the
 * anchors of the trail, and a manifest with digests.
 */
@Repository
public class Backups {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String MANIFEST = "manifest.json";
    private static final String ANCHORS = "anchors.txt";
    private static final int FORMAT = 1;

    private final Contents contents;
    private final Trail trail;
    private final Anchors anchors;
    private final TransactionTemplate snapshot;

    Backups(Contents contents, Trail trail, Anchors anchors, PlatformTransactionManager transactions) {
        this.contents = contents;
        this.trail = trail;
        this.anchors = anchors;
        snapshot = new TransactionTemplate(transactions);
        // All tables as of one moment, while others go on.
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * What is in a backup.
     *
     * @param format how the file is built; this program knows 1
     * @param program the version that made it
     * @param head the last entry of the trail, as it is printed
     * @param tables in the order in which they can be restored
     */
    public record Manifest(int format, String program, Instant madeAt, String head, Map<String, Held> tables) {
        /** How many rows there are in all. */
        public long rows() {
            return tables.values().stream().mapToLong(Held::rows).sum();
        }
    }

    /**
     * Writes everything that is there at this moment.
     *
     * @param file is made, whole or not at all
     * @throws UncheckedIOException when it cannot be written, or is there already
     */
    public Manifest write(Path file, String program, Instant at) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            if (Files.exists(file)) {
                throw new java.nio.file.FileAlreadyExistsException(file.toString());
            }
            Manifest manifest = Objects.requireNonNull(snapshot.execute(status -> zipped(unfinished, program, at)));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            PrivateFile.forget(unfinished);
        }
    }

    private Manifest zipped(Path file, String program, Instant at) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(PrivateFile.made(file)));
                Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
            String head = trail.head().toString();
            Map<String, Held> tables = new LinkedHashMap<>();
            for (String table : contents.tables()) {
                zip.putNextEntry(new ZipEntry(entry(table)));
                tables.put(table, contents.write(table, writer));
                writer.flush();
            }
            zip.putNextEntry(new ZipEntry(ANCHORS));
            writer.write(
                    String.join("", anchors.all().stream().map(Anchors::line).toList()));
            writer.flush();
            Manifest manifest = new Manifest(FORMAT, program, at, head, tables);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            writer.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(manifest));
            return manifest;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String entry(String table) {
        return "tables/" + table + ".jsonl";
    }

    /**
     * Puts everything back: all of it, or nothing.
     *
     * @throws BadBackup when the file is no sound backup, or something is kept already
     */
    public Manifest restore(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Manifest manifest = manifest(zip);
            List<Anchors.Anchor> heads = heads(zip);
            snapshot.executeWithoutResult(status -> fill(zip, manifest));
            anchors.restore(heads);
            return manifest;
        } catch (ZipException broken) {
            throw new BadBackup(Reason.UNREADABLE, String.valueOf(broken.getMessage()), broken);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        try (BufferedReader reader = reader(zip, MANIFEST)) {
            Manifest manifest = MAPPER.readValue(reader, Manifest.class);
            if (manifest.format() != FORMAT) {
                throw new BadBackup(Reason.NEWER, manifest.program(), null);
            }
            return manifest;
        } catch (JacksonException unreadable) {
            throw new BadBackup(Reason.UNREADABLE, MANIFEST, unreadable);
        }
    }

    private static List<Anchors.Anchor> heads(ZipFile zip) throws IOException {
        try (BufferedReader reader = reader(zip, ANCHORS)) {
            return reader.lines().flatMap(line -> Anchors.read(line).stream()).toList();
        }
    }

    private void fill(ZipFile zip, Manifest manifest) {
        if (!contents.isEmpty()) {
            throw new BadBackup(Reason.NOT_EMPTY, "", null);
        }
        List<String> known = contents.tables();
        manifest.tables().keySet().stream()
                .filter(table -> !known.contains(table))
                .findFirst()
                .ifPresent(stranger -> {
                    throw new BadBackup(Reason.NEWER, manifest.program(), null);
                });
        known.stream().filter(manifest.tables()::containsKey).forEach(table -> insert(zip, table));
        Map<String, Held> held = contents.held();
        manifest.tables().forEach((table, told) -> {
            if (!told.equals(held.get(table))) {
                throw new BadBackup(Reason.ALTERED, table, null);
            }
        });
    }

    private void insert(ZipFile zip, String table) {
        try (BufferedReader reader = reader(zip, entry(table))) {
            contents.insert(table, reader);
        } catch (IllegalArgumentException | IOException | UncheckedIOException unreadable) {
            throw new BadBackup(Reason.UNREADABLE, entry(table), unreadable);
        }
    }

    private static BufferedReader reader(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BadBackup(Reason.UNREADABLE, name, null);
        }
        return new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8));
    }
}
