package nl.toetssteen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindRangeTest {
    private static final String FUND = "rules/examples/revolving-fund-completed.yaml";

    private static JsonNode document(Ran ran) {
        return new JsonMapper().readTree(ran.done().out());
    }

    @Test
    void theRangeHoldsTheTotalAndTheVerdict() {
        JsonNode document = document(Ran.command("range", FUND, "--draws", 30));
        assertThat(document.at("/range/low").asDouble())
                .isLessThanOrEqualTo(document.get("total").asDouble());
        assertThat(document.at("/range/high").asDouble())
                .isGreaterThanOrEqualTo(document.get("total").asDouble());
        assertThat(document.at("/range/verdicts").findValuesAsString("verdict"))
                .contains(document.get("verdict").asString());
        assertThat(document.at("/range/questions").asInt()).isPositive();
        assertThat(document.at("/robustness/goals")).hasSize(3);
    }

    @Test
    void theSeedAndTheNumberOfDrawsAreThoseAskedFor() {
        Ran once = Ran.command("range", FUND, "--draws", 5, "--seed", 9);
        JsonNode document = document(once);
        assertThat(document.at("/range/basis").toString()).isEqualTo("{\"exact\":false,\"count\":5,\"seed\":9}");
        assertThat(document.at("/robustness/weights/basis").toString())
                .isEqualTo("{\"exact\":false,\"count\":10000,\"seed\":9}");
        assertThat(Ran.command("range", FUND, "--draws", 5, "--seed", 9).out()).isEqualTo(once.out());
    }

    @Test
    void whereFewQuestionsAreOpenEveryAnswerIsTried(@TempDir Path folder) throws IOException {
        String impulse = Files.readString(Path.of("rules/examples/ecosystem-impulse-completed.yaml"));
        Path fewOpen = Files.writeString(
                folder.resolve("few-open.yaml"),
                impulse.replace(
                        "\nanswers:\n", "\nanswers:\n  action.inhabitants: 2000000\n  action.policy-issue: none\n"));
        JsonNode range = document(Ran.command("range", fewOpen)).get("range");
        assertThat(range.at("/basis/exact").asBoolean()).isTrue();
        assertThat(range.at("/basis").has("seed")).isFalse();
        assertThat(range.get("verdicts").findValues("cases"))
                .extracting(JsonNode::asLong)
                .satisfies(cases -> assertThat(
                                cases.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(range.at("/basis/count").asLong()));
    }

    @Test
    void theTermsAreThoseAskedFor() {
        JsonNode document = document(Ran.command(
                "range", FUND, "--draws", 1, "--goal", "resilience", "--date", "2027-02-28", "--lang", "en"));
        assertThat(document.get("goal").asString()).isEqualTo("resilience");
        assertThat(document.at("/receipt/date").asString()).isEqualTo("2027-02-28");
        assertThat(document.at("/robustness/goals").findValuesAsString("label")).contains("Resilience");
    }

    @Test
    void outWritesAFile(@TempDir Path folder) throws IOException {
        assertThat(Ran.command("range", FUND, "--draws", 1, "--out", folder)
                        .done()
                        .out())
                .isEmpty();
        assertThat(Files.readString(folder.resolve("revolving-fund-completed.json")))
                .isEqualTo(Ran.command("range", FUND, "--draws", 1).done().out());
    }

    @ParameterizedTest
    @CsvSource({
        "--draws, 0",
        "--draws, 100001",
        "--draws, -1",
        "--draws, many",
        "--draws, 1e3",
        "--draws, 99999999999999999999",
        "--seed, -1",
        "--seed, 1000000000000000",
        "--seed, ''"
    })
    void whatCannotBeDrawnIsRefusedWithItsBounds(String option, String written) {
        Ran.command("range", "none.yaml", option, written)
                .refusedWith(option + ": '" + written + "'", "Schrijf een heel getal van ");
        Ran.command("range", "none.yaml", option, written, "--lang", "en").refusedWith("Write a whole number from ");
    }

    @Test
    void aProposalThatCannotBeReadIsRefused(@TempDir Path folder) throws IOException {
        Ran.command("range", folder.resolve("none.yaml")).refusedWith("none.yaml: dit bestand is er niet");
        Path broken = Files.writeString(folder.resolve("a.yaml"), "answers: {action.amount: a lot}\n");
        Ran.command("range", broken).refusedWith(broken + ":1: action.amount: ");
        Ran.command("range", broken, broken).refusedWith("'" + broken + "' is te veel");
    }
}
