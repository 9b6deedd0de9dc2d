package nl.toetssteen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    private static final String PROPOSAL =
            """
            answers:
              action.money-origin: windfall
              action.demand-shown: no
              action.amount: 100000000
            """;

    private final Path folder;

    ExplainTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("proposal.yaml"), text);
    }

    @Test
    void aRuleThatFiredIsExplainedByItsFactsAndSources() throws IOException {
        assertThat(Ran.command("explain", file(PROPOSAL), "AC-03").done().out())
                .startsWith("AC-03 · ")
                .contains(
                        "Deze regel gold.",
                        "Omdat:",
                        "Bronnen:",
                        "Zo staat het in action/rules.drl:",
                        "rule \"AC-03\"");
        assertThat(Ran.command("explain", file(PROPOSAL), "AC-03", "--lang", "en")
                        .done()
                        .out())
                .contains("This rule fired.", "Because:", "Sources:", "Concern");
    }

    @Test
    void aRuleThatFailedIsExplainedConditionByCondition() throws IOException {
        String shown = PROPOSAL.replace("demand-shown: no", "demand-shown: yes");
        assertThat(Ran.command("explain", file(shown), "AC-03").done().out())
                .contains("Deze regel gold niet.", "- klopt: ", "- klopt niet: ")
                .contains("Het scheelde één voorwaarde.");
    }

    @Test
    void aRuleThatWaitsSaysForWhat() throws IOException {
        String open = PROPOSAL.replace("demand-shown: no", "demand-shown: unknown");
        assertThat(Ran.command("explain", file(open), "AC-03", "--lang", "en")
                        .done()
                        .out())
                .contains("waits for an answer", "- waits: ");
    }

    @Test
    void everyRuleCanBeExplained() throws IOException {
        Path proposal = file(PROPOSAL);
        for (Rule rule : Shipped.RULEBOOK.rules()) {
            assertThat(Ran.command("explain", proposal, rule.name()).done().out())
                    .startsWith(rule.name())
                    .contains("Deze regel gold")
                    .doesNotContain("{");
        }
    }

    @Test
    void anUnknownRuleIsRefusedWithTheNearest() throws IOException {
        Ran.command("explain", file(PROPOSAL), "ac-03").refusedWith("'ac-03'", "Bedoelde u 'AC-03'?");
        Ran.command("explain", file(PROPOSAL), "nothing-like-it-at-all").refusedWith("'nothing-like-it-at-all'");
    }

    @Test
    void aBrokenProposalIsRefused() throws IOException {
        Ran.command("explain", file("answers: {action.amount: much}"), "AC-03")
                .refusedWith("proposal.yaml:1: action.amount: ");
        Ran.command("explain", folder, "AC-03").refusedWith("dit is een map");
    }

    @Test
    void theTermsAreThoseOfTheCommand() throws IOException {
        Ran.command("explain", file(PROPOSAL), "AC-03", "--date", "soon").refusedWith("'soon'");
        Ran.command("explain", file(PROPOSAL), "AC-03", "--goal", "none").refusedWith("'none'");
        Ran.command("explain", file(PROPOSAL), "AC-03", "--date", "2026-12-31", "--goal", "resilience")
                .done();
    }
}
