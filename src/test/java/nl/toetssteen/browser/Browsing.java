package nl.toetssteen.browser;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.toetssteen.browser.Walker.Screen;
import nl.toetssteen.casework.Role;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.web.Served;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Tests that walk the pages; where no Chromium is found they say so and are skipped. Two walk at once: a browser and the
 * server mostly wait for each other.
 */
@Execution(ExecutionMode.CONCURRENT)
abstract class Browsing extends Served {
    static final int WIDE = 1280;
    static final int NARROW = 390;

    /** Whether every story is walked on every screen: {@code -Dscreens=all}. */
    static final boolean EVERYWHERE = System.getProperty("screens", "").equals("all");

    @BeforeEach
    void thereIsABrowser() {
        if (!Chromium.isThere()) {
            System.out.println("SKIPPED " + getClass().getSimpleName() + ": no Chromium on the path");
        }
        Assumptions.assumeTrue(Chromium.isThere(), "no Chromium on the path");
    }

    /** In each language, wide and narrow, with and without scripts. */
    private static Stream<Screen> all() {
        return Stream.of(Language.values()).flatMap(language -> Stream.of(WIDE, NARROW)
                .flatMap(width -> Stream.of(true, false).map(scripts -> new Screen(language, width, scripts))));
    }

    /** Two of the eight, in everything unlike each other; {@code -Dscreens=all} for all. */
    static Stream<Screen> screens() {
        return ofAll(new Screen(Language.NL, NARROW, false), new Screen(Language.EN, WIDE, true));
    }

    /** Two others of the eight, so that one story or another is walked on each width in each language. */
    static Stream<Screen> otherScreens() {
        return ofAll(new Screen(Language.NL, WIDE, false), new Screen(Language.EN, NARROW, true));
    }

    /** Of two with scripts; without them neither axe nor a keyboard alone can be tried as they are here. */
    static Stream<Screen> scripted() {
        return ofAll(new Screen(Language.NL, WIDE, true), new Screen(Language.EN, NARROW, true))
                .filter(Screen::scripts);
    }

    static Stream<Screen> ofAll(Screen... some) {
        return EVERYWHERE ? all() : Stream.of(some);
    }

    Walker at(Screen screen) {
        return at(screen, Role.CIVIL_SERVANT);
    }

    /** Somebody new with these roles at a screen, signed in. */
    Walker at(Screen screen, Role... roles) {
        return new Walker(screen, port, person(roles));
    }

    /** A fixed text of the pages. */
    static String said(Screen screen, String key) {
        return ResourceBundle.getBundle(
                        "messages.messages",
                        Locale.forLanguageTag(screen.language().tag()),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
