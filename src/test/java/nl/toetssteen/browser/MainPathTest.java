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
            walker.look("appraisal").press(".steps li:last-child a");
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
    @MethodSource("twoScreens")
    void anEmptyFormIsUndetermined(Screen screen) {
        try (Walker walker = at(screen)) {
            walker.press("form:not(:has(input[name=example])) button");
            assertThat(walker.find(VERDICT).textContent()).isEqualTo(verdict(screen, "undetermined"));
            walker.look("empty").press("a.button[href$='/appraisal']");
            assertThat(walker.find(VERDICT).textContent()).isEqualTo(verdict(screen, "undetermined"));
        }
    }

    /** One screen of each kind, so that both languages, both widths, and both with and without scripts are seen. */
    static Stream<Screen> twoScreens() {
        return Stream.of(new Screen(Language.NL, NARROW, false), new Screen(Language.EN, WIDE, true));
    }

    @ParameterizedTest
    @MethodSource("twoScreens")
    void aProposalTypedIntoAnEmptyFormGetsTheVerdictOfItsAnswers(Screen screen) {
        Sheet sheet = example("revolving-fund-completed").sheet();
        try (Walker walker = at(screen)) {
            walker.press("form:not(:has(input[name=example])) button");
            String proposal = walker.path();
            Filling filling = new Filling(walker, sheet, screen.language() == Language.NL);
            walker.press("main .rows a");
            while (walker.find("form#questions").count() > 0) {
                filling.fillIn();
                walker.press(".buttons button[value=next]");
            }
            assertThat(filling.done())
                    .containsExactlyInAnyOrderElementsOf(sheet.answers().keySet());
            assertThat(walker.path()).isEqualTo(proposal + "/appraisal");
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
    @MethodSource("twoScreens")
    void whatIsTypedWronglyIsKeptAndPointedAt(Screen screen) {
        try (Walker walker = at(screen)) {
            walker.press("form:not(:has(input[name=example])) button").press("main .rows a");
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
    @MethodSource("screensWithScripts")
    void theKeyboardAloneGoesFromTheStartToAnAppraisal(Screen screen) {
        try (Walker walker = at(screen)) {
            walker.page().keyboard().press("Tab");
            walker.page().keyboard().press("Enter");
            assertThat(walker.page().evaluate("document.activeElement.id")).isEqualTo("main");
            for (int steps = 0; steps < 60 && !isOnAnExample(walker); steps++) {
                walker.page().keyboard().press("Tab");
            }
            walker.page().keyboard().press("Enter");
            walker.page().waitForURL("**/appraisal");
            assertThat(walker.find(VERDICT).textContent()).isNotBlank();
        }
    }

    private static boolean isOnAnExample(Walker walker) {
        return "appraise".equals(walker.page().evaluate("document.activeElement.value"));
    }
}
