package nl.toetssteen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.browser.Walker.Screen;
import nl.toetssteen.rulebook.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guided tours, walked step by step: what is bold in them is pressed or seen, in that order, and nothing is skipped. */
class TourPathTest extends Browsing {
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*", Pattern.DOTALL);

    static Stream<Screen> twoScreens() {
        return ofAll(new Screen(Language.NL, WIDE, true), new Screen(Language.EN, NARROW, false));
    }

    /** A tour, of which the walker has come to a step. */
    private static final class Tour {
        private final Walker walker;
        private final Iterator<String> steps;

        Tour(Walker walker, Language language) {
            this.walker = walker;
            this.steps = BOLD.matcher(text(language))
                    .results()
                    .map(bold -> bold.group(1).replaceAll("\\s+", " "))
                    .iterator();
        }

        private static String text(Language language) {
            try {
                return Files.readString(Path.of("docs", "tours", language.tag() + ".md"));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** The browser reads the pattern: it knows no quoting but by letter. */
        private static Pattern exactly(String words) {
            return Pattern.compile("^\\s*" + words.replaceAll("[.()?*+\\[\\]]", "\\\\$0") + "\\s*$");
        }

        /** Presses the next thing that the tour names. */
        Tour press(String within) {
            Locator named = walker.find(within + " a, " + within + " button:not([aria-hidden])")
                    .filter(new Locator.FilterOptions().setHasText(exactly(steps.next())));
            walker.press(named);
            return this;
        }

        Tour press() {
            return press("body");
        }

        /** Sees the next thing that the tour names. */
        Tour see() {
            String words = steps.next();
            Locator named = walker.find("main :is(h1, h2, a, button, p, span, strong)")
                    .filter(new Locator.FilterOptions().setHasText(exactly(words)));
            assertThat(named.first().isVisible())
                    .as(words + " on " + walker.path())
                    .isTrue();
            return this;
        }

        /** Comes in as one of the people of the trial set-up. */
        Tour as(String person) {
            walker.press("form:has(input[value=" + person + "]) button");
            return this;
        }

        boolean isAtItsEnd() {
            return !steps.hasNext();
        }
    }

    @ParameterizedTest
    @MethodSource("twoScreens")
    void everyStepOfTheToursCanBeTaken(Screen screen) {
        try (Walker walker = at(screen)) {
            // Something waits for whoever comes in first.
            walker.press("form:has(input[value=revolving-fund-completed]) button[value=open]");
            walker.go(walker.path() + "/check").press("form[action$='/submit'] button");
            walker.endSession().go("/?lang=" + screen.language().tag());
            Tour tour = new Tour(walker, screen.language());
            String proposal = entered(tour, walker);
            checked(tour, walker, proposal, screen);
            decided(tour, walker, proposal, screen);
            audited(tour, walker, proposal, screen);
            assertThat(tour.isAtItsEnd()).isTrue();
        }
    }

    private static String entered(Tour tour, Walker walker) {
        tour.press().as("anna").see().see();
        tour.press("li:has(input[value=ecosystem-impulse])").see();
        String proposal = walker.path().replaceAll("/appraisal.*", "");
        tour.press();
        walker.waitFor("#range");
        tour.see().press();
        walker.press("main .rows a");
        walker.find("form#questions input[type=radio]").first().check();
        tour.press("form#questions");
        walker.press("p.above a");
        tour.press().press();
        walker.press("a[href$='/check']");
        tour.press("form[action$='/submit']");
        assertThat(walker.path()).startsWith(proposal + "/submitted");
        return proposal;
    }

    private static void checked(Tour tour, Walker walker, String proposal, Screen screen) {
        tour.press();
        walker.go("/sign-in?lang=" + screen.language().tag());
        tour.as("bram");
        walker.go("/");
        tour.see();
        walker.go(proposal + "/justification");
        Locator claims = walker.find("fieldset.claim");
        for (int claim = 0; claim < claims.count(); claim++) {
            claims.nth(claim).locator("input[value=documented]").check();
            claims.nth(claim).locator("textarea").fill("Nagegaan.");
        }
        tour.press("form#questions")
                .press("form#questions")
                .press("form#questions")
                .press("main");
        assertThat(walker.find(".road li[aria-current]").textContent()).isEqualTo(said(screen, "stage.appraised"));
    }

    private static void decided(Tour tour, Walker walker, String proposal, Screen screen) {
        comeIn(walker, screen);
        tour.as("chantal").press().see();
        walker.go(proposal + "/decision");
        walker.find("#vote-decline").check();
        tour.press("form[action$='/vote']");
        walker.find("#verdict-decline").check();
        walker.find("#reason").fill("Het geld heeft nog geen doel.");
        tour.press("form[action$='/ruling']");
        comeIn(walker, screen);
        tour.as("daan");
        walker.go(proposal + "/decision");
        tour.press("form[action$='/confirm']");
        assertThat(walker.find("#ruled").textContent()).isEqualTo(said(screen, "decision.final"));
        walker.go("/");
        tour.press();
        walker.go("/");
        tour.press();
    }

    private static void audited(Tour tour, Walker walker, String proposal, Screen screen) {
        comeIn(walker, screen);
        tour.as("emine");
        walker.go("/");
        tour.press();
        walker.go(proposal);
        tour.press().press();
        walker.go(proposal);
        tour.press();
        tour.press().see();
        tour.press().press().press("main");
        assertThat(walker.find("main").textContent()).contains(said(screen, "verification.sound"));
    }

    private static void comeIn(Walker walker, Screen screen) {
        walker.endSession().go("/sign-in?lang=" + screen.language().tag());
    }
}
