package nl.toetssteen.proposals;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.engine.DrlReader;
import nl.toetssteen.rulebook.DefectiveRulebook;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.RulebookFolder;
import nl.toetssteen.rulebook.RulebookReader;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Value;
import org.junit.jupiter.api.Test;

/** What is typed in an example can be read in both languages. */
class ExampleTextsTest {
    private static final List<Example> EXAMPLES = RULEBOOK.contents().examples();

    private static List<String> texts(Sheet sheet) {
        return sheet.answers().values().stream()
                .flatMap(given -> given.value() instanceof Value.Text text ? Stream.of(text.text()) : Stream.empty())
                .toList();
    }

    @Test
    void everyTextOfEveryExampleIsThereInEnglish() {
        for (Example example : EXAMPLES) {
            assertThat(example.texts())
                    .as(example.id())
                    .extracting(text -> text.nl())
                    .containsAll(texts(example.sheet(Language.NL)));
            assertThat(texts(example.sheet(Language.EN)))
                    .as(example.id())
                    .doesNotContainAnyElementsOf(texts(example.sheet(Language.NL)));
        }
    }

    @Test
    void inEnglishAnExampleIsJudgedTheSame() {
        for (Example example : EXAMPLES) {
            var dutch = Shipped.appraiser().appraise(example.sheet(Language.NL), Shipped.TERMS);
            var english = Shipped.appraiser().appraise(example.sheet(Language.EN), Shipped.TERMS);
            assertThat(english.verdict()).as(example.id()).isEqualTo(dutch.verdict());
            assertThat(english.total()).as(example.id()).isEqualTo(dutch.total());
            assertThat(rules(english.findings())).as(example.id()).isEqualTo(rules(dutch.findings()));
        }
    }

    private static java.util.Map<String, Long> rules(List<ScoredFinding> findings) {
        return findings.stream()
                .map(ScoredFinding::rule)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void aTextThatNoAnswerHoldsIsADefect() {
        RulebookFolder shipped = RULEBOOK.folder();
        String path = "examples/" + EXAMPLES.get(0).id() + ".yaml";
        String text = new String(shipped.files().get(path), StandardCharsets.UTF_8);
        String wrong = text.replaceFirst(
                "(?m)^  texts:\\n", "  texts:\n    - {nl: Nergens te vinden, en: Nowhere to be found}\n");
        assertThat(wrong).isNotEqualTo(text);
        assertThatThrownBy(() -> RulebookReader.read(
                        shipped.with(path, wrong.getBytes(StandardCharsets.UTF_8)), new DrlReader()))
                .isInstanceOf(DefectiveRulebook.class)
                .hasMessageContaining("No answer of this example is the text 'Nergens te vinden'");
    }
}
