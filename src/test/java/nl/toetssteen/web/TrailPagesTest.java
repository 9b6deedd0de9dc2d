package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.casework.Role;
import nl.toetssteen.web.Visitor.Answer;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;

class TrailPagesTest extends Served {

    private static String submitted(Visitor visitor) {
        String proposal = visitor.target(visitor.post("/proposals", new Form().with("example", "ecosystem-impulse")));
        Answer answer = visitor.post(proposal + "/submit", new Form().with("version", "1"));
        assertThat(answer.status()).isEqualTo(302);
        return proposal;
    }

    private static String id(String proposal) {
        return proposal.substring(proposal.lastIndexOf('/') + 1);
    }

    @Test
    void theTrailSaysWhoDidWhatWithADossier() {
        Visitor visitor = visitor(Role.values());
        String proposal = submitted(visitor);
        visitor.get(proposal + "/appraisal");
        visitor.get(proposal + "/appraisal.json");
        String page = visitor.get("/trail?subject=" + id(proposal)).body();
        assertThat(page).contains("Dossier gemaakt", "Ingediend", "Bekeken", "Gedownload", "file=appraisal.json");
        assertThat(visitor.get("/trail?person=nobody-of-this-name").body()).contains("Geen enkele regel past hierbij");
        assertThat(visitor.get("/trail?action=export&subject=" + id(proposal)).body())
                .contains("Gedownload</span>")
                .doesNotContain("Ingediend</span>");
        assertThat(visitor.get("/trail?below=2").body()).doesNotContain("Oudere regels");
        assertThat(visitor.get("/trail?below=x&action=%27%25&person=%25_!").status())
                .isEqualTo(200);
    }

    @Test
    void theHeadOfTheTrailGoesAlongWithEveryFileAndPageOfADossier() {
        Visitor visitor = visitor(Role.values());
        String proposal = submitted(visitor);
        for (String file : List.of("appraisal.json", "appraisal.csv", "trace.csv", "proposal.yaml", "proposal.json")) {
            assertThat(visitor.get(proposal + "/" + file).header(Exports.TRAIL))
                    .as(file)
                    .matches("\\d+:[0-9a-f]{64}");
        }
        Answer csv = visitor.get(proposal + "/appraisal.csv");
        assertThat(csv.body()).contains(csv.header(Exports.TRAIL).split(":")[1]);
        Answer json = visitor.get(proposal + "/appraisal.json");
        assertThat(json.body()).contains("\"trail\"", json.header(Exports.TRAIL).split(":")[1]);
        assertThat(visitor.get(proposal).body())
                .containsPattern("Stand van het logboek:</span> <span class=\"digest\">\\d+:");
    }

    @Test
    void everythingIsVerifiedAlsoAgainstAHeadThatSomebodyHas() {
        Visitor visitor = visitor(Role.values());
        String proposal = submitted(visitor);
        String head = visitor.get(proposal + "/appraisal.json").header(Exports.TRAIL);
        assertThat(visitor.post("/trail/verification", new Form().with("head", head))
                        .body())
                .contains("Alles is nog zoals het is opgeschreven");
        String forged = head.split(":")[0] + ":" + "a".repeat(64);
        assertThat(visitor.post("/trail/verification", new Form().with("head", forged))
                        .body())
                .contains("heeft voor regel ", "Niet alles is nog zoals het is opgeschreven: 1 plaats");
        Answer unreadable = visitor.post("/trail/verification", new Form().with("head", "<12>"));
        assertThat(unreadable.status()).isEqualTo(422);
        assertThat(unreadable.body()).contains("Dit is geen stand van het logboek", "value=\"&lt;12&gt;\"");
        assertThat(visitor.get("/trail/verification?lang=en").body()).contains("Verify everything");
    }

    @Test
    void aStoredAppraisalIsReplayedAndTheDossierTakenHome() {
        Visitor visitor = visitor(Role.values());
        String proposal = submitted(visitor);
        assertThat(visitor.get(proposal + "/history").body()).contains("Opnieuw uitvoeren", "audit-bundle.zip");
        Answer replayed = visitor.get(proposal + "/replay?version=2");
        assertThat(replayed.status()).isEqualTo(200);
        assertThat(replayed.body()).contains("Precies dezelfde uitkomst", "Het regelboek van toen geldt nog");
        assertThat(visitor.get(proposal + "/replay?version=1").status()).isEqualTo(404);
        Answer bundle = visitor.get(proposal + "/audit-bundle.zip");
        assertThat(bundle.header("Content-Type")).startsWith("application/zip");
        assertThat(bundle.header("Content-Disposition")).contains("audit-bundle-" + id(proposal) + ".zip");
        assertThat(visitor.get("/proposals/aaaaaaaa/audit-bundle.zip").status()).isEqualTo(404);
    }

    @Test
    void aRulebookIsProposedAndNobodyConfirmsAlone() {
        Visitor visitor = visitor(Role.values());
        assertThat(visitor.get("/rulebooks").body()).contains(rulebook().digest(), "Een regelboek voorstellen");
        Answer refused =
                visitor.post("/rulebooks", new Form().with("folder", "../..").with("reason", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Kies een regelboek uit de lijst", "Geef een reden");
        String proposal = visitor.target(
                visitor.post("/rulebooks", new Form().with("folder", ".").with("reason", "Omdat <het> moet")));
        assertThat(visitor.get(proposal).body()).contains("Omdat &lt;het&gt; moet", "Dat is nog niet uitgerekend");
        assertThat(visitor.follow(proposal + "/confirm", new Form()).body())
                .contains("U hebt dit zelf voorgesteld. Vraag een collega");
        String job = visitor.target(visitor.post(proposal + "/impact", new Form()));
        assertThat(job).startsWith("/jobs/");
        assertThat(visitor.get("/rulebooks/proposals/99999").body()).contains("Er is geen voorstel met dit nummer");
        assertThat(visitor.get("/rulebooks?lang=en").body()).contains("Waits to be confirmed");
    }
}
