package nl.toetssteen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.browser.Walker.Screen;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MainPathTest extends Browsing {
    private static final String VERDICT = ".standing-verdict >> nth=0";
    private static final String SAVE = ".buttons button[value=save]";

    private Example example(String id) {
        return rulebook().contents().examples().stream()
                .filter(example -> example.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String verdict(Screen screen, String verdict) {
        return said(screen, "verdict." + verdict);
    }

    private static void take(Walker walker, String example, String doing) {
        walker.press("form:has(input[name=example][value=" + example + "]) button[value=" + doing + "]");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void theImpulseIsTakenFromTheExamplesToItsAppraisalAndTrace(Screen screen) {
        try (Walker walker = at(screen)) {
            walker.look("start");
            take(walker, "ecosystem-impulse", "appraise");
            assertThat(walker.path()).matches("/proposals/\\w+/appraisal");
            assertThat(walker.find(VERDICT).textContent()).isEqualTo(verdict(screen, "undetermined"));
            assertThat(walker.find("[id^=finding-] h4").allTextContents()).isNotEmpty();
            walker.look("appraisal").press(".steps a[href$='/trace']");
            assertThat(walker.path()).endsWith("/trace");
            assertThat(walker.find("main").textContent()).contains("CL-26", "LV-01", "MF-28");
            walker.look("trace").press("main table a[href*='/trace/']");
            assertThat(walker.path()).contains("/trace/");
            assertThat(walker.find("main pre").first().textContent()).contains("when", "then");
            walker.look("trace-of-a-rule");
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aChangedAnswerMovesTheVerdict(Screen screen) {
        try (Walker walker = at(screen)) {
            take(walker, "ecosystem-impulse", "open");
            String proposal = walker.path();
            walker.go(proposal + "/action");
            walker.find("input[name='action.government'][value=province]").check();
            walker.press(SAVE).go(proposal + "/level");
            walker.find("input[name='level.redistributes'][value=yes]").check();
            walker.press(SAVE);
            assertThat(walker.find(".notice[role=status]").textContent())
                    .contains(verdict(screen, "undetermined"), verdict(screen, "refer"));
            assertThat(walker.find(VERDICT).textContent()).isEqualTo(verdict(screen, "refer"));
            walker.look("saved").go(proposal + "/appraisal");
            assertThat(walker.find(VERDICT).textContent()).isEqualTo(verdict(screen, "refer"));
            assertThat(walker.find("#gates").textContent()).isNotEmpty();
            assertThat(walker.find("#finding-LV-01").count()).isEqualTo(1);
            assertThat(walker.download(proposal + "/appraisal.json")).contains("\"verdict\": \"refer\"");
        }
    }

    @ParameterizedTest
    @MethodSource("otherScreens")
    void anEmptyFormIsUndetermined(Screen screen) {
        try (Walker walker = at(screen)) {
            walker.press("main form:not(:has(input[name=example])) button");
            assertThat(walker.find(VERDICT).textContent()).isEqualTo(verdict(screen, "undetermined"));
            walker.look("empty").press("a.button[href$='/appraisal']");
            assertThat(walker.find(VERDICT).textContent()).isEqualTo(verdict(screen, "undetermined"));
        }
    }

    /** It takes long: one screen, where others do not ask for all. */
    static Stream<Screen> oneScreen() {
        return screens().filter(screen -> !screen.scripts() || EVERYWHERE);
    }

    @ParameterizedTest
    @MethodSource("oneScreen")
    void aProposalTypedIntoAnEmptyFormGetsTheVerdictOfItsAnswers(Screen screen) {
        Sheet sheet = example("revolving-fund-completed").sheet();
        try (Walker walker = at(screen)) {
            walker.press("main form:not(:has(input[name=example])) button");
            String proposal = walker.path();
            Filling filling = new Filling(walker, sheet, screen.language() == Language.NL);
            // A later page can bring up a question of an earlier one.
            for (int round = 0;
                    round < 3 && filling.done().size() < sheet.answers().size();
                    round++) {
                walker.go(proposal).press("main .rows a");
                while (walker.find("form#questions").count() > 0) {
                    filling.fillIn();
                    walker.press(".buttons button[value=next]");
                }
                assertThat(walker.path()).isEqualTo(proposal + "/check");
            }
            assertThat(filling.done())
                    .containsExactlyInAnyOrderElementsOf(sheet.answers().keySet());
            walker.look("check").press("form[action$='/submit'] button").look("submitted");
            walker.go(proposal + "/appraisal");
            Appraisal expected = desk.appraiser().appraise(sheet, Terms.on(LocalDate.now()));
            assertThat(walker.find(VERDICT).textContent())
                    .isEqualTo(verdict(screen, expected.verdict().id()));
            assertThat(walker.download(proposal + "/appraisal.json"))
                    .contains("\"answers\": \"" + expected.receipt().answers())
                    .contains("\"outcome\": \"" + expected.receipt().outcome());
            walker.look("typed");
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void whatIsTypedWronglyIsKeptAndPointedAt(Screen screen) {
        try (Walker walker = at(screen)) {
            walker.press("main form:not(:has(input[name=example])) button");
            walker.go(walker.path() + "/action");
            walker.find("[id='action.amount']").fill("een heleboel");
            walker.find("[id='action.duration']").fill("4");
            walker.press(SAVE).look("error");
            assertThat(walker.find(".error-summary a").count()).isEqualTo(1);
            assertThat(walker.page().title())
                    .startsWith(said(screen, "form.title-error").substring(0, 4));
            walker.find(".error-summary a").click();
            assertThat(walker.path()).endsWith("#action.amount");
            assertThat(walker.find("[id='action.amount']").inputValue()).isEqualTo("een heleboel");
            assertThat(walker.find("[id='action.duration']").inputValue()).isEqualTo("4");
            walker.find("[id='action.amount']").fill("2000000");
            walker.find("[id='action.amount']").press("Enter");
            walker.find(".notice[role=status]").waitFor();
            assertThat(walker.find(".error-summary").count()).isEqualTo(0);
        }
    }

    @ParameterizedTest
    @MethodSource("otherScreens")
    void aProposalIsSubmittedChangedAndCompared(Screen screen) {
        try (Walker walker = at(screen)) {
            take(walker, "revolving-fund-completed", "open");
            String proposal = walker.path();
            walker.press("a[href$='/check']").press("form[action$='/submit'] button");
            assertThat(walker.path()).endsWith("/submitted?version=2");
            assertThat(walker.find("main").textContent()).contains(verdict(screen, "support-if"));

            walker.press("a.button[href*='/appraisal']");
            walker.find("#finding-RC-11 details summary").first().click();
            walker.press("#finding-RC-11 h4 a");
            walker.press("main a[href*='/sources#']");
            assertThat(walker.path()).contains("/sources#");

            walker.go(proposal + "/dossier").look("dossier");
            walker.find("details:has(#reopen) summary").click();
            walker.find("#reopen").fill("Het verlies is nu wel begroot.");
            walker.press("button[value=reopen]").go(proposal + "/risk-capital");
            walker.find("input[name='risk-capital.loss-budgeted'][value=yes]").check();
            walker.press(SAVE)
                    .press("p.above a")
                    .press(".steps a[href$='/history']")
                    .look("history");
            walker.press("form[action$='/compare'] button").look("compare");
            assertThat(walker.find("main").textContent()).contains("RC-11");
            assertThat(walker.find("#changed").textContent()).startsWith("1 ");
        }
    }

    @ParameterizedTest
    @MethodSource("otherScreens")
    void twoOnTheSameFieldSeeBothAndChoose(Screen screen) {
        try (Walker one = at(screen);
                Walker other = at(screen)) {
            one.press("main form:not(:has(input[name=example])) button");
            String page = one.path() + "/action";
            one.go(page);
            other.go(page);
            one.find("[id='action.duration']").fill("4");
            one.press(SAVE);
            other.find("[id='action.duration']").fill("5");
            other.press(SAVE).look("clash").forgive();
            assertThat(other.find("main").textContent()).contains("4", "5");
            other.find("input[name='take:action.duration'][value=theirs]").check();
            other.press(".buttons button");
            assertThat(other.find("[id='action.duration']").inputValue()).isEqualTo("4");
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aServerThatIsAwayCostsNoTypedText(Screen screen) {
        try (Walker walker = at(screen)) {
            walker.press("main form:not(:has(input[name=example])) button");
            walker.go(walker.path() + "/action");
            walker.find("[id='action.summary']").fill("Een lange tekst die niemand twee keer typt");
            walker.find("[id='action.amount']").fill("1000");
            walker.offline(true).tryToPress(SAVE);
            walker.offline(false).back();
            assertThat(walker.find("[id='action.summary']").inputValue()).startsWith("Een lange tekst");
            assertThat(walker.find("[id='action.amount']").inputValue()).isEqualTo("1000");
            walker.forgive().press(SAVE);
            assertThat(walker.find(".notice[role=status]").count()).isEqualTo(1);
        }
    }
}
