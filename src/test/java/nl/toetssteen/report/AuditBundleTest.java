package nl.toetssteen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import nl.toetssteen.casework.Desk;
import nl.toetssteen.casework.Submissions;
import nl.toetssteen.dossier.DossierFile;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.TestDatabase;
import nl.toetssteen.rulebook.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The verifier of the bundle runs as auditors run it: as a process of its own, from its source, with nothing else. */
class AuditBundleTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static Path folder;

    private static DossierFile dossier;
    private static byte[] bundle;

    /** What the verifier said. */
    private record Said(int code, String text) {}

    @BeforeAll
    static void make(@TempDir Path fresh) {
        folder = fresh;
        DataSource source = TestDatabase.migrated(TestDatabase.at(folder));
        Desk desk = Submissions.desk();
        Submissions.submitted(source, folder, desk, "growth-agendas", Language.NL);
        Draft draft = Submissions.submitted(source, folder, desk, "ecosystem-impulse", Language.NL);
        dossier = TestDatabase.files(source, folder)
                .of(draft.id(), TestDatabase.trail(source, folder).head());
        bundle = AuditBundle.of(dossier);
    }

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static Said verified(byte[] zip, String... head) throws Exception {
        Path file = Files.write(Files.createTempFile(folder, "bundle", ".zip"), zip);
        Path program = folder.resolve("Verify.java");
        Files.write(program, files().get("Verify.java"));
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                program.toString(),
                file.toString());
        command.command().addAll(List.of(head));
        Process process = command.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    @Test
    void aGoodBundleIsSoundAndWhatWasNotRecomputedIsSaid() throws Exception {
        Said said = verified(bundle, dossier.head().toString());
        assertThat(said.text())
                .endsWith("SOUND\n")
                .doesNotContain("FAULT")
                .contains("scores, total and verdict recomputed", "Not recomputed here", "The head that you have");
        assertThat(said.code()).isZero();
    }

    @Test
    void theSameDossierGivesTheSameBytesAndNoPersonIsNamed() throws IOException {
        assertThat(AuditBundle.of(dossier)).isEqualTo(bundle);
        assertThat(files())
                .containsKeys(
                        "answers/version-1.json",
                        "answers/version-2.json",
                        "appraisals/version-2.json",
                        "traces/version-2.json",
                        "prov.json",
                        "chain/entries.json");
        files().forEach((path, content) -> {
            if (path.startsWith("chain/") || path.startsWith("prov")) {
                assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("Anna", "anna\"");
            }
        });
    }

    /** A bundle with something changed, and a manifest that was made to fit. */
    private static byte[] tampered(Consumer<Map<String, byte[]>> change) throws Exception {
        Map<String, byte[]> files = files();
        change.accept(files);
        ObjectNode manifest = (ObjectNode) MAPPER.readTree(files.get("manifest.json"));
        ObjectNode digests = MAPPER.createObjectNode();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!file.getKey().equals("manifest.json")) {
                byte[] digest =
                        java.security.MessageDigest.getInstance("SHA-256").digest(file.getValue());
                digests.put(file.getKey(), HexFormat.of().formatHex(digest));
            }
        }
        manifest.set("files", digests);
        files.put("manifest.json", MAPPER.writeValueAsBytes(manifest));
        return zip(files);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void replace(Map<String, byte[]> files, String path, String what, String by) {
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        assertThat(text).contains(what);
        files.put(path, text.replace(what, by).getBytes(StandardCharsets.UTF_8));
    }

    private static void isFound(byte[] zip, String... faults) throws Exception {
        Said said = verified(zip);
        assertThat(said.text()).contains(faults).contains("NOT SOUND");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNotThatOfTheManifestIsFound() throws Exception {
        Map<String, byte[]> files = files();
        replace(files, "answers/version-1.json", "\"", "'");
        files.remove("prov.json");
        files.put("more.txt", new byte[1]);
        isFound(
                zip(files),
                "Not the file of the manifest: answers/version-1.json",
                "In the manifest and not in the bundle: prov.json",
                "Not in the manifest: more.txt");
    }

    @Test
    void anAnswerOrARuleThatWasChangedWithItsManifestIsFoundByTheChain() throws Exception {
        String id = dossier.dossier();
        String rules = "rulebooks/" + dossier.rulebooks().keySet().iterator().next() + "/capture/rules.drl";
        isFound(
                tampered(files -> {
                    replace(files, "rows/dossier_version/" + id + "/2.row", "400000000", "400000001");
                    replace(files, rules, "when", "when ");
                    files.remove("rows/dossier_version/" + id + "/1.row");
                }),
                "Altered after it was stored: dossier_version/" + id + "/2",
                "Altered after it was stored: rulebook_file/",
                "Stored according to the chain, and not in the bundle: dossier_version/" + id + "/1",
                "Not what was stored: answers/version-2.json");
    }

    @Test
    void aChainThatWasChangedIsFound() throws Exception {
        String head = dossier.head().hash();
        isFound(
                tampered(files -> {
                    replace(
                            files,
                            "chain/entries.json",
                            "\"action\" : \"submit\"".replace(" :", ":"),
                            "\"action\": \"save\"");
                    replace(files, "chain/anchors.txt", head, "0".repeat(64));
                }),
                "its content is not that of the chain.",
                "does not fit the anchor of");
        String last = dossier.links().get(dossier.links().size() - 1).content();
        isFound(
                tampered(files -> replace(files, "chain/links.txt", last, "0".repeat(64))),
                "does not follow on the one before it.");
    }

    /** Whoever also made the rows and the chain fit would still have to get past the arithmetic. */
    @Test
    void scoresThatDoNotFollowFromTheFindingsAreFound() throws Exception {
        JsonNode appraisal = MAPPER.readTree(files().get("appraisals/version-2.json"));
        String total = appraisal.get("total").asString();
        isFound(
                tampered(files ->
                        replace(files, "appraisals/version-2.json", "\"total\": " + total, "\"total\": 99.99")),
                "the total does not follow from the scores.",
                "not what was stored.");
        isFound(
                tampered(files -> replace(
                        files,
                        "appraisals/version-2.json",
                        "\"verdict\": \"" + appraisal.get("verdict").asString() + "\"",
                        "\"verdict\": \"support\"")),
                "the verdict does not follow");
    }

    @Test
    void aHeadFromElsewhereThatDoesNotFitIsSaid() throws Exception {
        Said said = verified(bundle, dossier.head().sequence() + ":" + "a".repeat(64));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("does not fit the head that you have");
    }

    /** The constraints of PROV that matter here: whatever is related is there, and what is used was made before. */
    @Test
    void theProvenanceHangsTogether() throws Exception {
        JsonNode prov = MAPPER.readTree(files().get("prov.json"));
        assertThat(prov.get("prefix").get("ts").asString()).isEqualTo("urn:toetssteen:");
        Map<String, String> ends = Map.of(
                "prov:entity", "entity",
                "prov:generatedEntity", "entity",
                "prov:usedEntity", "entity",
                "prov:activity", "activity",
                "prov:agent", "agent");
        for (String relation : List.of("wasGeneratedBy", "used", "wasAssociatedWith", "wasDerivedFrom")) {
            assertThat(prov.get(relation)).as(relation).isNotEmpty();
            prov.get(relation)
                    .forEach(one -> one.forEachEntry((end, name) -> {
                        if (ends.containsKey(end)) {
                            assertThat(prov.get(ends.get(end)).has(name.asString()))
                                    .as(name.asString())
                                    .isTrue();
                        }
                    }));
        }
        Map<String, String> made = new TreeMap<>();
        prov.get("wasGeneratedBy")
                .forEach(one -> made.put(
                        one.get("prov:entity").asString(), one.get("prov:time").asString()));
        assertThat(made).hasSize(prov.get("entity").size());
        prov.get("used")
                .forEach(one -> assertThat(made.get(one.get("prov:entity").asString()))
                        .isLessThanOrEqualTo(prov.get("activity")
                                .get(one.get("prov:activity").asString())
                                .get("prov:startTime")
                                .asString()));
    }
}
