package nl.toetssteen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.toetssteen.browser.Walker.Screen;
import nl.toetssteen.rulebook.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens beside the form while somebody types. */
class LivePathTest extends Browsing {
    private static final String LOSS = "risk-capital.loss-budgeted";
    private static final String SAVED = "#autosave [data-stored=true]";

    static Stream<Screen> twoScreens() {
        return Stream.of(new Screen(Language.NL, WIDE, true), new Screen(Language.EN, NARROW, true));
    }

    static Stream<Screen> twoScreensWithoutScripts() {
        return Stream.of(new Screen(Language.EN, WIDE, false), new Screen(Language.NL, NARROW, false));
    }

    private static String begin(Walker walker) {
        walker.press("form:has(input[name=example][value=revolving-fund-completed]) button[value=open]");
        String proposal = walker.path();
        walker.go(proposal + "/risk-capital");
        return proposal;
    }

    private static void choose(Walker walker) {
        walker.find("input[name='" + LOSS + "'][value=yes]").check();
    }

    @ParameterizedTest
    @MethodSource("twoScreens")
    void thePanelFollowsWhatIsTypedAndThePageSavesItself(Screen screen) {
        try (Walker walker = at(screen)) {
            String proposal = begin(walker);
            String before = walker.find("#live .live").getAttribute("data-said");
            choose(walker);
            walker.waitFor("#live .live:not([data-said=\"" + before + "\"])");
            walker.waitFor(SAVED);
            assertThat(walker.find("#autosave").textContent()).containsPattern("\\d{1,2}[.:]\\d{2}");
            assertThat(walker.find("input[name=version]").inputValue()).isEqualTo("2");
            assertThat(walker.download(proposal + "/proposal.yaml")).contains(LOSS + ": yes");
            walker.waitFor("#live-said:not(:text-is(\"" + before + "\"))");
            walker.check("live");
            walker.press(".buttons button[value=save]");
            assertThat(walker.find(".notice").first().textContent()).contains(said(screen, "saved"));
            walker.go(proposal + "/quick").check("quick");
        }
    }

    @ParameterizedTest
    @MethodSource("twoScreens")
    void aLostConnectionIsSaidAndNothingTypedIsLost(Screen screen) {
        try (Walker walker = at(screen)) {
            String proposal = begin(walker);
            walker.offline(true);
            choose(walker);
            walker.waitFor("#live-said:text-is(\"" + said(screen, "autosave.offline") + "\")");
            assertThat(walker.find("#autosave").textContent()).isEqualTo(said(screen, "autosave.offline"));
            assertThat(walker.find("#live-said").textContent()).isEqualTo(said(screen, "autosave.offline"));
            walker.look("live-offline").offline(false);
            walker.waitFor(SAVED);
            assertThat(walker.download(proposal + "/proposal.yaml")).contains(LOSS + ": yes");
            walker.forgive();
        }
    }

    @ParameterizedTest
    @MethodSource("twoScreens")
    void whoIsSignedOutMeanwhileIsToldAndTakesAlongWhatWasTyped(Screen screen) {
        try (Walker walker = at(screen)) {
            begin(walker);
            walker.endSession();
            choose(walker);
            walker.waitFor("#live-said:text-is(\"" + said(screen, "autosave.signed-out") + "\")");
            assertThat(walker.find("input[name='" + LOSS + "'][value=yes]").isChecked())
                    .isTrue();
            walker.press(".buttons button[value=save]");
            assertThat(walker.find("input[type=password]").count()).isPositive();
            assertThat(walker.find("input[type=hidden][name='t:" + LOSS + "'][value=yes]")
                            .count())
                    .isPositive();
            walker.forgive();
        }
    }

    @ParameterizedTest
    @MethodSource("twoScreens")
    void whatIsTypedWhenThePageIsLeftIsSavedToo(Screen screen) {
        try (Walker walker = at(screen)) {
            String proposal = begin(walker);
            walker.go(proposal + "/action");
            walker.find("[id='action.duration']").fill("17");
            walker.go(proposal + "/quick");
            walker.page().waitForCondition(() -> walker.download(proposal + "/proposal.yaml")
                    .contains("action.duration: 17"));
        }
    }

    @ParameterizedTest
    @MethodSource("twoScreensWithoutScripts")
    void withoutScriptsTheFormPromisesNothingAndSavesByItsButton(Screen screen) {
        try (Walker walker = at(screen)) {
            String proposal = begin(walker);
            assertThat(walker.find(".live-bar").isVisible()).isFalse();
            assertThat(walker.find("#live .standing-verdict").isVisible()).isTrue();
            choose(walker);
            walker.press(".buttons button[value=save]").look("live-saved");
            assertThat(walker.download(proposal + "/proposal.yaml")).contains(LOSS + ": yes");
        }
    }
}
