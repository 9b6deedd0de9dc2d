package nl.toetssteen.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.FigureSpec.Form;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Reference;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.RulebookBuilder;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.rulebook.Weight;
import nl.toetssteen.vocabulary.Grade;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private static final String ODD = "\"quoted\" \\ \b\t\n\f\r\u0001\u001f\u007f é € \uD83D\uDE00 </script>";

    private static RulebookBuilder rulebook() {
        return new RulebookBuilder()
                .proof("need")
                .criterion("fit", 50, 15, "", "need")
                .criterion("level", 5, 15, "", "")
                .goal("growth", "fit", "need")
                .yesNo("a")
                .yesNo("b")
                .amount("x")
                .perLine()
                .figure("total", Form.SUM, "EUR", "x")
                .statement("R-02", Effect.STRENGTH, Weight.STRONG, "fit", "topic", "text")
                .statement("R-01", Effect.STRENGTH, Weight.STRONG, "fit", "topic", "text")
                .statement("R-03", Effect.CONCERN, Weight.DECISIVE, "fit");
    }

    private static SheetBuilder answers() {
        return new SheetBuilder()
                .lines(2)
                .choose("a", "yes")
                .choose("b", "no")
                .number("x", 1, "100.50")
                .number("x", 2, "200");
    }

    private static JudgedCase judged(Rulebook rulebook) {
        return new JudgedCase(rulebook)
                .answering(answers())
                .concludes("proof-need", "shown", Grade.REASONED)
                .concludes("proof-need", "shown", Grade.DOCUMENTED)
                .concludes("ground", "a", 2, Grade.REASONED)
                .concludes("ground", "b", 2, Grade.REASONED)
                .concludes("ground", "a", 1, Grade.REASONED)
                .finds("R-01", 2, Grade.REASONED)
                .finds("R-01", 1, Grade.REASONED)
                .finds("R-01", 1, JudgedCase.answer("other", 1, Grade.REASONED))
                .finds("R-02")
                .finds("R-03");
    }

    @Test
    void theSameComesOutWhateverTheOrderInWhichThingsCameAbout() {
        Rulebook rulebook = rulebook().build();
        Appraisal expected = judged(rulebook).judge();
        for (int seed = 0; seed < 50; seed++) {
            assertThat(judged(rulebook).shuffled(seed).judge()).isEqualTo(expected);
        }
    }

    @Test
    void theSameComesOutInEveryThread() {
        Rulebook rulebook = rulebook().build();
        Appraisal expected = judged(rulebook).judge();
        assertThat(java.util.stream.IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(seed -> judged(rulebook).shuffled(seed).judge()))
                .allMatch(expected::equals);
    }

    @Test
    void theDigestOfAnswersDoesNotDependOnTheirOrder() {
        Sheet sheet = answers().build();
        for (int seed = 0; seed < 20; seed++) {
            assertThat(CanonicalAnswers.of(answers().buildShuffled(new Random(seed))))
                    .isEqualTo(CanonicalAnswers.of(sheet));
        }
    }

    @Test
    void anAnswerLeftOpenIsTheSameAsNone() {
        Sheet sheet = answers().build();
        Sheet open = answers().put("c", 0, Value.UNKNOWN, null).build();
        assertThat(CanonicalAnswers.of(open)).isEqualTo(CanonicalAnswers.of(sheet));
    }

    @Test
    void equalNumbersHaveEqualDigestsAndOtherAnswersOthers() {
        Receipt receipt = receipt(answers());
        assertThat(receipt(answers().number("x", 1, "100.5")).answers()).isEqualTo(receipt.answers());
        assertThat(receipt(answers().number("x", 1, "100.51")).answers()).isNotEqualTo(receipt.answers());
        assertThat(receipt(answers().lines(3)).answers()).isNotEqualTo(receipt.answers());
        assertThat(receipt(answers().put("a", 0, new Value.Chosen("yes"), Grade.REASONED))
                        .answers())
                .isNotEqualTo(receipt.answers());
    }

    private static Receipt receipt(SheetBuilder answers) {
        return new JudgedCase(rulebook()).answering(answers).judge().receipt();
    }

    @Test
    void whatStandsBehindAnAnswerIsPartOfIt() {
        Slot slot = new Slot("a", 0);
        Sheet sheet = answers().build();
        Given noted = new Given(new Value.Chosen("yes"), null, "note", List.of());
        Given cited = new Given(new Value.Chosen("yes"), null, "", List.of(new Reference("title", "p. 1", "")));
        assertThat(List.of(
                        CanonicalAnswers.of(sheet),
                        CanonicalAnswers.of(sheet.with(slot, noted)),
                        CanonicalAnswers.of(sheet.with(slot, cited))))
                .doesNotHaveDuplicates();
    }

    @Test
    void theReceiptNamesAllThatIsNeededToRedoIt() {
        Receipt receipt = judged(rulebook().build()).judge().receipt();
        assertThat(receipt.rulebook()).isEqualTo("digest");
        assertThat(receipt.edition()).isEqualTo("1");
        assertThat(receipt.date()).isEqualTo(JudgedCase.DAY);
        assertThat(receipt.goal()).isEqualTo("growth");
        assertThat(receipt.engine()).isEqualTo("engine 1");
        assertThat(receipt.program()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(List.of(receipt.answers(), receipt.weights(), receipt.outcome()))
                .allMatch(digest -> digest.matches("[0-9a-f]{64}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void otherWeightsHaveAnotherDigestAndEqualOnesTheSame() {
        Receipt receipt = judged(rulebook().build()).judge().receipt();
        assertThat(judged(rulebook().build()).weighs("fit", "1.0").judge().receipt())
                .isEqualTo(receipt);
        assertThat(judged(rulebook().build())
                        .weighs("fit", "1.5")
                        .judge()
                        .receipt()
                        .weights())
                .isNotEqualTo(receipt.weights());
    }

    @Test
    void whatCameOutDecidesTheDigestOfTheOutcome() {
        Rulebook rulebook = rulebook().build();
        assertThat(List.of(
                        judged(rulebook),
                        judged(rulebook).finds("R-01", 0, Grade.PLAIN),
                        judged(rulebook).concludes("ground", "a", Grade.REASONED),
                        judged(rulebook).weighs("fit", "2"),
                        judged(rulebook).answering(answers().number("x", 1, "7"))))
                .extracting(each -> each.judge().receipt().outcome())
                .doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfRulesInTheirFilesIsNoPartOfTheOutcome() {
        RulebookBuilder other = new RulebookBuilder()
                .proof("need")
                .criterion("fit", 50, 15, "", "need")
                .criterion("level", 5, 15, "", "")
                .goal("growth", "fit", "need")
                .yesNo("a")
                .yesNo("b")
                .amount("x")
                .perLine()
                .figure("total", Form.SUM, "EUR", "x")
                .statement("R-03", Effect.CONCERN, Weight.DECISIVE, "fit")
                .statement("R-01", Effect.STRENGTH, Weight.STRONG, "fit", "topic", "text")
                .statement("R-02", Effect.STRENGTH, Weight.STRONG, "fit", "topic", "text");
        assertThat(judged(other.build()).judge().receipt())
                .isEqualTo(judged(rulebook().build()).judge().receipt());
    }

    @Test
    void whatIsDigestedIsCanonicalJson() throws IOException {
        Sheet sheet = answers()
                .put("several", 0, new Value.Several(List.of("b", "a")), null)
                .put("text", 0, new Value.Text(ODD), null)
                .build()
                .with(
                        new Slot("cited", 0),
                        new Given(Value.UNKNOWN, Grade.DOCUMENTED, ODD, List.of(new Reference(ODD, "p", "https://x"))));
        assertCanonical(CanonicalAnswers.of(sheet));
    }

    @Test
    void outcomesAreCanonicalJsonToo() throws IOException {
        Appraisal appraisal = judged(rulebook().build()).judge();
        Scorecard scorecard = new Scorecard(appraisal.criteria(), appraisal.total());
        assertCanonical(CanonicalOutcome.of(new Outcome(
                rulebook().build().goal("growth"),
                appraisal.verdict(),
                scorecard,
                appraisal.findings(),
                appraisal.conclusions(),
                appraisal.derivations(),
                appraisal.figures(),
                appraisal.proofs(),
                appraisal.caps())));
    }

    private static void assertCanonical(String json) throws IOException {
        assertThat(json).isEqualTo(new JsonCanonicalizer(json).getEncodedString());
    }

    @Test
    void largeNumbersAreWrittenInFull() {
        assertThat(new Canonical().number(new BigDecimal("4E+8")).toString()).isEqualTo("\"400000000\"");
        assertThat(new Canonical().number(new BigDecimal("0.00")).toString()).isEqualTo("\"0\"");
    }
}
