package nl.toetssteen.batch;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AskTest {
    private static final String FUND = "rules/examples/revolving-fund-completed.yaml";
    private static final String MANY_OPEN = "rules/examples/sustainability-factory-completed.yaml";

    private static List<JsonNode> questions(Ran ran) {
        JsonNode document = new JsonMapper().readTree(ran.done().out());
        return StreamSupport.stream(document.at("/asking/questions").spliterator(), false)
                .toList();
    }

    @Test
    void questionsOnWhichAProofHangsComeFirstAndThenThoseThatNarrowMost() {
        List<JsonNode> questions = questions(Ran.command("ask", FUND, "--draws", 20));
        assertThat(questions).hasSizeGreaterThan(5);
        assertThat(questions)
                .extracting(each -> (each.get("proves").asBoolean() ? 0 : 1_000)
                        - each.get("narrowing").asDouble())
                .isSorted();
    }

    @Test
    void noMoreAreListedThanAreAskedFor() {
        assertThat(questions(Ran.command("ask", FUND, "--draws", 20, "--most", 3)))
                .hasSize(3);
    }

    @Test
    void aLetterAsksTwelveQuestionsUnlessSomebodySaysOtherwise() {
        String letter =
                Ran.command("ask", MANY_OPEN, "--letter", "--draws", 1).done().out();
        assertThat(letter).startsWith("Onderwerp: ").contains("\n12. ").doesNotContain("\n13. ");
        assertThat(Ran.command("ask", FUND, "--letter", "--draws", 1, "--most", 2, "--lang", "en")
                        .done()
                        .out())
                .startsWith("Subject: ")
                .contains("\n2. ")
                .doesNotContain("\n3. ");
    }

    @Test
    void aLetterLeavesOutWhatMayNotApply() {
        List<String> maybe = questions(Ran.command("ask", FUND, "--draws", 1)).stream()
                .filter(question -> question.get("mayApply").asBoolean())
                .map(question -> RULEBOOK.question(question.get("question").asString())
                        .label()
                        .nl())
                .toList();
        assertThat(maybe).isNotEmpty();
        assertThat(Ran.command("ask", FUND, "--draws", 1, "--letter", "--most", 1000)
                        .done()
                        .out())
                .doesNotContain(maybe);
    }

    @Test
    void aLetterIsWrittenAsAText(@TempDir Path folder) throws IOException {
        Ran.command("ask", FUND, "--letter", "--draws", 1, "--out", folder).done();
        assertThat(Files.readString(folder.resolve("revolving-fund-completed.txt")))
                .startsWith("Onderwerp: ");
        Ran.command("ask", FUND, "--draws", 1, "--out", folder).done();
        assertThat(Files.readString(folder.resolve("revolving-fund-completed.json")))
                .startsWith("{");
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        Ran.command("ask", FUND, "--most", "0").refusedWith("--most: '0'", "van 1 tot en met 1000");
        Ran.command("ask", FUND, "--draws", "x").refusedWith("--draws: 'x'");
    }
}
