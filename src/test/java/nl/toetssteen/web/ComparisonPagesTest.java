package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.web.Visitor.Answer;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;

/** Choosing proposals, comparing them, and spending a budget on them. */
class ComparisonPagesTest extends Served {
    private static final String LOANS = "subordinated-loans-completed";
    private static final String FACTORY = "sustainability-factory-completed";
    private static final String FUND = "revolving-fund-completed";
    private static final String SERVICES = "services-to-lagging-region-completed";

    /** The dossiers of copies of examples. */
    private static List<String> dossiers(Visitor visitor, String... examples) {
        return Stream.of(examples)
                .map(example -> visitor.target(visitor.post("/proposals", new Form().with("example", example))))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }

    private static String query(String path, List<String> ids, String more) {
        return ids.stream().map(id -> "id=" + id).collect(Collectors.joining("&", path + "?", more));
    }

    private static String text(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??", "{0}", "Exception");
        return answer.body().replaceAll("<[^>]+>", " ").replaceAll("[\\s\u00a0]+", " ");
    }

    @Test
    void theProposalsToChooseFromSayTheirGoal() {
        Visitor visitor = visitor();
        String id = dossiers(visitor, LOANS).get(0);
        for (String page : List.of("/compare", "/portfolio")) {
            assertThat(text(visitor.get(page))).contains("Doelmatigheid · opgeslagen op", "dossier " + id);
            assertThat(visitor.get(page).body()).contains("value=\"" + id + "\"");
        }
    }

    @Test
    void proposalsStandInOrderWithDoingNothingAmongThem() {
        Visitor visitor = visitor();
        List<String> ids = dossiers(visitor, FACTORY, LOANS);
        String page = text(visitor.get(query("/compare", ids, "&lang=en")));
        assertThat(page)
                .contains("Primary goal: Efficiency", "sample of 10,000, seed 1")
                .containsPattern("1 De achtergestelde leningen.* 2 De Duurzaamheidsfabriek.* 3 Doing nothing");
        assertThat(visitor.get(query("/compare", ids, "")).body())
                .contains("aria-labelledby=\"first-place-title first-place-desc\"");
    }

    @Test
    void proposalsWithOtherGoalsAreNamedAndCanBeComparedApart() {
        Visitor visitor = visitor();
        List<String> ids = dossiers(visitor, FACTORY, LOANS, SERVICES);
        Answer answer = visitor.get(query("/compare", ids, ""));
        assertThat(text(answer)).contains("verschillende hoofddoelen", "Vergelijk alleen deze (Doelmatigheid)");
        assertThat(answer.body()).contains("href=\"/compare?id=" + ids.get(0) + "&amp;id=" + ids.get(1) + "\"");
    }

    @Test
    void tooFewTooManyAndForgedOnesAreSaid() {
        Visitor visitor = visitor();
        List<String> one = dossiers(visitor, LOANS);
        assertThat(text(visitor.get(query("/compare", one, "")))).contains("Kies minstens twee voorstellen");
        assertThat(visitor.get("/compare?id=aaaaaaaa&id=" + one.get(0)).status())
                .isEqualTo(404);
        assertThat(visitor.get("/portfolio?id=aaaaaaaa").status()).isEqualTo(404);
        assertThat(text(visitor.get(query("/compare", one, "&change=1")))).contains("Vergelijk voorstellen");
    }

    private static String spend(List<String> ids, String more) {
        return query("/portfolio", ids, "&lang=en&" + more);
    }

    @Test
    void aBudgetGoesWhereItIsWorthMost() {
        Visitor visitor = visitor();
        List<String> ids = dossiers(visitor, LOANS, FACTORY, FUND);
        String form = text(visitor.get(query("/portfolio", ids, "&lang=en")));
        assertThat(form).contains("Budget for Efficiency").doesNotContain("Gets money Proposal");
        String page = text(visitor.get(spend(
                ids,
                "budget-efficiency=90,000,000&amount=40000000&amount=20000000&amount=50000000"
                        + "&share=&share=&share=&wish=none&wish=none&wish=none")));
        assertThat(page)
                .contains("Spent: €90,000,000. Left: €0.", "Exact: no other choice is worth more.")
                .contains("the money does more elsewhere", "What each choice displaces");
        assertThat(visitor.get(spend(ids, "budget-efficiency=1&amount=1&amount=1&amount=1"))
                        .body())
                .contains("class=\"curve\"");
    }

    @Test
    void partsMustHavesAndLimitsAreTaken() {
        Visitor visitor = visitor();
        List<String> ids = dossiers(visitor, LOANS, FACTORY, FUND);
        String page = text(visitor.get(spend(
                ids,
                "budget-efficiency=90000000&cap-instrument=50&amount=40000000&amount=20000000&amount=50000000"
                        + "&share=&share=&share=50&wish=excluded&wish=must&wish=none")));
        assertThat(page)
                .contains("€45,000,000 (90%)", "left out by you", "At most 50% for each value of ‘Instrument’.");
        String refused = text(visitor.get(
                spend(ids, "budget-efficiency=1000&amount=4000&amount=20&amount=50&wish=must&wish=none&wish=none")));
        assertThat(refused).contains("does not fit into the budget", "€4,000", "€1,000");
    }

    @Test
    void goalsHaveBudgetsOfTheirOwn() {
        Visitor visitor = visitor();
        List<String> ids = dossiers(visitor, LOANS, SERVICES);
        String page = text(visitor.get(
                spend(ids, "budget-efficiency=50000000&budget-compensation=90000000&amount=40000000&amount=80000000")));
        assertThat(page)
                .contains("no list mixes goals")
                .containsSubsequence("Efficiency: €50,000,000", "Compensation: €90,000,000");
    }

    @Test
    void whatCannotBeReadIsKeptAndNamed() {
        Visitor visitor = visitor();
        List<String> ids = dossiers(visitor, LOANS);
        Answer answer = visitor.get(spend(ids, "budget-efficiency=much&cap-theme=200&amount=4.5.5&share=0&wish=x"));
        assertThat(answer.body())
                .contains("value=\"much\"", "value=\"200\"", "value=\"4.5.5\"", "aria-invalid=\"true\"")
                .contains("href=\"#budget-efficiency\"", "href=\"#amount-" + ids.get(0) + "\"")
                .doesNotContain("class=\"curve\"");
        assertThat(text(visitor.get(spend(ids, "budget-efficiency=&amount=5")))).contains("Enter a budget");
    }
}
