package nl.toetssteen;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static nl.toetssteen.proposals.Shipped.TERMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.appraisal.SilentRule;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.vocabulary.Fact;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The traces of the examples as text that people have read. After an intended change, write them anew with
 * {@code -Dgolden=write} and read the difference.
 */
class GoldenTracesTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> examplesKeepTheirTraces() {
        return RULEBOOK.contents().examples().stream().flatMap(example -> Stream.of(Language.values())
                .map(language ->
                        dynamicTest(example.id() + ", " + language.tag(), () -> assertGolden(example, language))));
    }

    @Test
    void everyGoldenTraceIsOfAnExample() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("\\.(nl|en)\\.txt$", "")))
                    .isNotEmpty()
                    .allMatch(id -> RULEBOOK.contents().examples().stream()
                            .anyMatch(example -> example.id().equals(id)));
        }
    }

    private static void assertGolden(Example example, Language language) throws IOException {
        Path file = FOLDER.resolve(example.id() + "." + language.tag() + ".txt");
        String trace = trace(example, language);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, trace);
        }
        assertThat(trace).isEqualTo(Files.readString(file));
    }

    private static String trace(Example example, Language language) {
        Appraisal appraisal = Shipped.appraiser().appraise(example.sheet(), TERMS);
        Wording wording = new Wording(RULEBOOK, language);
        List<String> text = new ArrayList<>();
        text.add(example.words().in(language));
        text.add("verdict " + appraisal.verdict().id() + ", total " + hundredths(appraisal.total())
                + (appraisal.borderline() ? ", borderline" : "") + ", goal " + appraisal.goal());
        appraisal
                .criteria()
                .forEach(each -> text.add("  " + each.criterion() + " "
                        + (each.applies() ? hundredths(each.score()) : "does not apply")));
        appraisal
                .proofs()
                .forEach(each ->
                        text.add("proof " + each.proof() + ": " + each.state().id()));
        appraisal
                .caps()
                .forEach(each -> text.add(
                        "cap " + each.allows().id() + ": " + each.kind().id() + " " + each.subjects()));
        appraisal.findings().forEach(each -> text.addAll(finding(each, wording)));
        appraisal.derivations().forEach(each -> {
            text.add("concluded by " + each.rule() + ": " + wording.fact(each.conclusion()));
            because(each.because(), wording, text);
        });
        Shipped.appraiser()
                .explain(example.sheet(), TERMS)
                .silent()
                .forEach(each -> text.addAll(silent(each, wording)));
        return String.join("\n", text) + "\n";
    }

    private static List<String> finding(ScoredFinding finding, Wording wording) {
        List<String> text = new ArrayList<>();
        text.add("");
        text.add(finding.rule() + (finding.line() > 0 ? " line " + finding.line() : "") + ": "
                + finding.effect().id() + " " + finding.weight().id() + " " + finding.criterion() + " "
                + hundredths(finding.points())
                + (finding.countedIn().isEmpty() ? "" : ", already counted in " + finding.countedIn()));
        text.add("  " + wording.finding(finding));
        finding.matches().forEach(match -> because(match, wording, text));
        return text;
    }

    private static void because(List<Fact> facts, Wording wording, List<String> text) {
        facts.forEach(fact -> text.add("    because " + wording.fact(fact)));
    }

    private static List<String> silent(SilentRule rule, Wording wording) {
        List<String> text = new ArrayList<>();
        text.add("silent " + rule.rule() + (rule.waits() ? ", waits" : "") + (rule.nearMiss() ? ", near miss" : ""));
        if (rule.nearMiss()) {
            rule.unmet().forEach(unmet -> text.add("    " + wording.unmet(unmet)));
        }
        return text;
    }

    private static String hundredths(int points) {
        return "%d.%02d".formatted(points / 100, Math.abs(points % 100));
    }
}
