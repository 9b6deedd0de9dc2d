package nl.toetssteen.browser;

import nl.toetssteen.browser.Walker.Screen;
import nl.toetssteen.rulebook.Language;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Takes the pictures of the README and of the guided tours anew: {@code mvn test -Dtest=PicturesTest -Dpictures=write}. */
@EnabledIfSystemProperty(named = "pictures", matches = "write")
class PicturesTest extends Browsing {

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePicturesOfTheDocsAreThoseOfToday(Language language) {
        try (Walker walker = at(new Screen(language, WIDE, true))) {
            walker.endSession().go("/sign-in?lang=" + language.tag());
            walker.press("form:has(input[value=anna]) button").go("/");
            walker.press("li:has(input[value=ecosystem-impulse-completed]) button[value=appraise]");
            String proposal = walker.path().replaceAll("/appraisal.*", "");
            walker.paint("appraisal");
            walker.go(proposal + "/cluster-critique").paint("form");
            walker.go(proposal + "/trace").paint("trace");
        }
    }
}
