package nl.toetssteen.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.toetssteen.appraisal.ProgramVersion;
import nl.toetssteen.dossier.DossierFile;
import nl.toetssteen.dossier.Entry;
import nl.toetssteen.dossier.Head;
import nl.toetssteen.dossier.StoredRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A dossier as a ZIP file that an auditor verifies at home: every stored row, the answers, appraisals and traces in it, the
 * rulebooks, the chain with its anchors, where everything came from (PROV), and a program that checks all of it and needs
 * nothing but Java.
 */
public final class AuditBundle {
    private static final JsonMapper MAPPER = new JsonMapper();
    /** The earliest time that a ZIP file knows: the same dossier gives the same bytes. */
    private static final long NO_TIME = 315_532_800_000L;

    private static final List<String> TRACE = List.of("conclusions", "derivations", "figures", "findings", "silent");

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final DossierFile dossier;

    private AuditBundle(DossierFile dossier) {
        this.dossier = dossier;
    }

    /** The ZIP file. */
    public static byte[] of(DossierFile dossier) {
        AuditBundle bundle = new AuditBundle(dossier);
        bundle.fill();
        return bundle.zip();
    }

    private void fill() {
        copy("Verify.java");
        copy("README.txt");
        dossier.rows().forEach(this::row);
        dossier.rulebooks().forEach((digest, folder) -> folder.files()
                .forEach((path, content) -> files.put("rulebooks/" + digest + "/" + path, content)));
        put("prov.json", ProvJson.of(dossier));
        put("chain/entries.json", entries());
        put("chain/links.txt", links());
        put("chain/anchors.txt", anchors());
        put("manifest.json", manifest());
    }

    private void copy(String name) {
        try (InputStream in = AuditBundle.class.getResourceAsStream("/bundle/" + name)) {
            files.put(name, Objects.requireNonNull(in).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void row(StoredRow row) {
        put("rows/" + row.name() + ".row", row.form());
        if (row.name().table().equals("dossier_version")) {
            put("answers/version-" + row.value("version") + ".json", row.value("content"));
        }
        if (row.name().table().equals("dossier_appraisal")) {
            put("appraisals/version-" + row.value("version") + ".json", row.value("document"));
            put("traces/version-" + row.value("version") + ".json", trace(row.value("document")));
        }
    }

    /** The part of an appraisal that says which rule fired on what, and which did not and why. */
    private static String trace(String document) {
        JsonNode whole = MAPPER.readTree(document);
        ObjectNode trace = MAPPER.createObjectNode();
        TRACE.stream().filter(whole::has).forEach(name -> trace.set(name, whole.get(name)));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(trace) + "\n";
    }

    private String entries() {
        return JsonText.of(new Fields()
                .with(
                        "entries",
                        dossier.entries().stream().map(AuditBundle::fields).toList()));
    }

    private static Fields fields(Entry entry) {
        return new Fields()
                .with("sequence", entry.sequence())
                .with("at", entry.at().toString())
                .with("actor", entry.actor())
                .with("action", entry.action())
                .with("subject", entry.subject())
                .with("payload", entry.payload())
                .with("payloadDigest", entry.payloadDigest())
                .with("previous", entry.previous())
                .with("hash", entry.hash());
    }

    private String links() {
        String start =
                "start " + dossier.start().sequence() + " " + dossier.start().hash() + "\n";
        return start
                + dossier.links().stream()
                        .map(link -> link.sequence() + " " + link.content() + " " + link.hash() + "\n")
                        .collect(Collectors.joining());
    }

    private String anchors() {
        return dossier.anchors().stream()
                .map(anchor -> anchor.head().sequence() + " " + anchor.head().hash() + " " + anchor.at() + "\n")
                .collect(Collectors.joining());
    }

    private String manifest() {
        Fields digests = new Fields();
        files.forEach((path, content) -> digests.with(path, sha256(content)));
        return JsonText.of(new Fields()
                .with("dossier", dossier.dossier())
                .with("program", ProgramVersion.get())
                .with("head", head(dossier.head()))
                .with("files", digests));
    }

    private static Fields head(Head head) {
        return new Fields().with("entry", head.sequence()).with("hash", head.hash());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
