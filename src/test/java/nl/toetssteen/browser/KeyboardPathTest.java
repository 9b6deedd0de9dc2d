package nl.toetssteen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.toetssteen.browser.Walker.Screen;
import nl.toetssteen.casework.Role;
import nl.toetssteen.web.Served;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The story of a dossier from the start page to the auditor, with a keyboard alone. */
class KeyboardPathTest extends Browsing {
    private static final String VERDICT = ".standing-verdict >> nth=0";

    @ParameterizedTest
    @MethodSource("scripted")
    void aDossierGoesFromTheStartToTheAuditorWithoutAMouse(Screen screen) {
        String proposal = submitted(screen);
        checked(screen, proposal);
        decided(screen, proposal);
        audited(screen, proposal);
    }

    private String submitted(Screen screen) {
        try (Walker walker = at(screen)) {
            Keys keys = new Keys(walker);
            signsInAnew(walker, keys);
            walker.page().keyboard().press("Tab");
            walker.page().keyboard().press("Enter");
            assertThat(walker.page().evaluate("document.activeElement.id")).isEqualTo("main");
            keys.go("form:has(input[value=revolving-fund-completed]) button[value=appraise]");
            assertThat(walker.find(VERDICT).textContent()).isEqualTo(said(screen, "verdict.support-if"));
            String proposal = walker.path().replaceAll("/appraisal.*", "");
            keys.go("a[href$='/trace']").go("main table a[href*='/trace/']");
            walker.go(proposal);
            keys.go("main .rows a[href*='/action']");
            keys.choose("input[name='action.government']", "input[value=province]");
            keys.type("[id='action.duration']", "4").go(".buttons button[value=save]");
            assertThat(walker.find(".notice[role=status]").count()).isEqualTo(1);
            assertThat(walker.find("input[name='action.government'][value=province]")
                            .isChecked())
                    .isTrue();
            walker.go(proposal);
            keys.go("a[href$='/check']").go("form[action$='/submit'] button");
            assertThat(walker.path()).startsWith(proposal + "/submitted");
            return proposal;
        }
    }

    /** Out, and in again by name and password. */
    private static void signsInAnew(Walker walker, Keys keys) {
        keys.go("form[action$='/sign-out'] button");
        walker.go("/sign-in");
        keys.type("#name", walker.name()).type("#password", Served.PASSWORD).go("main form:has(#password) button");
        walker.go("/");
    }

    private void checked(Screen screen, String proposal) {
        try (Walker walker = at(screen)) {
            Keys keys = new Keys(walker);
            keys.go("nav a[href='/agenda']").go("main a[href$='" + proposal + "/justification']");
            int claims = walker.find("fieldset.claim").count();
            assertThat(claims).isGreaterThan(3);
            for (int claim = 0; claim < claims; claim++) {
                keys.choose("fieldset.claim input[type=radio]", "input[value=documented]");
                keys.type("fieldset.claim textarea", "Nagegaan.");
            }
            keys.go("button[value=finish]").go("button[value=appraise]");
            assertThat(walker.find(".road li[aria-current]").textContent()).isEqualTo(said(screen, "stage.appraised"));
        }
    }

    private void decided(Screen screen, String proposal) {
        try (Walker first = at(screen, Role.COMMITTEE);
                Walker second = at(screen, Role.COMMITTEE)) {
            Keys keys = new Keys(first);
            keys.go("nav a[href='/agenda']").go("main a[href$='" + proposal + "/decision']");
            vote(keys);
            keys.choose("#draw ~ form input[name=verdict]", "#verdict-decline")
                    .type("#reason", "Het geld heeft nog geen doel.")
                    .go("form[action$='/ruling'] button");
            second.go(proposal + "/decision");
            Keys others = new Keys(second);
            vote(others);
            others.go("form[action$='/confirm'] button");
            assertThat(second.find("#ruled").textContent()).isEqualTo(said(screen, "decision.final"));
        }
    }

    private static void vote(Keys keys) {
        keys.choose("input[name=vote]", "#vote-decline").go("form[action$='/vote'] button");
    }

    private void audited(Screen screen, String proposal) {
        try (Walker walker = at(screen, Role.AUDITOR)) {
            Keys keys = new Keys(walker);
            walker.go(proposal + "/history");
            keys.go("main a[href*='/replay']");
            assertThat(walker.find("#then").textContent()).isEqualTo(said(screen, "replay.same"));
            walker.go("/trail/verification");
            keys.go("main .buttons button");
            assertThat(walker.find("main").textContent()).contains(said(screen, "verification.sound"));
        }
    }
}
