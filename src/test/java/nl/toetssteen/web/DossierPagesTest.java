package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.casework.Role;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.SheetJson;
import nl.toetssteen.rulebook.SheetReader;
import nl.toetssteen.web.Visitor.Answer;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Submitting, versions, comparing, and proposals as files. */
class DossierPagesTest extends Served {
    private static final String BOUNDARY = "xxBOUNDARYxx";

    @Autowired
    private JdbcTransactionManager transactions;

    private String example(Visitor visitor, String id) {
        return visitor.target(visitor.post("/proposals", new Form().with("example", id)));
    }

    @Test
    void aFailedCommitIsNotCommittedLater() {
        assertThat(transactions.isRollbackOnCommitFailure()).isTrue();
    }

    @Test
    void aProposalIsSubmittedAsItWasSeen() {
        Visitor visitor = visitor();
        String proposal = example(visitor, "revolving-fund-completed");
        assertThat(visitor.get(proposal + "/check").body()).contains("Indienen", "name=\"version\" value=\"1\"");
        Answer done = visitor.post(proposal + "/submit", new Form().with("version", "1"));
        assertThat(visitor.target(done)).isEqualTo(proposal + "/submitted?version=2");
        assertThat(visitor.get(visitor.target(done)).body()).contains("Het voorstel is ingediend", "Ja, mits");
        assertThat(visitor.get(proposal).body()).contains("Ingediend. Versie 2");
        assertThat(visitor.follow(proposal + "/submit", new Form().with("version", "1"))
                        .body())
                .contains("intussen gewijzigd");
        Answer again = visitor.post(proposal + "/submit", new Form().with("version", "2"));
        assertThat(visitor.target(again))
                .as("a second press makes no second version")
                .endsWith("?version=2");
    }

    @Test
    void whoOnlyReadsIsNotOfferedWhatOnlyWritersMayDo() {
        Visitor visitor = visitor();
        String proposal = example(visitor, "revolving-fund-completed");
        visitor.post(proposal + "/submit", new Form().with("version", "1"));
        assertThat(visitor.get(proposal + "/dossier").body()).contains("/move\"", "/files\"");
        assertThat(visitor(Role.AUDITOR).get(proposal + "/dossier").body()).doesNotContain("/move\"", "/files\"");
    }

    @Test
    void whatHasErrorsIsSavedButNotSubmitted() {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        visitor.post(
                proposal + "/action", new Form().with("shown", "action.amount").with("action.amount", "veel"));
        assertThat(visitor.get(proposal + "/check").body())
                .contains("Dit moet eerst kloppen", "Niet te lezen")
                .doesNotContain("/submit\"");
        Answer refused = visitor.post(proposal + "/submit", new Form().with("version", "2"));
        assertThat(visitor.target(refused)).isEqualTo(proposal + "/check");
        assertThat(visitor.get(proposal + "/submitted").status()).isEqualTo(404);
    }

    @Test
    void sumsThatDoNotAddUpAreMendedBeforeSubmitting() {
        Visitor visitor = visitor();
        String proposal = example(visitor, "revolving-fund-completed");
        visitor.post(
                proposal + "/action",
                new Form().with("version", "1").with("shown", "action.amount").with("action.amount", "1"));
        assertThat(visitor.get(proposal + "/check").body()).contains("Dit moet eerst kloppen");
        assertThat(visitor.target(visitor.post(proposal + "/submit", new Form().with("version", "2"))))
                .isEqualTo(proposal + "/check");
    }

    @Test
    void twoVersionsAreComparedAnswerByAnswerAndFindingByFinding() {
        Visitor visitor = visitor();
        String proposal = example(visitor, "charging-points-completed");
        Form change = new Form()
                .with("version", "1")
                .with("shown", "market-failure.step-back")
                .with("market-failure.step-back", "no");
        visitor.post(proposal + "/market-failure", change);
        String compared = visitor.get(proposal + "/compare?from=1&to=2").body();
        assertThat(compared)
                .contains("1 antwoord verschilt", "MF-09", "MF-10", "niet gevonden")
                .contains(">ja</td>", ">nee</td>");
        assertThat(visitor.get(proposal + "/compare?from=2&to=2").body()).contains("Geen antwoord verschilt");
        assertThat(visitor.get(proposal + "/compare?from=9&to=1").status()).isEqualTo(404);
        assertThat(visitor.get(proposal + "/compare?from=x&to=-1").status()).isEqualTo(404);
    }

    @Test
    void anOldVersionIsReadAndPutBack() {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        visitor.follow(proposal, new Form().with("title", "Nieuwe naam"));
        assertThat(visitor.get(proposal + "/appraisal?version=1").body()).contains("U bekijkt versie 1");
        assertThat(visitor.follow(proposal + "/restore", new Form().with("version", "1"))
                        .body())
                .contains("Versie 1 is teruggezet", "Voorstel zonder naam");
        visitor.post(proposal + "/remove", new Form());
        assertThat(visitor.get(proposal).status()).isEqualTo(404);
        assertThat(visitor.get(proposal + "/history").body())
                .contains("Dit voorstel is verwijderd")
                .doesNotContain(proposal + "/appraisal");
        visitor.post(proposal + "/restore", new Form().with("version", "2"));
        assertThat(visitor.get(proposal).body()).contains("Nieuwe naam");
        assertThat(visitor.post(proposal + "/restore", new Form().with("version", "77"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anAnswerThatNoLongerCountsIsKeptUntilSomebodyThrowsItAway() {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        Form lapses = new Form()
                .with("shown", "action.money-lapses")
                .with("action.money-lapses", "yes")
                .with("shown", "action.lapse-date")
                .with("action.lapse-date", "eind 2027");
        visitor.post(proposal + "/action", lapses);
        Form not = new Form().with("shown", "action.money-lapses").with("action.money-lapses", "no");
        assertThat(visitor.follow(proposal + "/action", not).body())
                .contains("Antwoorden die nu niet meetellen", "eind 2027");
        Form drop = new Form().with("do", "drop:action.lapse-date");
        assertThat(visitor.follow(proposal + "/action", drop).body()).doesNotContain("eind 2027");
    }

    @Test
    void aProposalGoesOutAndComesBackEqual() {
        Visitor visitor = visitor();
        for (Example example : rulebook().contents().examples()) {
            String proposal = example(visitor, example.id());
            String yaml = visitor.get(proposal + "/proposal.yaml").body();
            String json = visitor.get(proposal + "/proposal.json").body();
            for (Answer back : List.of(upload(visitor, "p.yaml", yaml), upload(visitor, "p.json", json))) {
                assertThat(back.status()).as(example.id()).isEqualTo(302);
                assertThat(visitor.get(visitor.target(back) + "/proposal.yaml").body())
                        .isEqualTo(yaml);
            }
            assertThat(SheetReader.read(rulebook(), "p.json", SheetJson.write(example.sheet())))
                    .isEqualTo(example.sheet());
        }
    }

    private static Answer upload(Visitor visitor, String name, String content) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return visitor.post("/import", body, "multipart/form-data; boundary=" + BOUNDARY);
    }

    @Test
    void aFileThatIsNoProposalIsRefusedWithLineFieldAndRemedy() {
        Visitor visitor = visitor();
        Answer refused = upload(visitor, "p.yaml", "answers:\n  action.amount: veel\n  action.amonut: 5\n");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Er zijn 2 fouten", "Regel 2", "Regel 3", "action.amonut: 5");
        for (String bad : List.of("", "\u0000", "{", "[1,2", "answers: [", "&a [*a]", "x".repeat(500_000))) {
            Answer answer = upload(visitor, "p.json", bad);
            assertThat(answer.status())
                    .as(bad.substring(0, Math.min(9, bad.length())))
                    .isBetween(302, 499);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        }
        Answer large = upload(visitor, "p.yaml", "#" + "x".repeat(1_500_000));
        assertThat(large.status()).isEqualTo(422);
        assertThat(large.body()).contains("<h1>");
    }

    @Test
    void noCellOfATableIsTakenForAFormula() {
        Visitor visitor = visitor();
        String proposal = example(visitor, "revolving-fund-completed");
        Form hostile = new Form()
                .with("version", "1")
                .with("shown", "action.line-purpose:1")
                .with("action.line-purpose:1", "=cmd|' /C calc'!A0");
        visitor.post(proposal + "/action", hostile);
        for (String file : List.of("/appraisal.csv", "/trace.csv")) {
            Answer csv = visitor.get(proposal + file);
            assertThat(csv.header("Content-Type")).startsWith("text/csv");
            assertThat(csv.body()).startsWith("\uFEFF").contains("RC-11");
            assertThat(csv.body().lines()).noneMatch(line -> line.matches("(^|.*,)\"?[=@].*"));
        }
    }

    @Test
    void proposalsAreFoundByWhatTheySay() {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        visitor.post(proposal, new Form().with("title", "Waterstofvallei Eems"));
        assertThat(visitor.get("/proposals?q=waterstofVALLEI").body()).contains("Waterstofvallei Eems");
        assertThat(visitor.get("/proposals?q=waterstofVALLEI&state=draft").body())
                .contains("Waterstofvallei Eems");
        assertThat(visitor.get("/proposals?q=waterstofVALLEI&state=geen").body())
                .contains("Waterstofvallei Eems");
        assertThat(visitor.get("/proposals?q=waterstofVALLEI&state=closed").body())
                .contains("Geen voorstel in deze stand")
                .doesNotContain("Waterstofvallei Eems");
        assertThat(visitor.get("/proposals?q=bestaat-niet-9").body()).contains("Er is geen voorstel waarin");
        assertThat(visitor.get("/").body()).contains("Waterstofvallei Eems");
    }
}
