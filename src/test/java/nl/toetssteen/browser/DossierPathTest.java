package nl.toetssteen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.toetssteen.browser.Walker.Screen;
import nl.toetssteen.casework.Role;
import nl.toetssteen.rulebook.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dossier on its way past all who work on it, each at a screen of their own. */
class DossierPathTest extends Browsing {
    private static final String VERDICT = ".standing-verdict >> nth=0";

    @TempDir
    private static Path folder;

    static Stream<Screen> twoScreens() {
        return ofAll(new Screen(Language.NL, WIDE, true), new Screen(Language.EN, NARROW, false));
    }

    private static void see(Walker walker, Screen screen, String name) {
        if (screen.scripts()) {
            walker.check(name);
        } else {
            walker.look(name);
        }
    }

    @ParameterizedTest
    @MethodSource("twoScreens")
    void aDecisionIsMadeAgainstTheAdviceAndAnAuditorFindsItAllToBeTrue(Screen screen) throws Exception {
        String proposal = submitted(screen);
        checked(screen, proposal);
        decided(screen, proposal);
        audited(screen, proposal);
    }

    private String submitted(Screen screen) {
        try (Walker author = at(screen)) {
            author.press("form:has(input[value=revolving-fund-completed]) button[value=open]");
            String proposal = author.path();
            author.go(proposal + "/check").press("form[action$='/submit'] button");
            author.go(proposal + "/justification");
            assertThat(author.find("form#questions .buttons").count()).isZero();
            return proposal;
        }
    }

    private void checked(Screen screen, String proposal) {
        try (Walker checker = at(screen)) {
            checker.go("/agenda").press("main a[href$='" + proposal + "/justification']");
            String before = checker.find(VERDICT).textContent();
            Locator claims = checker.find("fieldset.claim");
            int all = claims.count();
            assertThat(all).isGreaterThan(20);
            grade(claims, 0, 2);
            // Left, and resumed.
            checker.press("button[value=save]").go("/").go(proposal + "/justification");
            assertThat(checker.find("fieldset.claim textarea").first().inputValue())
                    .isNotEmpty();
            checker.press("button[value=finish]");
            assertThat(checker.find(".error-summary a").count()).isEqualTo(all - 2);
            see(checker, screen, "justification-with-errors");
            checker.forgive();
            grade(checker.find("fieldset.claim"), 2, all);
            checker.press("button[value=try]");
            String after = checker.find(".standing-verdict >> nth=1").textContent();
            assertThat(after).isNotEqualTo(before);
            checker.press("button[value=finish]");
            see(checker, screen, "dossier-checked");
            checker.press("button[value=appraise]");
            assertThat(checker.find(".road li[aria-current]").textContent()).isEqualTo(said(screen, "stage.appraised"));
        }
    }

    private static void grade(Locator claims, int from, int to) {
        for (int number = from; number < to; number++) {
            Locator claim = claims.nth(number);
            claim.locator("input[value=asserted]").check();
            claim.locator("textarea").fill("Nagegaan: het genoemde stuk zegt dit niet.");
        }
    }

    private void decided(Screen screen, String proposal) {
        try (Walker first = at(screen, Role.COMMITTEE);
                Walker second = at(screen, Role.COMMITTEE)) {
            first.go("/agenda").press("main a[href$='" + proposal + "/decision']");
            see(first, screen, "decision-open");
            vote(first);
            vote(second.go(proposal + "/decision"));
            first.go(proposal + "/decision");
            first.find("#verdict-support").check();
            first.press("form[action$='/ruling'] button");
            see(first, screen, "decision-without-reason");
            first.forgive();
            first.find("#reason").fill("De regio kan niet wachten.");
            first.find("#minority").fill("Eén lid wilde eerst een nieuwe begroting.");
            first.find("#own").fill("Verslag elk half jaar");
            first.press("form[action$='/ruling'] button");
            assertThat(first.find("form[action$='/confirm']").count()).isZero();
            second.go(proposal + "/decision");
            assertThat(second.find("section[aria-labelledby=ruled]").textContent())
                    .contains("De regio kan niet wachten.", "Verslag elk half jaar");
            see(second, screen, "decision-to-confirm");
            second.press("form[action$='/confirm'] button");
            assertThat(second.find("#ruled").textContent()).isEqualTo(said(screen, "decision.final"));
            see(second, screen, "decision-made");
        }
    }

    private static void vote(Walker member) {
        member.find("#vote-support").check();
        member.press("form[action$='/vote'] button");
        assertThat(member.find("#vote-support").isChecked()).as("the own vote").isTrue();
    }

    private void audited(Screen screen, String proposal) throws Exception {
        try (Walker auditor = at(screen, Role.AUDITOR)) {
            auditor.go(proposal + "/history").press("main a[href*='/replay']");
            assertThat(auditor.find("#then").textContent()).isEqualTo(said(screen, "replay.same"));
            auditor.go("/trail/verification").press("main .buttons button");
            assertThat(auditor.find("main").textContent()).contains(said(screen, "verification.sound"));
            assertThat(verified(auditor.bytes(proposal + "/audit-bundle.zip")))
                    .contains("scores, total and verdict recomputed")
                    .endsWith("SOUND\n");
        }
    }

    /** What the program in the bundle says, in a process that has nothing of Toetssteen. */
    private static String verified(byte[] bundle) throws IOException, InterruptedException {
        Path file = Files.write(Files.createTempFile(folder, "bundle", ".zip"), bundle);
        Path auditor = Files.createTempDirectory(folder, "auditor");
        Path program = auditor.resolve("Verify.java");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("Verify.java")) {
                    Files.write(program, zip.readAllBytes());
                }
            }
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        program.toString(),
                        file.toString())
                .directory(auditor.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
