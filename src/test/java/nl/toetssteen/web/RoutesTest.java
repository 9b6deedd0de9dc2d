package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.casework.Role;
import nl.toetssteen.rulebook.Theme;
import nl.toetssteen.web.Visitor.Answer;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest extends Served {

    @Test
    void everyPageIsThereInBothLanguages() {
        Visitor visitor = visitor(Role.values());
        String impulse = visitor.target(visitor.post("/proposals", new Form().with("example", "ecosystem-impulse")));
        List<String> pages = pages(impulse).toList();
        assertThat(pages).hasSizeGreaterThan(60);
        for (String language : List.of("nl", "en")) {
            visitor.get("/?lang=" + language);
            for (String page : pages) {
                isSound(page, visitor.get(page), language);
            }
        }
    }

    private Stream<String> pages(String proposal) {
        Stream<String> themes = rulebook().themes().stream().map(Theme::id).map(theme -> proposal + "/" + theme);
        Stream<String> rules = rulebook().contents().cards().stream().map(card -> "/rules/" + card.id());
        Stream<String> bare = rulebook().rules().stream().map(rule -> "/rules/" + rule.name());
        Stream<String> traces = rulebook().rules().stream().map(rule -> proposal + "/trace/" + rule.name());
        Stream<String> fixed = Stream.of(
                "/",
                "/rules",
                "/sources",
                proposal,
                proposal + "/appraisal",
                proposal + "/trace",
                proposal + "/trace?state=near&theme=level&effect=concern&criterion=level",
                proposal + "/what-if",
                proposal + "/what-if?kind=all&q=geld&action.government=national&action.amount=veel&x=y",
                proposal + "/remove",
                proposal + "/check",
                proposal + "/quick",
                proposal + "/history",
                proposal + "/compare",
                proposal + "/appraisal?version=1",
                "/proposals",
                "/proposals?q=%27%25_&from=3",
                "/compare",
                "/trail",
                "/trail/verification",
                "/rulebooks",
                "/compare?id=" + proposal.substring(proposal.lastIndexOf('/') + 1),
                "/portfolio",
                "/portfolio?budget-efficiency=5000000&id=" + proposal.substring(proposal.lastIndexOf('/') + 1),
                "/import");
        Stream<String> tables = rulebook().contents().tables().stream().map(table -> "/tables/" + table.name());
        return Stream.of(fixed, themes, rules, bare, traces, tables).flatMap(stream -> stream);
    }

    private static void isSound(String page, Answer answer, String language) {
        assertThat(answer.status()).as(page).isEqualTo(200);
        assertThat(answer.body())
                .as(page)
                .contains("<html lang=\"" + language + "\">")
                .doesNotContain("??", "Exception", "{0}", "nl.toetssteen.");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo(SecurityHeaders.POLICY);
    }

    @Test
    void nothingOnAPageCanRunOrComeFromElsewhere() {
        assertThat(SecurityHeaders.POLICY)
                .contains("default-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'")
                .contains("script-src 'self';", "connect-src 'self';", "style-src 'self';")
                .doesNotContain("unsafe", "http", "data:", "*");
    }

    @Test
    void theLanguageIsRememberedAndAnUnknownOneIsPassedOver() {
        Visitor visitor = visitor();
        assertThat(visitor.get("/").body()).contains("<html lang=\"nl\">");
        visitor.get("/rules?lang=en");
        assertThat(visitor.get("/").body()).contains("<html lang=\"en\">");
        assertThat(visitor.get("/?lang=fr").body()).contains("<html lang=\"en\">");
        assertThat(visitor.get("/?lang=nl&lang=en").body()).contains("<html lang=\"nl\">");
    }

    @Test
    void theLinkToTheOtherLanguageKeepsTheQuestion() {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        assertThat(visitor.get(proposal + "/trace?state=near&theme=%22%3E%3Cb%3E")
                        .body())
                .contains("href=\"?state=near&amp;theme=%22%3E%3Cb%3E&amp;lang=en\"");
    }

    @Test
    void anAppraisalAndAProposalCanBeDownloaded() {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        Answer json = visitor.get(proposal + "/appraisal.json");
        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(json.header("Content-Disposition")).contains("attachment", ".json");
        assertThat(json.body()).contains("\"verdict\"", "undetermined");
        assertThat(visitor.get(proposal + "/proposal.yaml").body()).contains("answers: {}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/proposals/",
                "/proposals/aaaaaaaa",
                "/proposals/aaaaaaaa/action",
                "/proposals/aaaaaaaa/appraisal",
                "/proposals/aaaaaaaa/appraisal.json",
                "/proposals/aaaaaaaa/what-if",
                "/jobs/aaaaaaaa",
                "/jobs/",
                "/proposals/aaaaaaaa/trace/AC-03",
                "/proposals/%3Cscript%3E/trace",
                "/proposals/..",
                "/rules/XX-99",
                "/tables/nothing",
                "/tables/nothing.csv",
                "/rules/%3Cscript%3Ealert(1)",
                "/rules/a%20b",
                "/application.properties",
                "/messages/messages_nl.properties",
                "/rules/rulebook.yaml",
                "/templates/start/start.html",
                "/WEB-INF/web.xml",
                "/actuator",
                "/error"
            })
    void whatIsNotThereIsSaidInTheLanguageOfTheReader(String path) {
        Visitor visitor = visitor();
        Answer dutch = visitor.get(path);
        assertThat(dutch.status()).as(path).isBetween(400, 405);
        assertThat(dutch.body()).contains("<html lang=\"nl\">", "<h1>").doesNotContain("Exception", "<script>");
        visitor.get("/?lang=en");
        assertThat(visitor.get(path).body()).contains("<html lang=\"en\">", "<h1>");
    }

    @Test
    void aCheckOfTheFormIsNoConclusion() {
        assertThat(visitor().get("/rules").body()).contains("Controle van het formulier");
    }

    @Test
    void aForgedProposalSaysWhatToDo() {
        assertThat(visitor().get("/proposals/aaaaaaaa/action").body())
                .contains("Dit voorstel is er niet", "Ga naar het begin");
    }

    @Test
    void aProposalOutlivesTheSessionInWhichItWasMade() {
        String proposal = visitor().newProposal();
        assertThat(visitor().get(proposal).status()).isEqualTo(200);
    }

    @Test
    void aThemeThatDoesNotExistIsSaid() {
        Visitor visitor = visitor();
        Answer answer = visitor.get(visitor.newProposal() + "/capture-of-the-moon");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Deze pagina van het formulier is er niet");
    }

    @Test
    void aWrongMethodIsSaid() {
        Visitor visitor = visitor();
        for (String method : List.of("DELETE", "PUT", "PATCH", "POST")) {
            Answer answer = visitor.with(method, "/rules");
            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.body()).contains("Dat kan niet op dit adres");
        }
        assertThat(visitor.with("TRACE", "/rules").status()).isEqualTo(405);
        assertThat(visitor.with("HEAD", "/rules").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1",
                "GET /toetssteen.css/../../application.properties HTTP/1.1",
                "GET /rules/%3Cscript%3Ealert(1)%3C%2Fscript%3E HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET /a\\b HTTP/1.1",
                "GET /<script> HTTP/1.1",
                "GET /%c0%ae%c0%ae/ HTTP/1.1",
                "GET /../../etc/passwd HTTP/1.1",
                "GET /%2e%2e%2f%2e%2e%2fetc/passwd HTTP/1.1",
                "GET /rules/..%2f..%2fapplication.properties HTTP/1.1",
                "GET /;jsessionid=1/..;/ HTTP/1.1",
                "GET //evil.example/ HTTP/1.1",
                "GET /?lang=%zz HTTP/1.1",
                "GET /?a\u0001=b HTTP/1.1",
                "NONSENSE / HTTP/1.1",
                "GET / HTTP/9.9",
                "GET"
            })
    void nonsenseEndsInAMessage(String requestLine) {
        String answer = visitor().raw(requestLine);
        assertThat(answer).matches("(?s)HTTP/1.1 [45]\\d\\d.*");
        assertThat(answer).contains("<h1>").doesNotContain("Exception", "\tat ", "Apache", "root:");
    }

    @Test
    void whatAnotherSiteSendsIsRefused() {
        Visitor visitor = visitor();
        assertThat(visitor.with("POST", "/proposals", "Origin", "https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(visitor.with("POST", "/proposals", "Origin", "null").status())
                .isEqualTo(403);
        Answer answer = visitor.with("POST", "/proposals", "Sec-Fetch-Site", "cross-site");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("Dit verzoek kwam van een andere site");
        assertThat(visitor.with("POST", "/proposals", "Origin", "http://127.0.0.1:" + port)
                        .status())
                .isEqualTo(302);
    }

    @Test
    void theSessionCookieStaysWithThisSiteAndOutOfReachOfScripts() {
        Form signIn = new Form()
                .with("name", person(Role.CIVIL_SERVANT).identity().signIn())
                .with("password", PASSWORD);
        assertThat(stranger().post("/sign-in", signIn).header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict");
        assertThat(visitor().newProposal()).doesNotContain("jsessionid");
    }

    @Test
    void lookingAroundStartsNoSession() {
        assertThat(stranger().get("/").header("Set-Cookie")).isEmpty();
        assertThat(stranger().get("/rules").header("Set-Cookie")).isEmpty();
    }

    @Test
    void aFormOfAnotherKindIsSaid() {
        Visitor visitor = visitor();
        String page = visitor.newProposal() + "/action";
        assertThat(visitor.post(page, "{}", "application/json").status()).isEqualTo(415);
        Answer multipart = visitor.post(page, "--x--", "multipart/form-data; boundary=x");
        assertThat(multipart.status()).isEqualTo(415);
        assertThat(multipart.body()).contains("verkeerde vorm");
    }

    @Test
    void tooMuchAtOnceIsSaid() {
        Visitor visitor = visitor();
        String page = visitor.newProposal() + "/action";
        Answer answer = visitor.post(page, new Form().with("action.summary", "x".repeat(5_000_000)));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("te veel tekst");
    }

    @Test
    void tooManyFieldsAtOnceAreSaid() {
        Visitor visitor = visitor();
        String page = visitor.newProposal() + "/action";
        Answer answer = visitor.post(page, "a=1&".repeat(60_000) + "a=1", "application/x-www-form-urlencoded");
        assertThat(answer.status()).isIn(400, 413);
        assertThat(answer.body()).contains("<h1>").doesNotContain("Exception");
    }

    @Test
    void whatWasTypedIsGivenBackWhenTheSessionHasExpired() {
        Answer answer = visitor()
                .post(
                        "/proposals/aaaaaaaa/action",
                        new Form().with("shown", "action.summary").with("action.summary", "Een <lange> tekst"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Een &lt;lange&gt; tekst", "Wat u had ingevuld");
    }

    @Test
    void aProposalCanBeNamedAndRemoved() {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        assertThat(visitor.follow(proposal, new Form().with("title", "Haven \"<Noord>\""))
                        .body())
                .contains("<h1>Haven &quot;&lt;Noord&gt;&quot;</h1>");
        assertThat(visitor.follow(proposal, new Form().with("title", "x".repeat(201)))
                        .body())
                .contains("x".repeat(201), "De naam is te lang");
        assertThat(visitor.post(proposal + "/remove", new Form()).status()).isEqualTo(302);
        assertThat(visitor.get(proposal).status()).isEqualTo(404);
    }
}
