package nl.toetssteen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToetssteenTest {

    @Test
    void helpNamesEveryCommandInDutch() {
        assertThat(Ran.command("--help").done().out())
                .contains("Gebruik: toetssteen", "localhost:8080")
                .contains(
                        "appraise",
                        "ask",
                        "calibrate",
                        "check-rulebook",
                        "compare",
                        "explain",
                        "portfolio",
                        "range",
                        "schema",
                        "turn");
    }

    @Test
    void helpSpeaksEnglishWhenAsked() {
        assertThat(Ran.command("--help", "--lang", "en").done().out()).contains("Usage: toetssteen", "Commands:");
        assertThat(Ran.command("appraise", "--help", "--lang=en").done().out())
                .contains("Usage: toetssteen appraise", "Reference date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appraise",
                "ask",
                "calibrate",
                "check-rulebook",
                "compare",
                "explain",
                "portfolio",
                "range",
                "schema",
                "turn"
            })
    void everyCommandHasHelp(String command) {
        assertThat(Ran.command(command, "--help").done().out())
                .contains("Gebruik: toetssteen " + command, "--lang", "Taal van teksten");
    }

    @Test
    void versionIsShown() {
        assertThat(Ran.command("--version").done().out()).matches("toetssteen \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void anUnknownCommandIsRefusedWithTheOneMeant() {
        Ran.command("apraise", "x.yaml").refusedWith("'apraise'", "Bedoelde u 'appraise'?");
        Ran.command("apraise", "--lang", "en").refusedWith("Did you mean 'appraise'?");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheOneMeant() {
        Ran.command("appraise", "x.yaml", "--gaol", "efficiency")
                .refusedWith("'--gaol'", "Bedoelde u '--goal'?", "appraise --help");
        Ran.command("appraise", "x.yaml", "--gaol=efficiency").refusedWith("'--gaol'", "Bedoelde u '--goal'?");
        Ran.command("--nonsense").refusedWith("'--nonsense'");
    }

    @Test
    void noCommandIsRefused() {
        Ran.command("--lang", "en").refusedWith("Name a command");
    }

    @Test
    void whatIsMissingIsNamed() {
        Ran.command("appraise").refusedWith("FILE");
        Ran.command("explain", "x.yaml").refusedWith("RULE");
        Ran.command("appraise", "x.yaml", "--out").refusedWith("--out=");
    }

    @Test
    void whatIsTooMuchIsNamed() {
        Ran.command("schema", "proposal", "appraisal").refusedWith("'appraisal'");
        Ran.command("appraise", "x.yaml", "--date", "2026-01-01", "--date", "2026-01-02")
                .refusedWith("--date");
    }

    @Test
    void anUnknownLanguageIsRefused() {
        Ran.command("schema", "--lang", "fr").refusedWith("'fr'", "nl", "en");
        Ran.command("schema", "--lang=").refusedWith("''");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys("nl")).hasSizeGreaterThan(50).isEqualTo(keys("en"));
        assertThat(keys("nl")).allSatisfy(key -> assertThat(holes(key, "nl")).isEqualTo(holes(key, "en")));
    }

    private static TreeSet<String> keys(String tag) {
        return new TreeSet<>(bundle(tag).keySet());
    }

    private static TreeSet<String> holes(String key, String tag) {
        TreeSet<String> holes = new TreeSet<>();
        Pattern.compile("\\{\\d}|%n")
                .matcher(bundle(tag).getString(key))
                .results()
                .forEach(hole -> holes.add(hole.group()));
        return holes;
    }

    private static ResourceBundle bundle(String tag) {
        return ResourceBundle.getBundle("messages.batch", Locale.forLanguageTag(tag));
    }
}
