package nl.toetssteen.casework;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.toetssteen.casework.CompareRulebooks.File;
import nl.toetssteen.casework.CompareRulebooks.Line;
import nl.toetssteen.casework.RulebookDifference.Change;
import nl.toetssteen.casework.RulebookDifference.Kind;
import nl.toetssteen.casework.RulebookDifference.Part;
import nl.toetssteen.engine.DrlReader;
import nl.toetssteen.rulebook.RulebookFolder;
import nl.toetssteen.rulebook.RulebookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to differ between two rulebooks is what was changed, and nothing else. */
class RulebookDifferenceTest {
    private static final RulebookFolder SHIPPED = RULEBOOK.folder();

    private static RulebookFolder changed(String path, String from, String to) {
        String text = new String(SHIPPED.files().get(path), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return SHIPPED.with(path, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Part> parts(RulebookFolder after) {
        return RulebookDifference.between(
                        RULEBOOK.contents(),
                        RulebookReader.read(after, new DrlReader()).contents())
                .parts();
    }

    @Test
    void aRulebookDoesNotDifferFromItself() {
        assertThat(parts(SHIPPED)).isEmpty();
        assertThat(CompareRulebooks.files(SHIPPED, SHIPPED)).isEmpty();
    }

    @Test
    void anotherThresholdIsAnotherSetUp() {
        assertThat(parts(changed("rulebook.yaml", "support: 65", "support: 66")))
                .extracting(Part::kind, Part::change, Part::id)
                .containsExactly(tuple(Kind.METHOD, Change.CHANGED, "rulebook.yaml"));
    }

    /** Each line: a file, what stands there, what comes in its place, and the part that then differs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            rulebook.yaml; edition: "2026.1"; edition: "2027.1"; METHOD; rulebook.yaml
            rulebook.yaml; nl: Toetssteen, regelboek; nl: Toetssteen, het regelboek; METHOD; rulebook.yaml
            rulebook.yaml; level, risk-capital; risk-capital, level; METHOD; rulebook.yaml
            cluster-critique/questions.yaml; en: The critique of cluster policy; en: Critique of cluster policy; THEME; cluster-critique
            cluster-critique/questions.yaml; nl: Onderzoekers zijn kritisch; nl: Veel onderzoekers zijn kritisch; THEME; cluster-critique
            cluster-critique/questions.yaml; en: What the proposal singles out; en: What is singled out; THEME; cluster-critique
            cluster-critique/questions.yaml; en: A societal mission; en: A mission; QUESTION; cluster-critique.singled-out
            cluster-critique/tables.yaml; en: Scale in the proposal; en: Scale that is claimed; TABLE; claimed-scales
            cluster-critique/tables.yaml; en: same scale; en: the same scale; TABLE; claimed-scales
            """)
    void whateverARulebookSaysIsPartOfSomething(String path, String from, String to, Kind kind, String id) {
        assertThat(parts(changed(path, from, to)))
                .extracting(Part::kind, Part::change, Part::id)
                .containsExactly(tuple(kind, Change.CHANGED, id));
    }

    @Test
    void aRowOfATableIsToldApartFromItsExplanation() {
        String path = "cluster-critique/tables/claimed-scales.csv";
        String text = new String(SHIPPED.files().get(path), StandardCharsets.UTF_8);
        String shorter = text.substring(0, text.stripTrailing().lastIndexOf('\n') + 1);
        assertThat(parts(SHIPPED.with(path, shorter.getBytes(StandardCharsets.UTF_8))))
                .extracting(Part::kind, Part::change, Part::id)
                .containsExactly(tuple(Kind.ROWS, Change.CHANGED, "claimed-scales"));
    }

    @Test
    void anotherBaseOfOneCriterionIsThatCriterionOnly() {
        assertThat(parts(changed(
                        "rulebook.yaml",
                        "base: 60\n    minimum: 15\n    words: {nl: Bestuurslaag",
                        "base: 61\n    minimum: 15\n    words: {nl: Bestuurslaag")))
                .extracting(Part::kind, Part::id)
                .contains(tuple(Kind.CRITERION, "level"))
                .doesNotContain(tuple(Kind.CRITERION, "legitimacy"));
    }

    @Test
    void anEmptyLineAboveEverythingMovesAllAndChangesNothing() {
        String path = "parameters.yaml";
        String text = new String(SHIPPED.files().get(path), StandardCharsets.UTF_8);
        RulebookFolder after = SHIPPED.with(path, ("# Een opmerking.\n\n" + text).getBytes(StandardCharsets.UTF_8));
        assertThat(parts(after)).isEmpty();
        List<File> files = CompareRulebooks.files(SHIPPED, after);
        assertThat(files).extracting(File::path).containsExactly(path);
        assertThat(files.get(0).passages().get(0).lines())
                .containsExactly(new Line(false, 1, "# Een opmerking."), new Line(false, 2, ""));
    }

    @Test
    void aRuleThatComparesOtherwiseIsNamedWithItsLines() {
        RulebookFolder after = changed(
                "action/rules.drl",
                "Answer( question == \"action.amount\", number >= $minimum )",
                "Answer( question == \"action.amount\", number > $minimum )");
        assertThat(parts(after))
                .extracting(Part::kind, Part::change, Part::id)
                .containsExactly(tuple(Kind.RULE, Change.CHANGED, "large-amount"));
        assertThat(CompareRulebooks.files(SHIPPED, after)
                        .get(0)
                        .passages()
                        .get(0)
                        .lines())
                .containsExactly(
                        new Line(true, 6, "    Answer( question == \"action.amount\", number >= $minimum )"),
                        new Line(false, 6, "    Answer( question == \"action.amount\", number > $minimum )"));
    }
}
