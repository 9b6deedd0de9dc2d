package nl.toetssteen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.toetssteen.browser.Walker.Screen;
import nl.toetssteen.rulebook.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhatIfPathTest extends Browsing {
    private static final String TRY = ".buttons button[value=try]";
    private static final String LOSS = "risk-capital.loss-budgeted";

    static Stream<Screen> twoScreens() {
        return Stream.of(new Screen(Language.NL, NARROW, false), new Screen(Language.EN, WIDE, true));
    }

    private static String begin(Walker walker) {
        walker.press("form:has(input[name=example][value=revolving-fund-completed]) button[value=open]");
        String proposal = walker.path();
        walker.press(".steps a[href$='/what-if']");
        return proposal;
    }

    @ParameterizedTest
    @MethodSource("twoScreens")
    void otherAnswersAreTriedChangedAndKept(Screen screen) {
        try (Walker walker = at(screen)) {
            String proposal = begin(walker);
            walker.look("what-if-begin").press("button[value='theme:risk-capital']");
            walker.find("input[name='" + LOSS + "'][value=yes]").check();
            walker.press(TRY).look("what-if");
            assertThat(walker.find(".standing-verdict").count()).isEqualTo(2);
            assertThat(walker.find("#changes").textContent()).contains("1");
            assertThat(walker.find("main").textContent()).contains("RC-11");
            walker.find("select#theme").selectOption("action");
            walker.find("#q").press("Enter");
            walker.find("[id='action.duration']").waitFor();
            assertThat(walker.find("input[type=hidden][name='" + LOSS + "'][value=yes]")
                            .count())
                    .isEqualTo(1);
            walker.find("[id='action.duration']").fill("3");
            walker.press(TRY);
            walker.press("button[value='undo:" + LOSS + "']").look("what-if-undone");
            walker.press("button[value=keep]");
            assertThat(walker.path()).isEqualTo(proposal);
            assertThat(walker.download(proposal + "/proposal.yaml"))
                    .contains("action.duration: 3")
                    .contains(LOSS + ": no");
        }
    }

    @ParameterizedTest
    @MethodSource("twoScreens")
    void theOtherLanguageKeepsWhatWasTyped(Screen screen) {
        try (Walker walker = at(screen)) {
            begin(walker);
            walker.press("button[value='theme:action']");
            walker.find("[id='action.duration']").fill("3");
            walker.press(".top .as-link");
            assertThat(walker.find("html").getAttribute("lang"))
                    .isNotEqualTo(screen.language().tag());
            assertThat(walker.find("#changes").textContent()).contains("1");
            walker.find("select#theme").selectOption("action");
            walker.press("button[value=show]");
            assertThat(walker.find("[id='action.duration']").inputValue()).isEqualTo("3");
        }
    }

    @ParameterizedTest
    @MethodSource("twoScreens")
    void aServerThatIsAwayCostsNoTypedText(Screen screen) {
        try (Walker walker = at(screen)) {
            begin(walker);
            walker.press("button[value='theme:action']");
            walker.find("[id='action.amount']").fill("een heleboel");
            walker.press(TRY).look("what-if-error");
            assertThat(walker.find(".error-summary a").count()).isEqualTo(1);
            walker.find("[id='action.amount']").fill("een heleboel meer");
            walker.offline(true).tryToPress("button.first-button[value=try] ~ section button[value=show]");
            walker.offline(false).back();
            assertThat(walker.find("[id='action.amount']").inputValue()).isEqualTo("een heleboel meer");
            walker.forgive();
        }
    }
}
