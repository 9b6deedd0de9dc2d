package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.toetssteen.web.Visitor.Answer;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;

/** Two people, or two tabs, on one proposal: neither loses what they typed. */
class TogetherTest extends Served {

    private static Form page(int version, String key, String value) {
        return new Form()
                .with("version", String.valueOf(version))
                .with("shown", key)
                .with(key, value);
    }

    private String yaml(String proposal) {
        return visitor().get(proposal + "/proposal.yaml").body();
    }

    @Test
    void whoChangesOtherFieldsLosesNothing() {
        String proposal = visitor().newProposal();
        assertThat(visitor()
                        .post(proposal + "/action", page(1, "action.duration", "4"))
                        .status())
                .isEqualTo(302);
        Visitor second = visitor();
        Answer answer = second.follow(proposal + "/action", page(1, "action.summary", "Een plan"));
        assertThat(answer.body()).contains("Beide wijzigingen zijn bewaard");
        assertThat(yaml(proposal)).contains("action.duration: 4", "Een plan");
    }

    @Test
    void whoSendsAFieldUnchangedDoesNotPutTheOldAnswerBack() {
        String proposal = visitor().newProposal();
        visitor().post(proposal + "/action", page(1, "action.duration", "4"));
        visitor()
                .post(
                        proposal + "/action",
                        page(1, "action.summary", "Een plan")
                                .with("shown", "action.duration")
                                .with("action.duration", ""));
        assertThat(yaml(proposal)).contains("action.duration: 4", "Een plan");
    }

    @Test
    void whoChangesTheSameFieldSeesBothAndChooses() {
        String proposal = visitor().newProposal();
        visitor().post(proposal + "/action", page(1, "action.duration", "4"));
        Form mine =
                page(1, "action.duration", "5").with("shown", "action.summary").with("action.summary", "Een plan");
        Answer clash = visitor().post(proposal + "/action", mine);
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.body())
                .contains("4 jaar", "5 jaar", "take:action.duration", "name=\"version\" value=\"2\"", "Een plan");
        assertThat(yaml(proposal)).as("nothing is stored yet").doesNotContain("Een plan");

        Form chosen = page(2, "action.duration", "5")
                .with("take:action.duration", "mine")
                .with("shown", "action.summary")
                .with("action.summary", "Een plan");
        assertThat(visitor().post(proposal + "/action", chosen).status()).isEqualTo(302);
        assertThat(yaml(proposal)).contains("action.duration: 5", "Een plan");
    }

    @Test
    void whoPrefersTheOthersAnswerKeepsIt() {
        String proposal = visitor().newProposal();
        visitor().post(proposal + "/action", page(1, "action.duration", "4"));
        Form chosen = page(2, "action.duration", "5").with("take:action.duration", "theirs");
        assertThat(visitor().post(proposal + "/action", chosen).status()).isEqualTo(302);
        assertThat(yaml(proposal)).contains("action.duration: 4");
    }

    @Test
    void whatCannotBeReadClashesAsWell() {
        String proposal = visitor().newProposal();
        visitor().post(proposal + "/action", page(1, "action.duration", "een tijdje"));
        Answer clash = visitor().post(proposal + "/action", page(1, "action.duration", "heel lang"));
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.body()).contains("een tijdje", "heel lang");
    }

    @Test
    void manyWhoSaveDifferentFieldsAtOnceAllFindTheirsBack() throws Exception {
        String proposal = visitor().newProposal();
        List<String> keys = List.of("action.summary", "action.proposer", "action.mechanism-text");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> saves = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String key = i < 12 ? "action.line-purpose:" + (i + 1) : keys.get(i % 3);
            String value = i < 12 ? "doel " + i : "tekst " + key;
            saves.add(() ->
                    visitor().post(proposal + "/action", page(1, key, value)).status());
        }
        for (Future<Integer> save : threads.invokeAll(saves)) {
            assertThat(save.get()).isEqualTo(302);
        }
        threads.shutdown();
        String yaml = yaml(proposal);
        keys.forEach(key -> assertThat(yaml).contains("tekst " + key));
        for (int i = 0; i < 12; i++) {
            assertThat(yaml).contains("doel " + i);
        }
    }

    @Test
    void anExpiredSessionCostsNoTextNorTheLanguageOfANumber() {
        String proposal = visitor().newProposal();
        Form english = page(1, "action.amount", "1,234,567.5").with("lang", "en");
        assertThat(visitor().post(proposal + "/action", english).status()).isEqualTo(302);
        assertThat(yaml(proposal)).contains("1234567.5");
    }
}
