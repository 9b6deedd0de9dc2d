package nl.toetssteen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.toetssteen.proposals.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Isolated
class AppraiseTest {
    private static final String PROPOSAL =
            """
            id: impulse
            title: Impuls één
            answers:
              action.instrument: grant
              action.government: province
              action.amount: 400000000
              action.primary-goal: compensation
            """;
    private static final String SAME_IN_JSON =
            """
            {
            \t"id": "impulse", "title": "Impuls één",
            \t"answers": {"action.primary-goal": "compensation", "action.amount": 400000000,
            \t\t"action.government": "province", "action.instrument": "grant"}
            }
            """;
    private static final String BROKEN =
            """
            id: broken
            answers:
              action.instrument: grant
              action.amount: a lot
            """;

    private final Path folder;

    AppraiseTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<JsonNode> documents(String text) {
        JsonMapper mapper = new JsonMapper();
        List<JsonNode> documents = new ArrayList<>();
        try (JsonParser parser = mapper.createParser(text)) {
            mapper.readerFor(JsonNode.class).<JsonNode>readValues(parser).forEachRemaining(documents::add);
        }
        return documents;
    }

    private static JsonNode document(Ran ran) {
        return documents(ran.done().out()).get(0);
    }

    @Test
    void oneProposalGivesOneDocument() throws IOException {
        Ran ran = Ran.command("appraise", file("a.yaml", PROPOSAL)).done();
        assertThat(documents(ran.out())).hasSize(1);
        assertThat(document(ran).get("title").asString()).isEqualTo("Impuls één");
        assertThat(document(ran).get("goal").asString()).isEqualTo("compensation");
        assertThat(ran.out()).startsWith("{\n").endsWith("}\n");
    }

    @Test
    void severalProposalsGiveOneDocumentAfterAnother() throws IOException {
        String one = Ran.command("appraise", file("a.yaml", PROPOSAL)).done().out();
        Ran both = Ran.command("appraise", file("a.yaml", PROPOSAL), file("b.json", SAME_IN_JSON))
                .done();
        assertThat(both.out()).isEqualTo(one + one);
        assertThat(documents(both.out())).hasSize(2);
    }

    @Test
    void aDashReadsStandardInputInYamlAndJson() throws IOException {
        String fromFile =
                Ran.command("appraise", file("a.yaml", PROPOSAL)).done().out();
        assertThat(Ran.withInput(PROPOSAL, "appraise", "-").done().out()).isEqualTo(fromFile);
        assertThat(Ran.withInput(SAME_IN_JSON, "appraise", "-").done().out()).isEqualTo(fromFile);
    }

    @Test
    void standardInputIsReadOnce() {
        Ran.withInput(PROPOSAL, "appraise", "-", "-").refusedWith("(-)");
    }

    @Test
    void whatIsWrongOnStandardInputIsNamed() {
        Ran.withInput(BROKEN, "appraise", "-").refusedWith("standaardinvoer:4: action.amount");
        Ran.withInput("", "appraise", "-", "--lang", "en").refusedWith("standard input:1:");
    }

    @Test
    void aBrokenProposalIsRefusedWithFileLineFieldAndRemedy() throws IOException {
        Path broken = file("broken.yaml", BROKEN);
        Ran.command("appraise", broken).refusedWith(broken + ":4: action.amount: ");
        Ran.command("appraise", broken, "--lang", "en").refusedWith(broken + ":4: action.amount: ");
    }

    @Test
    void theOthersAreStillDone() throws IOException {
        Path broken = file("broken.yaml", BROKEN);
        Ran ran = Ran.command("appraise", broken, folder.resolve("none.yaml"), file("a.yaml", PROPOSAL), folder);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(documents(ran.out())).hasSize(1);
        assertThat(ran.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith(broken + ":4:"))
                .anyMatch(line -> line.startsWith(folder.resolve("none.yaml") + ": "))
                .anyMatch(line -> line.startsWith(folder + ": dit is een map"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path image = Files.write(folder.resolve("a.yaml"), new byte[] {'i', 'd', '\n', (byte) 0xff, (byte) 0xfe});
        Ran.command("appraise", image).refusedWith(image + ":2:");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        Path large = Files.write(folder.resolve("a.yaml"), new byte[5_000_000]);
        Ran.command("appraise", large).refusedWith(large + ":1:");
    }

    @Test
    void outWritesOneFile() throws IOException {
        String document =
                Ran.command("appraise", file("a.yaml", PROPOSAL)).done().out();
        Path out = folder.resolve("result.json");
        assertThat(Ran.command("appraise", folder.resolve("a.yaml"), "--out", out)
                        .done()
                        .out())
                .isEmpty();
        assertThat(out).hasContent(document);
        Ran.command("appraise", folder.resolve("a.yaml"), "--out", out, "--lang", "en")
                .done();
        assertThat(out).content().contains("\"language\": \"en\"");
    }

    @Test
    void outWritesAFileForEachProposalIntoAFolder() throws IOException {
        Path out = folder.resolve("new/results");
        Ran.command("appraise", file("a.yaml", PROPOSAL), file("b.v2.json", SAME_IN_JSON), "--out", out)
                .done();
        assertThat(out.resolve("a.json")).hasSameTextualContentAs(out.resolve("b.v2.json"));
        assertThat(out).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @Test
    void outIsAFolderForOneProposalWhenItIsOneOrEndsInASlash() throws IOException {
        Ran.command("appraise", file("a.yaml", PROPOSAL), "--out", folder).done();
        assertThat(folder.resolve("a.json")).exists();
        Ran.command("appraise", folder.resolve("a.yaml"), "--out", folder + "/new/")
                .done();
        assertThat(folder.resolve("new/a.json")).exists();
        Ran.withInput(PROPOSAL, "appraise", "-", "--out", folder).done();
        assertThat(folder.resolve("standard-input.json")).exists();
    }

    @Test
    void anExistingFileIsNoFolder() throws IOException {
        Path out = file("out.json", "mine");
        Ran.command("appraise", file("a.yaml", PROPOSAL), file("b.yaml", PROPOSAL), "--out", out)
                .refusedWith(out + ": dit is een bestand");
        assertThat(out).hasContent("mine");
    }

    @Test
    void noOutputOverwritesAProposal() throws IOException {
        Path proposal = file("a.json", SAME_IN_JSON);
        Ran.command("appraise", proposal, "--out", proposal).refusedWith("niet geschreven");
        Ran.command("appraise", proposal, "--out", folder).refusedWith("niet geschreven");
        assertThat(proposal).hasContent(SAME_IN_JSON);
    }

    @Test
    void noOutputIsWrittenTwice() throws IOException {
        Files.createDirectory(folder.resolve("x"));
        Path first = file("x/a.yaml", PROPOSAL);
        Path second = file("a.yaml", PROPOSAL.replace("impulse", "other"));
        Path out = folder.resolve("out");
        Ran.command("appraise", first, second, "--out", out).refusedWith(second.toString(), first.toString());
        assertThat(out.resolve("a.json")).content().contains("\"id\": \"impulse\"");
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamed() throws IOException {
        Path proposal = file("a.yaml", PROPOSAL);
        Path nowhere = folder.resolve("none/result.json");
        Ran.command("appraise", proposal, "--out", nowhere).refusedWith(nowhere + ": ", "de map is er niet");
        Path underFile = proposal.resolve("x");
        Ran.command("appraise", proposal, "--out", underFile + "/").refusedWith(underFile + ": ");
        Ran.command("appraise", proposal, "--out", "").refusedWith("''");
    }

    @Test
    void aClosedStandardOutputIsNamedOnce() throws IOException {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Ran ran = Ran.writingTo(closed, "", "appraise", file("a.yaml", PROPOSAL), file("b.yaml", PROPOSAL));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).singleElement().asString().contains("Broken pipe");
    }

    @Test
    void theTextsAreInTheLanguageAskedAndTheOutcomeIsTheSame() throws IOException {
        Path proposal = file("a.yaml", PROPOSAL);
        JsonNode dutch = document(Ran.command("appraise", proposal));
        JsonNode english = document(Ran.command("appraise", proposal, "--lang", "en"));
        assertThat(dutch.get("receipt")).isEqualTo(english.get("receipt"));
        assertThat(dutch.get("openQuestions")).isNotEqualTo(english.get("openQuestions"));
    }

    @Test
    void theDateIsTodayUnlessOneIsGiven() throws IOException {
        Path proposal = file("a.yaml", PROPOSAL);
        JsonNode today = document(Ran.command("appraise", proposal));
        JsonNode later = document(Ran.command("appraise", proposal, "--date", "2027-02-28"));
        assertThat(today.at("/receipt/date").asString()).isEqualTo("2026-11-21");
        assertThat(later.at("/receipt/date").asString()).isEqualTo("2027-02-28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-2-1",
                "21-11-2026",
                "tomorrow",
                "",
                "+12026-01-01",
                "2026-13-01",
                "2026-01-01T00:00"
            })
    void whatIsNoDateIsRefused(String date) throws IOException {
        Ran.command("appraise", file("a.yaml", PROPOSAL), "--date", date).refusedWith("'" + date + "'", "2026-11-21");
    }

    @Test
    void theGoalGivenReplacesTheOneDeclared() throws IOException {
        JsonNode document = document(Ran.command("appraise", file("a.yaml", PROPOSAL), "--goal", "resilience"));
        assertThat(document.get("goal").asString()).isEqualTo("resilience");
        assertThat(document.get("goalDeclared").asBoolean()).isTrue();
    }

    @Test
    void anUnknownGoalIsRefusedWithTheNearest() throws IOException {
        Ran.command("appraise", file("a.yaml", PROPOSAL), "--goal", "eficiency")
                .refusedWith("'eficiency'", "Bedoelde u 'efficiency'?", "compensation");
    }

    @Test
    void theWeightsGivenReplaceThoseOfTheGoal() throws IOException {
        Path proposal = file("a.yaml", PROPOSAL);
        JsonNode document = document(Ran.command("appraise", proposal, "--weights", "legitimacy=0.5,level=0"));
        assertThat(document.at("/criteria/legitimacy/weight").asDouble()).isEqualTo(0.5);
        assertThat(document.at("/criteria/level/weight").asDouble()).isZero();
        assertThat(document.at("/criteria/fit/weight").asDouble()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "legitimacy=-1 | '-1'",
                "legitimacy=much | 'much'",
                "legitimacy=1e999999999 | '1e999999999'",
                "legitimacy=1,legitimacy=2 | 'legitimacy'",
                "legitimacy | 'legitimacy'",
                "legitimacy=1=2 | 'legitimacy=1=2'",
                "=1 | '=1'",
                "legitimacy=1,,level=2 | ''",
                "legitimicy=1 | Bedoelde u 'legitimacy'?"
            })
    void weightsThatMakeNoSenseAreRefused(String weights, String message) throws IOException {
        Ran.command("appraise", file("a.yaml", PROPOSAL), "--weights", weights).refusedWith(message);
    }

    @Test
    void weightsThatAreAllNothingAreRefused() throws IOException {
        String nothing = Shipped.RULEBOOK.criteria().stream()
                .map(criterion -> criterion.id() + "=0")
                .collect(Collectors.joining(","));
        Ran.command("appraise", file("a.yaml", PROPOSAL), "--weights", nothing).refusedWith("Alle gewichten zijn 0");
    }

    @Test
    void theBytesDoNotDependOnTheMachine() throws IOException {
        Locale before = Locale.getDefault();
        Path proposal = file("a.yaml", PROPOSAL);
        String one = Ran.command("appraise", proposal).done().out();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Ran.command("appraise", proposal).done().out()).isEqualTo(one);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(one.getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) '\r');
    }

    @Test
    void aRulebookThatIsNotThereIsRefused() throws IOException {
        Path proposal = file("a.yaml", PROPOSAL);
        Ran.command("appraise", proposal, "--rules", folder.resolve("none")).refusedWith("none: deze map is er niet");
        Ran.command("appraise", proposal, "--rules", proposal).refusedWith("dit is een bestand");
        Ran.command("appraise", proposal, "--rules", folder).refusedWith("rulebook.yaml:1: ");
    }
}
