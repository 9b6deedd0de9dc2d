package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.toetssteen.casework.Admission;
import nl.toetssteen.casework.DemoPeople;
import nl.toetssteen.casework.Role;
import nl.toetssteen.casework.TestAdmissions;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.dossier.Accounts;
import nl.toetssteen.dossier.TestDatabase;
import nl.toetssteen.web.Visitor.Answer;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.util.HtmlUtils;

class SignInTest extends Served {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private static Form credentials(Account account, String password) {
        return new Form().with("name", account.identity().signIn()).with("password", password);
    }

    /** The hidden fields of the first form of the page in which this name stands. */
    private static Form hidden(String body, String form) {
        String main = body.substring(body.indexOf("<main"));
        assertThat(main).contains(form);
        int start = main.lastIndexOf("<form", main.indexOf(form));
        String part = main.substring(start, main.indexOf("</form>", start));
        Form hidden = new Form();
        Matcher matcher = HIDDEN.matcher(part);
        while (matcher.find()) {
            hidden.with(HtmlUtils.htmlUnescape(matcher.group(1)), HtmlUtils.htmlUnescape(matcher.group(2)));
        }
        return hidden;
    }

    @Test
    void whoSignsInGoesOnToWhereTheyWereGoing() {
        Visitor visitor = stranger();
        Answer asked = visitor.get("/rules?q=a+b");
        assertThat(visitor.target(asked)).isEqualTo("/sign-in?to=%2Frules%3Fq%3Da%2Bb");
        Answer page = visitor.get(visitor.target(asked));
        assertThat(page.body()).contains("<h1>Inloggen</h1>", "name=\"to\" value=\"/rules?q=a+b\"");
        Form form = credentials(person(Role.AUDITOR), PASSWORD).with("to", "/rules?q=a+b");
        assertThat(visitor.target(visitor.post("/sign-in", form))).isEqualTo("/rules?q=a+b");
        assertThat(visitor.get("/sign-in?to=%2Fsources").header("Location")).endsWith("/sources");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example/", "/\\evil.example", "https://evil.example", "evil", "", "/a\r\nSet-Cookie: x=y"
            })
    void nobodyIsSentToAnotherSite(String to) {
        Visitor visitor = stranger();
        Form form = credentials(person(Role.AUDITOR), PASSWORD).with("to", to);
        assertThat(visitor.target(visitor.post("/sign-in", form))).isEqualTo("/");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        Account account = person(Role.CIVIL_SERVANT);
        Answer wrong = stranger().post("/sign-in", credentials(account, "niet dit wachtwoord"));
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.body())
                .contains(
                        "U bent niet ingelogd", "value=\"" + account.identity().signIn() + "\"")
                .doesNotContain("niet dit wachtwoord");
        Answer unknown =
                stranger().post("/sign-in", new Form().with("name", "nobody").with("password", PASSWORD));
        assertThat(unknown.body().replace("nobody", account.identity().signIn()))
                .isEqualTo(wrong.body());
        assertThat(stranger().post("/sign-in", new Form()).status()).isEqualTo(403);
    }

    @Test
    void aNameIsTheSameInCapitalsAndAPasswordIsNot() {
        Account account = person(Role.CIVIL_SERVANT);
        Form capitals = new Form()
                .with("name", " " + account.identity().signIn().toUpperCase(java.util.Locale.ROOT) + " ")
                .with("password", PASSWORD);
        assertThat(stranger().post("/sign-in", capitals).status()).isEqualTo(302);
        assertThat(stranger()
                        .post("/sign-in", credentials(account, PASSWORD.toUpperCase(java.util.Locale.ROOT)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theSessionIsAnotherOnceSomebodyHasSignedIn() {
        Visitor visitor = stranger();
        String before = visitor.get("/?lang=en").header("Set-Cookie");
        String after = visitor.post("/sign-in", credentials(person(Role.CIVIL_SERVANT), PASSWORD))
                .header("Set-Cookie");
        assertThat(after).contains("JSESSIONID=", "HttpOnly", "SameSite=Strict");
        assertThat(before.substring(0, 40)).isNotEqualTo(after.substring(0, 40));
        assertThat(visitor.get("/rules").body()).contains("<html lang=\"en\">");
    }

    @Test
    void whoSignsOutIsOut() {
        Visitor visitor = visitor();
        Answer out = visitor.post("/sign-out", new Form().with("lang", "en"));
        assertThat(visitor.get(visitor.target(out)).body()).contains("You have signed out.");
        assertThat(visitor.get("/rules").status()).isEqualTo(302);
    }

    @Test
    void aFormThatIsSentAfterTheSessionEndedComesBackWithWhatWasTyped() {
        Visitor visitor = visitor();
        String proposal = visitor.newProposal();
        visitor.post("/sign-out", new Form());
        Answer refused = visitor.post(
                proposal + "/action?save=1",
                new Form()
                        .with("version", "1")
                        .with("lang", "en")
                        .with("do", "save")
                        .with("shown", "action.summary")
                        .with("shown", "action.amount")
                        .with("action.amount", "1,234,567.5")
                        .with("action.summary", "First line\r\n<b>\"second\"</b>"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("You were no longer signed in.").doesNotContain("<b>", "?lang=nl");

        Account account = person(Role.CIVIL_SERVANT);
        Form wrong = hidden(refused.body(), "id=\"password\"")
                .with("name", account.identity().signIn())
                .with("password", "wrong");
        Answer again = visitor.post("/sign-in", wrong);
        assertThat(again.status()).isEqualTo(403);
        Form right = hidden(again.body(), "id=\"password\"")
                .with("name", account.identity().signIn())
                .with("password", PASSWORD);
        Answer page = visitor.post("/sign-in", right);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("You are signed in again", "action=\"" + proposal + "/action?save=1\"")
                .contains("1,234,567.5", "&lt;b&gt;&quot;second&quot;");
        assertThat(visitor.post(proposal + "/action?save=1", hidden(page.body(), "Send again"))
                        .status())
                .isEqualTo(302);
        assertThat(visitor.get(proposal + "/proposal.yaml").body())
                .contains("action.amount: 1234567.5", "First line", "second");
    }

    @Test
    void textOfAFileFormComesBackAsWell() {
        String boundary = "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n";
        Visitor visitor = stranger();
        Answer refused =
                visitor.post("/import", boundary + "title: Haven\r\n--x--\r\n", "multipart/form-data; boundary=x");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("name=\"t:text\" value=\"title: Haven\"", "name=\"sends\" value=\"file\"");
        Form right = hidden(refused.body(), "id=\"password\"")
                .with("name", person(Role.CIVIL_SERVANT).identity().signIn())
                .with("password", PASSWORD);
        assertThat(visitor.post("/sign-in", right).body())
                .contains(
                        "action=\"/import\"",
                        "enctype=\"multipart/form-data\"",
                        "title: Haven",
                        "Kies het straks opnieuw");
    }

    @Test
    void aDatabaseThatDoesNotAnswerCostsNoTypedTextAndShowsNoPassword() throws Exception {
        DataSource away = new DriverManagerDataSource("jdbc:h2:file:/nowhere/at/all;IFEXISTS=TRUE", "nobody", "");
        Accounts accounts = TestDatabase.accounts(away, Clock.systemUTC());
        Tickets tickets = new Tickets(TestAdmissions.of(accounts));
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/proposals/aaaaaaaa/action");
        Objects.requireNonNull(request.getSession(true))
                .setAttribute(Tickets.KEY, new Admission("a", 1, Instant.now()));
        assertThat(tickets.containsContext(request)).isFalse();
        MockHttpServletResponse response = new MockHttpServletResponse();
        new Stranger().commence(request, response, new BadCredentialsException("anonymous"));
        String forwarded = Objects.requireNonNull(response.getForwardedUrl());
        assertThat(forwarded).isEqualTo("/sign-in/away");

        Answer page = stranger()
                .post(
                        forwarded,
                        new Form()
                                .with("action.summary", "Een tekst")
                                .with("t:action.proposer", "Een provincie")
                                .with("password", PASSWORD));
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body())
                .contains("Wat u had ingevuld", "Een tekst", "Een provincie")
                .doesNotContain(PASSWORD, "t:action");
    }

    @Test
    void onAMachineOfOnesOwnThereArePeopleToTryItWith() {
        Visitor visitor = stranger();
        Answer page = visitor.get("/sign-in");
        for (Role role : Role.values()) {
            assertThat(page.body())
                    .contains(new Texts(WebSetup.messageSource(), nl.toetssteen.rulebook.Language.NL)
                            .message("role." + role.id()));
        }
        assertThat(page.body()).contains(DemoPeople.PASSWORD, "Log in als Emine Yilmaz");
        Form pressed = new Form().with("name", "emine").with("password", DemoPeople.PASSWORD);
        assertThat(visitor.post("/sign-in", pressed).status()).isEqualTo(302);
        assertThat(visitor.get("/proposals").status()).isEqualTo(200);
        assertThat(visitor.get("/import").status()).isEqualTo(403);
    }
}
