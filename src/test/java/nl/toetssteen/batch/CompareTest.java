package nl.toetssteen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.report.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareTest {
    private static final Path EXAMPLES = Path.of("rules/examples");
    private static final Path LOANS = EXAMPLES.resolve("subordinated-loans-completed.yaml");
    private static final Path FACTORY = EXAMPLES.resolve("sustainability-factory-completed.yaml");
    private static final Path SERVICES = EXAMPLES.resolve("services-to-lagging-region-completed.yaml");

    private final Path folder;

    CompareTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static JsonNode json(Object... more) {
        Object[] words = Stream.concat(
                        Stream.of("compare", LOANS, FACTORY, "--format", "json", "--sets", "200"), Stream.of(more))
                .toArray();
        return new JsonMapper().readTree(Ran.command(words).done().out());
    }

    @Test
    void proposalsStandInOrderWithDoingNothingAmongThem() {
        String text = Ran.command("compare", FACTORY, LOANS).done().out();
        assertThat(text).startsWith("# Voorstellen vergeleken. Doel: Doelmatigheid\n");
        assertThat(text.indexOf("| 1 | subordinated-loans-completed"))
                .isPositive()
                .isLessThan(text.indexOf("| 2 | sustainability-factory-completed"));
        assertThat(text).contains("| 3 | Niets doen |  | – | 45 | – |");
    }

    @Test
    void everyNumberSaysWhatItRestsOn() {
        assertThat(Ran.command("compare", FACTORY, LOANS, "--lang", "en").done().out())
                .contains("(sample of 10,000, seed 1)", "Doing nothing");
        assertThat(Ran.command("compare", FACTORY, LOANS, "--sets", "50", "--seed", "9")
                        .done()
                        .out())
                .contains("(steekproef van 50, startgetal 9)");
    }

    @Test
    void theDocumentFitsItsSchema() {
        String document = Ran.command("compare", LOANS, FACTORY, "--format", "json", "--sets", "200")
                .done()
                .out();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Schema.COMPARISON.text(), InputFormat.JSON)
                        .validate(document, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theDocumentSaysWhatTheTextSays() {
        JsonNode document = json();
        assertThat(document.at("/goal").asString()).isEqualTo("efficiency");
        assertThat(document.at("/basis/seed").asLong()).isEqualTo(1);
        assertThat(document.at("/alternatives/0/id").asString()).isEqualTo("subordinated-loans-completed");
        assertThat(document.at("/alternatives/0/rank").asInt()).isEqualTo(1);
        assertThat(document.at("/alternatives/2/kind").asString()).isEqualTo("nothing");
        assertThat(document.at("/alternatives/2/total").asDouble()).isEqualTo(45);
        assertThat(document.at("/made/date").asString()).isEqualTo("2026-11-21");
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(json("--seed", "5")).isEqualTo(json("--seed", "5")).isNotEqualTo(json("--seed", "6"));
    }

    @Test
    void theTermsAreThoseOfTheCommand() {
        JsonNode document = json("--weights", "distribution=9", "--goal", "resilience");
        assertThat(document.at("/goal").asString()).isEqualTo("resilience");
        assertThat(document.at("/weights/distribution").asInt()).isEqualTo(9);
    }

    @Test
    void goalsAreNotMixed() {
        Ran.command("compare", LOANS, SERVICES)
                .refusedWith(
                        "compensation: services-to-lagging-region-completed",
                        "efficiency: subordinated-loans-completed",
                        "--goal");
        Ran.command("compare", LOANS, SERVICES, "--goal", "efficiency").done();
    }

    @Test
    void twoToTwelveAreCompared() throws IOException {
        Ran.command("compare", LOANS).refusedWith("minstens twee");
        Object[] many = IntStream.range(0, 14)
                .mapToObj(each -> each == 0 ? "compare" : (Object) file("p" + each + ".yaml", "answers: {}"))
                .toArray();
        Ran.command(many).refusedWith("hoogstens twaalf");
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aProposalWithoutAnIdIsCalledAsItsFileAndNoTwoHaveOneName() {
        Path one = file("one.yaml", "answers: {}");
        Path other = file("other.yaml", "id: one\nanswers: {}");
        assertThat(Ran.command("compare", one, LOANS, "--goal", "efficiency")
                        .done()
                        .out())
                .contains("| – | one |");
        Ran.command("compare", one, other).refusedWith("'one'", one.toString(), other.toString());
    }

    @Test
    void whatIsWrongInEveryFileIsSaidAtOnce() {
        Path broken = file("broken.yaml", "answers: {action.amount: a lot}");
        Ran.command("compare", broken, folder.resolve("none.yaml"), LOANS)
                .refusedWith(broken + ":1: action.amount", "none.yaml: ");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Ran.command("compare", LOANS, FACTORY, "--format", "xml").refusedWith("'xml'", "json");
        Ran.command("compare", LOANS, FACTORY, "--sets", "0").refusedWith("0 is geen aantal");
        Ran.command("compare", "-", "-").refusedWith("(-)");
    }

    @Test
    void itWritesIntoAFileAndNeverOverAProposal() throws IOException {
        Path out = folder.resolve("comparison.json");
        Ran.command("compare", LOANS, FACTORY, "--format", "json", "--out", out).done();
        assertThat(Files.readString(out)).startsWith("{\n");
        Path own = file("own.yaml", "answers: {}");
        Ran.command("compare", own, LOANS, "--goal", "efficiency", "--out", own).refusedWith("niet geschreven");
        Ran.command("compare", own, LOANS, "--goal", "efficiency", "--out", folder)
                .refusedWith("dit is een map");
    }
}
