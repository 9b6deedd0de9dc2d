package nl.toetssteen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import nl.toetssteen.browser.Walker.Screen;
import nl.toetssteen.casework.Role;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at every kind of page with axe. */
class AccessibilityTest extends Browsing {
    /** The pages of the themes are made of the same fields: each is looked at on one of the two screens. */
    private static List<Theme> half(List<Theme> themes, Screen screen) {
        int rest = screen.width() == WIDE ? 0 : 1;
        return IntStream.range(0, themes.size())
                .filter(number -> number % 2 == rest)
                .mapToObj(themes::get)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scripted")
    void noPageHasABarrier(Screen screen) {
        try (Walker walker = at(screen)) {
            walker.press("form:has(input[value=revolving-fund-completed]) button[value=open]");
            String proposal = walker.path();
            walker.go("/").check("start-with-proposals");
            walker.go(proposal).check("overview");
            for (Theme theme : half(rulebook().themes(), screen)) {
                walker.go(proposal + "/" + theme.id()).check("theme-" + theme.id());
            }
            walker.go(proposal + "/appraisal").check("appraisal-completed");
            walker.unfold();
            walker.check("appraisal-unfolded");
            walker.go(proposal + "/trace").look("trace-completed");
            walker.go(proposal + "/trace?state=near").check("trace-near");
            walker.go(proposal + "/trace/MF-28").check("trace-rule");
            walker.go(proposal + "/trace-graph").check("trace-graph");
            walker.go(proposal + "/what-if").check("what-if-begin");
            walker.go(proposal + "/what-if?theme=risk-capital&risk-capital.loss-budgeted=yes&action.amount=x")
                    .check("what-if");
            walker.go(proposal + "/insight");
            walker.waitFor("#range");
            walker.check("insight");
            walker.go(proposal + "/remove").check("remove");
            walker.go(proposal + "/check").check("check");
            walker.go(proposal + "/action/basics").check("part");
            walker.go(proposal + "/action").press(".buttons button[value=save]");
            walker.go(proposal + "/history").check("history");
            walker.go(proposal + "/compare?from=1").check("compare");
            walker.go("/proposals").check("proposals");
            walker.go("/import").check("import");
        }
    }

    @ParameterizedTest
    @MethodSource("scripted")
    void noPageThatComparesHasABarrier(Screen screen) {
        try (Walker walker = at(screen)) {
            String ids = copies(walker, "revolving-fund-completed", "eindhoven-high-tech-completed", "new-valley");
            walker.go("/compare").check("compare-choose");
            walker.go("/compare?" + ids).check("ranking");
            walker.go("/portfolio").look("portfolio-choose");
            walker.go("/portfolio?" + ids).check("portfolio-form");
            walker.find("[id^=budget-]").first().fill("70000000");
            walker.find("#cap-instrument").fill("90");
            walker.press(".buttons button").check("portfolio");
            walker.find("[id^=budget-]").first().fill("?");
            walker.press(".buttons button").check("portfolio-with-error");
        }
    }

    @ParameterizedTest
    @MethodSource("scripted")
    void noPageOfTheAuditorAndTheRulebookKeeperHasABarrier(Screen screen) {
        try (Walker walker = at(screen, Role.values())) {
            String proposal =
                    "/proposals/" + copies(walker, "ecosystem-impulse").replace("id=", "");
            walker.go(proposal + "/check").press("form[action$=submit] button");
            walker.go(proposal + "/history").check("history-submitted");
            walker.go(proposal + "/dossier").check("dossier");
            walker.go(proposal + "/justification").check("justification");
            walker.go(proposal + "/decision").check("no-decision");
            walker.go("/agenda").check("agenda");
            walker.go("/decisions").check("decisions");
            walker.go(proposal + "/replay").check("replay");
            walker.go("/trail").check("trail");
            walker.go("/trail/verification").check("verification-ask");
            walker.press(".buttons button").check("verification");
            walker.find("#head").fill("12");
            walker.press(".buttons button").check("verification-with-error");
            walker.go("/rulebooks/compare").check("rulebooks-one");
            String folder = rulebookToPropose(screen);
            walker.go("/rulebooks").check("rulebooks");
            walker.press(".buttons button").check("rulebooks-with-error");
            walker.find("#reason").fill("Omdat het moet");
            walker.find("#folder").selectOption(folder);
            walker.press(".buttons button").check("rulebook-proposal");
            walker.press("main a[href^='/rulebooks/compare']").check("rulebooks-differ");
            assertThat(walker.find("section[aria-labelledby=parts] li").count()).isEqualTo(1);
            assertThat(walker.find("table.difference tr.is code").textContent()).contains("support: 66");
            walker.go("/rulebooks/compare").check("rulebooks-chosen");
        }
    }

    /** The name of a folder, put there by an administrator, in which one threshold is another. */
    private String rulebookToPropose(Screen screen) {
        Path folder = Path.of(
                OFFERED,
                "another-threshold-" + screen + "-" + ProcessHandle.current().pid());
        rulebook().folder().files().forEach((path, bytes) -> put(folder.resolve(path), changed(path, bytes)));
        return folder.getFileName().toString();
    }

    private static byte[] changed(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return path.equals("rulebook.yaml")
                ? text.replace("support: 65", "support: 66").getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    private static void put(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private static String copies(Walker walker, String... examples) {
        StringJoiner ids = new StringJoiner("&");
        for (String example : examples) {
            walker.go("/").press("form:has(input[value=" + example + "]) button[value=open]");
            ids.add("id=" + walker.path().substring(walker.path().lastIndexOf('/') + 1));
        }
        return ids.toString();
    }

    @ParameterizedTest
    @MethodSource("scripted")
    void noPageAboutTheRulesOrAFaultHasABarrier(Screen screen) {
        try (Walker walker = at(screen)) {
            walker.check("start-empty");
            walker.go("/rules").check("rules");
            walker.go("/rules/MF-28").check("rule");
            walker.go("/rules/method").check("method");
            walker.go("/rules/questions").check("questions");
            walker.go("/accessibility").check("accessibility");
            walker.go("/tables/archetypes").check("table");
            walker.go("/cases").check("cases");
            walker.go("/sources").check("sources");
            walker.go("/nothing").check("not-found").forgive();
            walker.go("/").press("main form:not(:has(input[name=example])) button");
            walker.go(walker.path() + "/action");
            walker.unfold();
            walker.find("[id='action.amount']").fill("?");
            walker.press(".buttons button[value=save]").check("form-with-error");
        }
    }

    /** Colours that somebody sets for all programs take those of the pages away: what is drawn must still be there. */
    @Test
    void withForcedColoursFieldsFocusAndChartsAreStillSeen() {
        try (Walker walker = at(new Screen(Language.NL, WIDE, true))) {
            walker.page()
                    .emulateMedia(new Page.EmulateMediaOptions()
                            .setForcedColors(ForcedColors.ACTIVE)
                            .setColorScheme(ColorScheme.DARK));
            walker.press("form:has(input[value=revolving-fund-completed]) button[value=open]");
            String proposal = walker.path();
            walker.go(proposal + "/risk-capital").look("forced-theme");
            assertThat(distinct(walker, "fieldset input[type=radio]", "color", "backgroundColor"))
                    .isTrue();
            walker.page().keyboard().press("Tab");
            assertThat(walker.page().evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
            walker.go(proposal + "/appraisal").look("forced-appraisal");
            assertThat(walker.page()
                            .evaluate("[...document.querySelectorAll('.waterfall rect[class^=bar-]')]"
                                    + ".filter(bar => getComputedStyle(bar).stroke === 'none').length"))
                    .isEqualTo(0);
            walker.go(proposal + "/trace-graph").look("forced-graph");
            assertThat(distinct(walker, ".graph-node", "text:fill", "rect:fill"))
                    .isTrue();
        }
    }

    /** Whether two colours of the first such element are not the same; a colour can be that of a part of it. */
    private static boolean distinct(Walker walker, String selector, String one, String other) {
        return !colour(walker, selector, one).equals(colour(walker, selector, other));
    }

    private static Object colour(Walker walker, String selector, String name) {
        String[] parts = name.split(":");
        String element = "document.querySelector('" + selector + (parts.length == 2 ? " " + parts[0] : "") + "')";
        return walker.page().evaluate("getComputedStyle(" + element + ")." + parts[parts.length - 1]);
    }

    /** Who wants less motion is not moved; nothing is for anybody else either. */
    @Test
    void nothingMovesOfItself() {
        try (Walker walker = at(new Screen(Language.EN, WIDE, true))) {
            walker.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
            walker.press("form:has(input[value=revolving-fund-completed]) button[value=open]");
            String proposal = walker.path();
            for (String page : List.of("", "/risk-capital", "/appraisal", "/history", "/what-if")) {
                walker.go(proposal + page);
                assertThat(walker.page().evaluate("document.getAnimations().length"))
                        .as(page)
                        .isEqualTo(0);
                assertThat(walker.page()
                                .evaluate("[...document.querySelectorAll('*')].filter(each => {"
                                        + "const style = getComputedStyle(each);"
                                        + "return style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0"
                                        + "}).length"))
                        .as(page)
                        .isEqualTo(0);
            }
        }
    }
}
