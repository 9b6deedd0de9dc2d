package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.casework.Role;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.web.Visitor.Answer;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One's own account, and the accounts of others. */
class AccountPagesTest extends Served {
    private static final String FRESH = "fietsbel kanaal tuba";
    private static final Pattern LINK = Pattern.compile("/welcome\\?link=[\\w-]{43}");

    private static Form password(String old, String fresh, String again) {
        return new Form().with("old", old).with("fresh", fresh).with("again", again);
    }

    private static Form chosen(String link, String fresh) {
        return new Form()
                .with("link", link.substring(link.indexOf('=') + 1))
                .with("fresh", fresh)
                .with("again", fresh);
    }

    private int signIn(Account account, String password) {
        Form form = new Form().with("name", account.identity().signIn()).with("password", password);
        return stranger().post("/sign-in", form).status();
    }

    @Test
    void aNewPasswordCountsAtOnceAndEndsOtherSessionsOnly() {
        Account account = person(Role.AUDITOR);
        Visitor here = stranger().signIn(account.identity().signIn());
        Visitor elsewhere = stranger().signIn(account.identity().signIn());
        Answer changed = here.post("/account/password", password(PASSWORD, FRESH, FRESH));
        assertThat(here.get(here.target(changed)).body()).contains("Uw wachtwoord is gewijzigd");
        assertThat(elsewhere.get("/account").status()).isEqualTo(302);
        assertThat(signIn(account, PASSWORD)).isEqualTo(403);
        assertThat(signIn(account, FRESH)).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "wrong, fietsbel kanaal tuba, fietsbel kanaal tuba, Uw wachtwoord van nu klopt niet, #old",
        "een lang genoeg wachtwoord, kort, kort, Dit wachtwoord is te kort, #fresh",
        "een lang genoeg wachtwoord, wachtwoord123, wachtwoord123, Dit wachtwoord is te raden, #fresh",
        "een lang genoeg wachtwoord, fietsbel kanaal tuba, fietsbel kanaal, niet gelijk, #again"
    })
    void aPasswordThatWillNotDoIsSaidAndNothingChanges(
            String old, String fresh, String again, String said, String place) {
        Account account = person(Role.AUDITOR);
        Visitor visitor = stranger().signIn(account.identity().signIn());
        Answer answer = visitor.post("/account/password", password(old, fresh, again));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("error-summary", said, "href=\"" + place + "\"")
                .doesNotContain("value=\"" + fresh);
        assertThat(signIn(account, PASSWORD)).isEqualTo(302);
    }

    @Test
    void whoSignsOutEverywhereIsOutEverywhere() {
        Account account = person(Role.COMMITTEE);
        Visitor here = stranger().signIn(account.identity().signIn());
        Visitor elsewhere = stranger().signIn(account.identity().signIn());
        here.post("/account/sign-out-everywhere", new Form());
        assertThat(List.of(here.get("/rules").status(), elsewhere.get("/rules").status()))
                .containsOnly(302);
        assertThat(signIn(account, PASSWORD)).isEqualTo(302);
    }

    @Test
    void guessingOnesOldPasswordTakesLongerAndLonger() {
        Visitor visitor = visitor(Role.AUDITOR);
        for (int time = 0; time < 5; time++) {
            visitor.post("/account/password", password("wrong", FRESH, FRESH));
        }
        assertThat(visitor.post("/account/password", password(PASSWORD, FRESH, FRESH))
                        .body())
                .contains("Wacht 1 minuut");
    }

    @Test
    void aColleagueIsAddedAndChoosesAPasswordByALinkThatWorksOnce() {
        Visitor keeper = visitor(Role.ADMINISTRATOR);
        String name = "new-" + System.nanoTime();
        Answer added = keeper.post(
                "/accounts",
                new Form()
                        .with("name", "Ines <b>")
                        .with("sign-in", name)
                        .with("role", "auditor")
                        .with("role", "nonsense"));
        Matcher link = LINK.matcher(added.body());
        assertThat(link.find()).as(added.body()).isTrue();
        assertThat(keeper.get("/accounts").body()).contains("Ines &lt;b&gt;", name, "Nog geen wachtwoord");

        Visitor colleague = stranger();
        assertThat(colleague.get(link.group()).body()).contains("Welkom, Ines &lt;b&gt;", name);
        assertThat(colleague.post("/welcome", chosen(link.group(), name + "1")).body())
                .contains("te raden");
        assertThat(colleague.post("/welcome", chosen(link.group(), FRESH)).status())
                .isEqualTo(302);
        assertThat(colleague.get("/proposals").status()).isEqualTo(200);
        assertThat(colleague.get("/accounts").status()).isEqualTo(403);
        assertThat(stranger().get(link.group()).body()).contains("Deze link werkt niet meer");
        assertThat(stranger().post("/welcome", chosen(link.group(), FRESH)).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Ines, Vul een inlognaam in",
        "met spatie, Ines, Vul een inlognaam in",
        "goed, '', Vul een naam in",
        "emine, Ines, Iemand anders heeft deze inlognaam al"
    })
    void whatAnAccountCannotTakeIsSaidAndKept(String signIn, String name, String said) {
        Form form = new Form().with("name", name).with("sign-in", signIn).with("role", "auditor");
        Answer answer = visitor(Role.ADMINISTRATOR).post("/accounts", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        said, "value=\"" + signIn + "\"", "value=\"auditor\" aria-describedby=\"may-auditor\" checked");
    }

    @Test
    void whoLeftIsErasedAndTheTrailStaysSound() {
        Visitor keeper = visitor(Role.ADMINISTRATOR);
        Account account = person(Role.CIVIL_SERVANT);
        String name = account.identity().name();
        stranger().signIn(account.identity().signIn()).newProposal();
        String page = "/accounts/" + account.id();
        Form sure = new Form().with("sure", "yes");
        Answer inUse = keeper.post(page + "/erase", sure);
        assertThat(inUse.status()).isEqualTo(409);
        assertThat(inUse.body()).contains("Blokkeer eerst het account", name);
        keeper.post(page + "/block", new Form());
        Answer unsure = keeper.post(page + "/erase", new Form());
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.body()).contains("Zet een vinkje", name);
        assertThat(keeper.follow(page + "/erase", sure).body())
                .contains("De persoonsgegevens zijn gewist", account.id())
                .doesNotContain(name);
        assertThat(keeper.get("/accounts").body()).doesNotContain(">" + name + "<");
        Visitor auditor = visitor(Role.AUDITOR);
        assertThat(auditor.get("/trail?person=" + name).body()).contains("Geen enkele regel past hierbij");
        assertThat(auditor.post("/trail/verification", new Form()).body())
                .contains("Alles is nog zoals het is opgeschreven");
    }

    @Test
    void rolesABlockAndANewLinkCountAtOnce() {
        Visitor keeper = visitor(Role.ADMINISTRATOR);
        Account account = person(Role.AUDITOR);
        Visitor them = stranger().signIn(account.identity().signIn());
        String page = "/accounts/" + account.id();
        assertThat(keeper.get(page).body()).contains(account.identity().signIn());

        assertThat(keeper.follow(page + "/roles", new Form().with("role", "civil-servant"))
                        .body())
                .contains("Het account is gewijzigd");
        assertThat(them.get("/import").status()).isEqualTo(200);
        keeper.post(page + "/sign-out", new Form());
        assertThat(them.get("/import").status()).isEqualTo(302);

        keeper.post(page + "/block", new Form());
        assertThat(signIn(account, PASSWORD)).isEqualTo(403);
        assertThat(keeper.get(page).body()).contains("Geblokkeerd", "Hef de blokkering op");
        keeper.post(page + "/unblock", new Form());
        assertThat(signIn(account, PASSWORD)).isEqualTo(302);

        Answer reset = keeper.post(page + "/reset", new Form());
        Matcher first = LINK.matcher(reset.body());
        assertThat(first.find()).isTrue();
        assertThat(signIn(account, PASSWORD)).isEqualTo(403);
        Matcher second = LINK.matcher(keeper.post(page + "/reset", new Form()).body());
        assertThat(second.find()).isTrue();
        assertThat(stranger().get(first.group()).status()).as("an older link").isEqualTo(404);
        assertThat(stranger().post("/welcome", chosen(second.group(), FRESH)).status())
                .isEqualTo(302);
        assertThat(signIn(account, FRESH)).isEqualTo(302);
        assertThat(keeper.get("/accounts/nobody").body()).contains("Dit account is er niet");
    }

    @Test
    void whatACommitteeMemberReadsCannotBeSent() {
        String proposal = visitor().newProposal();
        Visitor member = visitor(Role.COMMITTEE);
        assertThat(member.get(proposal + "/action").body())
                .contains("<fieldset class=\"plain\" disabled", "U kunt dit lezen", "?lang=en")
                .doesNotContain("value=\"next\"", "value=\"lang-en\"");
        assertThat(visitor().get(proposal + "/action").body())
                .contains("value=\"next\"", "value=\"lang-en\"")
                .doesNotContain("<fieldset class=\"plain\"");
        assertThat(member.get(proposal).body()).doesNotContain("/remove");
    }
}
