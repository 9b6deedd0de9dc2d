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
