package nl.toetssteen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.toetssteen.browser.Walker.Screen;
import nl.toetssteen.casework.Role;
import nl.toetssteen.rulebook.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Signing in and keeping accounts. */
class PeoplePathTest extends Browsing {

    static Stream<Screen> twoScreens() {
        return Stream.of(new Screen(Language.NL, NARROW, true), new Screen(Language.EN, WIDE, true));
    }

    @ParameterizedTest
    @MethodSource("twoScreens")
    void whoseSessionEndedWhileTypingSignsInAndGoesOn(Screen screen) {
        try (Walker walker = at(screen)) {
            walker.press("main form:not(:has(input[name=example])) button");
            String page = walker.path() + "/action";
            walker.go(page);
            walker.find("[id='action.summary']").fill("Twee regels\ndie blijven");
            walker.find("[id='action.duration']").fill("4");
            walker.endSession()
                    .press(".buttons button[value=save]")
                    .check("sign-in-again")
                    .forgive();
            walker.press("li:has-text('Anna de Vries') button").check("send-again");
            assertThat(walker.find("main").textContent()).contains("die blijven");
            walker.press("main form button").go(page);
            assertThat(walker.find("[id='action.summary']").inputValue()).isEqualTo("Twee regels\ndie blijven");
            assertThat(walker.find("[id='action.duration']").inputValue()).isEqualTo("4");
            walker.press(".sign-out button").check("sign-in");
        }
    }

    @ParameterizedTest
    @MethodSource("twoScreens")
    void anAdministratorAddsAColleagueWhoChoosesAPassword(Screen screen) {
        try (Walker walker = at(screen, Role.ADMINISTRATOR)) {
            walker.go("/account").check("account").go("/accounts").check("accounts");
            walker.find("#name").fill("Ines Prins");
            walker.find("#sign-in").fill("ines." + screen);
            walker.find("#role-auditor").check();
            walker.press("main form:has(#name) button").check("link");
            String link = walker.find("#link").inputValue();
            walker.go("/accounts").press("main .rows a:has-text('Ines Prins')").check("keep-account");
            walker.press(".sign-out button")
                    .go(link.substring(link.indexOf("/welcome")))
                    .check("welcome");
            walker.find("#fresh").fill("kort");
            walker.find("#again").fill("kort");
            walker.press("main form button").check("welcome-with-error").forgive();
            walker.find("#fresh").fill("fietsbel kanaal tuba");
            walker.find("#again").fill("fietsbel kanaal tuba");
            walker.press("main form button");
            assertThat(walker.find("header").textContent()).contains("Ines Prins");
            walker.go("/accounts").check("not-permitted").forgive();
        }
    }
}
