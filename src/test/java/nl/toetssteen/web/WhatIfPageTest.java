package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.toetssteen.web.Visitor.Answer;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;

/** Other answers on a proposal, without saving them. */
class WhatIfPageTest extends Served {
    private static final String LOSS = "risk-capital.loss-budgeted";

    private String fund(Visitor visitor) {
        return visitor.target(visitor.post("/proposals", new Form().with("example", "revolving-fund-completed")));
    }

    private static Form changed(String key, String value) {
        return new Form().with("version", "1").with("shown", key).with(key, value);
    }

    private static void hasNoSecondVersion(Visitor visitor, String proposal) {
        assertThat(visitor.get(proposal + "/history").body()).doesNotContain("Versie 2");
    }

    @Test
    void anotherAnswerShowsBothVerdictsAndStoresNothing() {
        Visitor visitor = visitor();
        String proposal = fund(visitor);
        String body = visitor.post(proposal + "/what-if", changed(LOSS, "yes")).body();
        assertThat(body)
                .contains("Dit is een proef: er is niets bewaard", "Nu (versie 1)", "Met uw wijzigingen")
                .contains("U veranderde 1 antwoord", "Verdwijnt", "RC-11", "geen grens");
        hasNoSecondVersion(visitor, proposal);
        assertThat(visitor.get(proposal + "/what-if").body())
                .as("the server remembers nothing")
                .doesNotContain("U veranderde");
    }

    @Test
    void itIsLinkedFromTheProposalAndItsAppraisal() {
        Visitor visitor = visitor();
        String proposal = fund(visitor);
        for (String page : List.of(proposal, proposal + "/appraisal")) {
            assertThat(visitor.get(page).body()).contains("href=\"" + proposal + "/what-if\"", "ndere antwoorden");
        }
    }

    @Test
    void designChoicesComeFirstByTheme() {
        Visitor visitor = visitor();
        String begin = visitor.get(fund(visitor) + "/what-if").body();
        assertThat(begin).contains("value=\"theme:risk-capital\"", "value=\"design\" selected");
        assertThat(begin).as("no field before a choice").doesNotContain("name=\"shown\"");
    }

    @Test
    void aFilterLeavesTheQuestionsThatFit() {
        Visitor visitor = visitor();
        String proposal = fund(visitor);
        String theme =
                visitor.get(proposal + "/what-if?theme=risk-capital&kind=all").body();
        assertThat(theme).contains("name=\"" + LOSS + "\"").doesNotContain("name=\"action.amount\"");
        assertThat(visitor.get(proposal + "/what-if?kind=all&q=VERWACHTE+verlies+begroting")
                        .body())
                .contains("name=\"" + LOSS + "\"")
                .doesNotContain("name=\"action.amount\"");
        assertThat(visitor.get(proposal + "/what-if?kind=all&q=%3Cbestaatniet%3E")
                        .body())
                .contains("Er is geen vraag die hierbij past", "value=\"&lt;bestaatniet&gt;\"");
        assertThat(visitor.get(proposal + "/what-if?kind=all&q=e").body())
                .contains("De eerste " + WhatIfForms.MOST + " van");
        String open = visitor.get(proposal + "/what-if?kind=open&theme=action").body();
        assertThat(open).contains("name=\"shown\"").doesNotContain("name=\"action.amount\"");
    }

    @Test
    void changesTravelAlongWhileOtherQuestionsAreShown() {
        Visitor visitor = visitor();
        String proposal = fund(visitor);
        Form form = changed(LOSS, "yes")
                .with(LOSS + "_evidence", "documented")
                .with(LOSS + "_note", "Begroting <2027>")
                .with("do", "theme:action");
        String body = visitor.post(proposal + "/what-if", form).body();
        assertThat(body)
                .contains("name=\"shown\" value=\"" + LOSS + "\"", "name=\"" + LOSS + "\" value=\"yes\"")
                .contains("name=\"action.amount\"", "U veranderde 1 antwoord");
    }

    @Test
    void aLineCanBeChangedAndIsNamed() {
        Visitor visitor = visitor();
        String proposal = fund(visitor);
        String body = visitor.post(proposal + "/what-if", changed("action.line-amount:1", "1.000.000"))
                .body();
        assertThat(body).contains("U veranderde 1 antwoord", "Onderdeel 1:", "€\u00a01.000.000");
        assertThat(visitor.get(proposal + "/what-if?theme=action&kind=all").body())
                .contains("name=\"action.line-amount:1\"");
    }

    @Test
    void oneChangeIsUndoneAndTheOthersStay() {
        Visitor visitor = visitor();
        Form form = changed(LOSS, "yes")
                .with("shown", "action.duration")
                .with("action.duration", "3")
                .with("do", "undo:" + LOSS);
        assertThat(visitor.post(fund(visitor) + "/what-if", form).body())
                .contains("U veranderde 1 antwoord", "3 jaar", "undo:action.duration")
                .doesNotContain("undo:" + LOSS);
    }

    @Test
    void changesAreKeptAsTheNextVersion() {
        Visitor visitor = visitor();
        String proposal = fund(visitor);
        Answer kept = visitor.post(proposal + "/what-if", changed(LOSS, "yes").with("do", "keep"));
        assertThat(visitor.target(kept)).isEqualTo(proposal);
        assertThat(visitor.get(proposal).body())
                .contains("bewaard als versie 2", proposal + "/compare?from=1&amp;to=2");
        assertThat(visitor.get(proposal + "/compare?from=1&to=2").body())
                .contains("1 antwoord verschilt", "Bewijzen en grenzen", "geen grens");
    }

    @Test
    void aSubmittedVersionCanBeTriedAndStaysAsItWas() {
        Visitor visitor = visitor();
        String proposal = fund(visitor);
        visitor.post(proposal + "/submit", new Form().with("version", "1"));
        Form form = new Form().with("version", "2").with("shown", LOSS).with(LOSS, "yes");
        assertThat(visitor.post(proposal + "/what-if", form).body()).contains("Nu (versie 2)");
        Answer refused = visitor.post(proposal + "/what-if", form.with("do", "keep"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Dit dossier is ingediend");
        assertThat(visitor.get(proposal + "/submitted?version=2").body()).doesNotContain("nog gewijzigd");
    }

    @Test
    void whatCannotBeReadIsKeptInSightAndNotSaved() {
        Visitor visitor = visitor();
        String proposal = fund(visitor);
        Form form = changed("action.amount", "<veel>").with("do", "keep").with("theme", "risk-capital");
        Answer answer = visitor.post(proposal + "/what-if", form);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Er is niets bewaard: verbeter eerst", "href=\"#action.amount\"")
                .contains("id=\"action.amount\" name=\"action.amount\" value=\"&lt;veel&gt;\"");
        hasNoSecondVersion(visitor, proposal);
    }

    @Test
    void keepingNothingSaysSo() {
        Visitor visitor = visitor();
        assertThat(visitor.post(fund(visitor) + "/what-if", new Form().with("do", "keep"))
                        .body())
                .contains("Er was niets te bewaren");
    }

    @Test
    void theOtherLanguageWritesNumbersAnewAndSavesNothing() {
        Visitor visitor = visitor();
        String proposal = fund(visitor);
        Form form = changed("action.amount", "1.234.567,5").with("lang", "nl").with("do", "lang-en");
        String body = visitor.post(proposal + "/what-if", form).body();
        assertThat(body)
                .contains("<html lang=\"en\">", "name=\"lang\" value=\"en\"", "You changed 1 answer")
                .contains("name=\"action.amount\" value=\"1,234,567.5\"");
        hasNoSecondVersion(visitor, proposal);
    }

    @Test
    void aLinkCanCarryChanges() {
        Visitor visitor = visitor();
        assertThat(visitor.get(fund(visitor) + "/what-if?" + LOSS + "=yes&theme=action")
                        .body())
                .contains("U veranderde 1 antwoord", "name=\"" + LOSS + "\" value=\"yes\"");
    }

    @Test
    void strangersAreNamedAndPassedOver() {
        Visitor visitor = visitor();
        Form form = changed(LOSS, "yes").with("action.nonsense", "1").with(LOSS + ":3", "yes");
        assertThat(visitor.post(fund(visitor) + "/what-if", form).body())
                .contains("Niet gebruikt, want dit formulier kent deze velden niet")
                .contains("action.nonsense", LOSS + ":3", "U veranderde 1 antwoord");
    }

    @Test
    void newQuestionsAreNamedAndCanBeShown() {
        Visitor visitor = visitor();
        String proposal = fund(visitor);
        String body = visitor.post(proposal + "/what-if", changed(LOSS, "yes")).body();
        assertThat(body).contains("komt er 1 vraag bij", "value=\"kind:new\"");
        String shown = visitor.post(proposal + "/what-if", changed(LOSS, "yes").with("do", "kind:new"))
                .body();
        assertThat(Pattern.compile("class=\"field ?\"").matcher(shown).results())
                .hasSize(1);
    }

    @Test
    void anAnswerThatNoLongerCountsIsSaidToBeSo() {
        Visitor visitor = visitor();
        Form form = changed("action.money-lapses", "no")
                .with("shown", "action.lapse-date")
                .with("action.lapse-date", "eind 2027");
        assertThat(visitor.post(fund(visitor) + "/what-if", form).body())
                .contains("Het antwoord telt niet mee", "eind 2027");
    }

    @Test
    void whoKeepsWhatOthersChangedTooSeesBothAndChooses() {
        Visitor visitor = visitor();
        String proposal = fund(visitor);
        visitor.post(proposal + "/action", changed("action.duration", "4"));
        Answer clash = visitor.post(
                proposal + "/what-if", changed("action.duration", "5").with("do", "keep"));
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.body()).contains("4 jaar", "5 jaar", "action=\"" + proposal + "/what-if\"");
        Form mine = new Form()
                .with("version", "2")
                .with("shown", "action.duration")
                .with("action.duration", "5")
                .with("take:action.duration", "mine")
                .with("do", "keep");
        assertThat(visitor.post(proposal + "/what-if", mine).status()).isEqualTo(302);
        assertThat(visitor.get(proposal + "/proposal.yaml").body()).contains("action.duration: 5");
        Form theirs = changed("action.duration", "6")
                .with("take:action.duration", "theirs")
                .with("do", "keep");
        assertThat(visitor.post(proposal + "/what-if", theirs).body()).contains("Er was niets te bewaren");
    }

    @Test
    void whatOthersSavedMeanwhileIsSaid() {
        Visitor visitor = visitor();
        String proposal = fund(visitor);
        visitor.post(proposal + "/action", changed("action.duration", "4"));
        assertThat(visitor.post(proposal + "/what-if", changed(LOSS, "yes")).body())
                .contains("Iemand anders heeft dit voorstel intussen gewijzigd", "Nu (versie 2)")
                .contains("name=\"version\" value=\"2\"", "U veranderde 1 antwoord");
    }

    @Test
    void aProposalThatWasRemovedGivesBackWhatWasTyped() {
        Visitor visitor = visitor();
        String proposal = fund(visitor);
        visitor.post(proposal + "/remove", new Form());
        Answer answer = visitor.post(
                proposal + "/what-if",
                changed("action.summary", "Een lange tekst").with("theme", "action"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Een lange tekst").doesNotContain("<dt>theme</dt>");
    }

    @Test
    void aFormOfAnotherKindIsSaid() {
        Visitor visitor = visitor();
        assertThat(visitor.post(fund(visitor) + "/what-if", "{}", "application/json")
                        .status())
                .isEqualTo(415);
    }
}
