package nl.toetssteen.report;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionLetterTest {
    /** Of every kind, from several themes, in the order in which they matter. */
    private static final List<Slot> SLOTS = List.of(
            slot("risk-capital.private-share"),
            slot("capture.newcomers"),
            slot("cluster-critique.shared-facilities"),
            new Slot("market-failure.line-grounds", 2),
            slot("action.demand-shown"),
            slot("capture.most-to"));

    private static Slot slot(String question) {
        return new Slot(question, 0);
    }

    private static QuestionLetter letter(Language language, List<Slot> slots, int most) {
        return QuestionLetter.of(new Wording(RULEBOOK, language), "Groeifonds Noord", slots, most);
    }

    /** To write the letters anew: {@code -Dgolden=write}. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theLetterReadsAsItShould(Language language) throws IOException {
        String text = letter(language, SLOTS, 5).text();
        Path golden = Path.of("src/test/resources/letters", "questions." + language.tag() + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void theQuestionsThatMatterMostAreAskedInTheOrderOfTheForm() {
        QuestionLetter letter = letter(Language.NL, SLOTS, 3);
        assertThat(letter.parts())
                .extracting(QuestionLetter.Part::theme)
                .containsExactly("Risicokapitaal", "Kritiek op clusterbeleid", "Kaping");
        assertThat(letter.parts().stream().flatMap(part -> part.items().stream()))
                .extracting(QuestionLetter.Item::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void thereIsMoreToComeOnlyWhenNotAllIsAsked() {
        assertThat(letter(Language.EN, SLOTS, 5).closing()).hasSize(2);
        assertThat(letter(Language.EN, SLOTS, 6).closing()).hasSize(1);
    }

    @Test
    void evidenceIsExplainedOnlyToWhoNeedsIt() {
        QuestionLetter plain = letter(Language.EN, List.of(slot("capture.newcomers")), 12);
        assertThat(RULEBOOK.question("capture.newcomers").claim()).isFalse();
        assertThat(plain.evidence()).isEmpty();
        assertThat(plain.text()).doesNotContain("vidence");
        assertThat(letter(Language.EN, SLOTS, 12).evidence())
                .hasSize(5)
                .element(1)
                .asString()
                .contains("comparison group", "100%");
    }

    @Test
    void oneQuestionIsNotSpokenOfAsMany() {
        assertThat(letter(Language.NL, SLOTS, 1).text())
                .contains("Op één vraag")
                .doesNotContain("vragen hieronder");
    }

    @Test
    void withoutQuestionsTheLetterSaysSo() {
        QuestionLetter letter = letter(Language.EN, List.of(), 12);
        assertThat(letter.parts()).isEmpty();
        assertThat(letter.text()).contains("we have no questions for you").doesNotContain("Please reply");
    }

    @Test
    void aProposalWithoutATitleIsYourProposal() {
        Wording wording = new Wording(RULEBOOK, Language.EN);
        assertThat(QuestionLetter.of(wording, " ", SLOTS, 12).subject())
                .isEqualTo("Subject: questions about your proposal");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyQuestionOfTheRulebookCanBeAsked(Language language) {
        List<Slot> all = RULEBOOK.questions().stream()
                .map(question -> new Slot(question.id(), question.perLine() ? 1 : 0))
                .toList();
        QuestionLetter letter = letter(language, all, Integer.MAX_VALUE);
        assertThat(letter.parts()).hasSize(RULEBOOK.themes().size());
        assertThat(letter.text())
                .contains(RULEBOOK.questions().stream()
                        .map(Question::label)
                        .map(label -> label.in(language))
                        .toArray(String[]::new))
                .doesNotContain("{", "}", "\n\n\n", " \n");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        ResourceBundle dutch = bundle(Language.NL);
        ResourceBundle english = bundle(Language.EN);
        assertThat(dutch.keySet()).hasSizeGreaterThan(10).isEqualTo(english.keySet());
        assertThat(dutch.keySet()).allSatisfy(key -> {
            assertThat(holes(dutch.getString(key))).isEqualTo(holes(english.getString(key)));
            assertThat(dutch.getString(key) + english.getString(key)).doesNotContain("'");
            assertThat(new MessageFormat(dutch.getString(key)).format(new Object[] {1, 2}))
                    .isNotBlank();
        });
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("messages.letter", language.locale());
    }

    private static Set<String> holes(String text) {
        Set<String> holes = new TreeSet<>();
        Pattern.compile("\\{\\d").matcher(text).results().forEach(hole -> holes.add(hole.group()));
        return holes;
    }
}
