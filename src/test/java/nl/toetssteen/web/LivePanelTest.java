package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.toetssteen.casework.Role;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.web.Visitor.Answer;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The panel that follows the form, and the saving that nobody asked for. */
class LivePanelTest extends Served {
    private static final String LOSS = "risk-capital.loss-budgeted";
    private static final String LIVE = "/live?page=risk-capital";
    private static final String AUTOSAVE = "/autosave?page=risk-capital";

    private static String fund(Visitor visitor) {
        return visitor.target(visitor.post("/proposals", new Form().with("example", "revolving-fund-completed")));
    }

    private static Form typed(String version, String key, String value) {
        return new Form().with("version", version).with("shown", key).with(key, value);
    }

    private static void hasVersions(Visitor visitor, String proposal, int versions) {
        assertThat(visitor.get(proposal + "/history").body())
                .contains("Versie " + versions)
                .doesNotContain("Versie " + (versions + 1));
    }

    @Test
    void thePanelSaysWhatTheTypedAnswerWouldDoAndNothingIsStored() {
        Visitor visitor = visitor();
        String proposal = fund(visitor);
        Answer before = visitor.post(proposal + LIVE, typed("1", LOSS, "no"));
        Answer after = visitor.post(proposal + LIVE, typed("1", LOSS, "yes"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.body())
                .startsWith("<section class=\"standing live tone-")
                .contains("data-said=\"Oordeel nu: ", "standing-verdict")
                .doesNotContain("<html", "??", "{0}")
                .isNotEqualTo(before.body());
        hasVersions(visitor, proposal, 1);
    }

    @Test
    void thePanelOfAnEmptyFormSaysWhereItCanEndOnWhatThatRestsAndThreeQuestionsWorthAsking() {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        String body = visitor.post(proposal + "/live?page=action", typed("1", "action.duration", "4"))
                .body();
        assertThat(body).contains("Nog mogelijk:", "een steekproef van", "startgetal 1", "Vraag dit het eerst na");
        assertThat(body.split("<li>")).hasSize(4);
        assertThat(body).contains("_field\"");
    }

    @Test
    void thePanelSpeaksTheLanguageOfThePage() {
        Visitor visitor = visitor();
        String proposal = fund(visitor);
        assertThat(visitor.post(proposal + LIVE, typed("1", LOSS, "yes").with("lang", "en"))
                        .body())
                .contains("Verdict now")
                .doesNotContain("Oordeel");
    }

    @Test
    void whatCannotBeReadIsSaidAndCountsAsOpen() {
        Visitor visitor = visitor();
        String body = visitor.post(
                        visitor.newProposal() + "/live?page=action", typed("1", "action.duration", "lang <b>"))
                .body();
        assertThat(body).contains("1 antwoord is niet te lezen").doesNotContain("<b>");
    }

    @Test
    void questionsThatSavingWouldBringOrTakeAreCounted() {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        String page = visitor.get(proposal + "/action").body();
        Form all = new Form().with("version", "1");
        Pattern.compile("name=\"shown\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .forEach(shown -> all.with("shown", shown.group(1)));
        assertThat(visitor.post(proposal + "/live?page=action", all).body()).doesNotContain("Als u ‘Opslaan’ kiest");
        assertThat(visitor.post(proposal + "/live?page=action", all.with("action.money-lapses", "yes"))
                        .body())
                .contains("komt er op deze pagina 1 vraag bij");
        assertThat(visitor.post(proposal + "/live?page=action", all.with("shown", "action.financing-eu"))
                        .body())
                .contains("verdwijnt 1 vraag die niet meer nodig is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "action/nothing", "risk-capital/../..", "<b>"})
    void aPageThatIsNotThereIsSaid(String page) {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        for (String path : new String[] {"/live", "/autosave"}) {
            Answer answer = visitor.post(proposal + path, new Form().with("page", page));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @CsvSource({"/live", "/autosave"})
    void onlyWhoMayWriteIsAnswered(String path) {
        Visitor author = visitor();
        String proposal = author.newProposal();
        String page = proposal + path + "?page=action";
        for (Role role : Role.values()) {
            int status =
                    visitor(role).post(page, typed("1", "action.duration", "4")).status();
            assertThat(status).as(role.name()).isEqualTo(role == Role.CIVIL_SERVANT ? 200 : 403);
        }
        assertThat(stranger().post(page, new Form()).status()).isEqualTo(403);
        assertThat(author.with(
                                "POST",
                                page,
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Sec-Fetch-Site",
                                "cross-site")
                        .status())
                .as("from another site")
                .isEqualTo(403);
        assertThat(author.get(page).status()).isEqualTo(404);
    }

    @Test
    void typingIsSavedAsAVersionAndSaysWhen() {
        Visitor visitor = visitor();
        String proposal = fund(visitor);
        String body = visitor.post(proposal + AUTOSAVE, typed("1", LOSS, "yes")).body();
        assertThat(body)
                .contains("data-version=\"2\"", "data-stored=\"true\"")
                .containsPattern("Opgeslagen om \\d{2}\\.\\d{2} uur\\.");
        hasVersions(visitor, proposal, 2);
        assertThat(visitor.post(proposal + AUTOSAVE, typed("2", LOSS, "yes")).body())
                .as("nothing changed")
                .contains("data-version=\"2\"");
        hasVersions(visitor, proposal, 2);
    }

    @Test
    void whatCannotBeReadIsKeptAsTypedAndOnlyTheNextPageSaysSo() {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        String body = visitor.post(proposal + "/autosave?page=action", typed("1", "action.duration", "vier"))
                .body();
        assertThat(body).contains("Opgeslagen om").doesNotContain("Fout", "error");
        assertThat(visitor.get(proposal + "/action").body()).contains("value=\"vier\"", "error-summary");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotLostAndNeitherIsWhatWasTyped() {
        Visitor one = visitor();
        Visitor other = visitor();
        String proposal = fund(one);
        other.post(proposal + "/risk-capital", typed("1", LOSS, "yes").with("do", "save"));
        Answer clash = one.post(proposal + AUTOSAVE, typed("1", LOSS, ""));
        assertThat(clash.body()).contains("data-stored=\"false\"", "data-version=\"1\"", "iemand anders");
        hasVersions(one, proposal, 2);
        Answer together = one.post(proposal + "/autosave?page=action", typed("1", "action.duration", "7"));
        assertThat(together.body()).contains("data-version=\"3\"", "Beide wijzigingen zijn bewaard");
        hasVersions(one, proposal, 3);
    }

    @Test
    void whoSavesAPageThatSavedItselfIsToldOfTheQuestionsThatCameUpSinceItWasDrawn() {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        String key = "action.instrument";
        String value = "loan";
        String saved = visitor.post(proposal + "/autosave?page=action", typed("1", key, value))
                .body();
        assertThat(saved).contains("data-version=\"2\"");
        String page = visitor.follow(
                        proposal + "/action",
                        typed("2", key, value).with("drawn", "1").with("do", "save"))
                .body();
        assertThat(page).contains("Opgeslagen.").containsPattern("Er (is|zijn) .* bij gekomen");
        hasVersions(visitor, proposal, 2);
    }

    @Test
    void withoutASessionItIsRefusedAsAnyForm() {
        Account person = person(Role.CIVIL_SERVANT);
        Visitor visitor = stranger().signIn(person.identity().signIn());
        String proposal = fund(visitor);
        assertThat(stranger().post(proposal + AUTOSAVE, typed("1", LOSS, "yes")).status())
                .isEqualTo(403);
        hasVersions(visitor, proposal, 1);
    }

    @Test
    void theQuickScanAsksTheCoreQuestionsOnOnePageAndIsSavedAsAnyPage() {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        assertThat(visitor.get(proposal).body()).contains("href=\"" + proposal + "/quick\"");
        String page = visitor.get(proposal + "/quick").body();
        assertThat(rulebook().contents().coreQuestions()).hasSizeGreaterThan(5);
        assertThat(page)
                .contains("Snelle scan", "name=\"shown\" value=\"action.amount\"")
                .doesNotContain("value=\"action.duration\"");
        String saved = visitor.follow(
                        proposal + "/quick",
                        typed("1", "action.amount", "2.000.000").with("do", "save"))
                .body();
        assertThat(saved).contains("Snelle scan", "Opgeslagen.", "2.000.000");
        assertThat(visitor.get(proposal + "/action").body()).contains("2.000.000");
        hasVersions(visitor, proposal, 2);
    }

    @Test
    void whoOnlyReadsGetsNoScriptAndNothingToSave() {
        Visitor author = visitor();
        String page = fund(author) + "/risk-capital";
        assertThat(author.get(page).body()).contains("data-hx-post", "/form.js");
        assertThat(visitor(Role.COMMITTEE).get(page).body()).doesNotContain("data-hx-post", "<script", "autosave");
    }
}
