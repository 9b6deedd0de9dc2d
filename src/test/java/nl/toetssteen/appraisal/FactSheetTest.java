package nl.toetssteen.appraisal;

import static nl.toetssteen.rulebook.RulebookBuilder.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.RulebookBuilder;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Grade;
import nl.toetssteen.vocabulary.Open;
import nl.toetssteen.vocabulary.Parameter;
import org.junit.jupiter.api.Test;

class FactSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static FactSheet facts(RulebookBuilder rulebook, SheetBuilder sheet) {
        return FactSheet.of(rulebook.build(), sheet.build(), DAY);
    }

    private static Answer answer(FactSheet facts) {
        return (Answer) facts.base().get(0);
    }

    @Test
    void aClaimIsAsGoodAsItsEvidenceAndWithoutAnyAsserted() {
        RulebookBuilder rulebook = new RulebookBuilder().yesNo("a").claim();
        assertThat(answer(facts(rulebook, new SheetBuilder().choose("a", 0, "yes", Grade.DOCUMENTED)))
                        .grade())
                .isEqualTo(Grade.DOCUMENTED);
        assertThat(answer(facts(rulebook, new SheetBuilder().choose("a", "yes")))
                        .grade())
                .isEqualTo(Grade.ASSERTED);
    }

    @Test
    void whatIsNoClaimNeedsNoProof() {
        SheetBuilder sheet = new SheetBuilder().choose("a", "yes");
        assertThat(answer(facts(new RulebookBuilder().yesNo("a"), sheet)).grade())
                .isEqualTo(Grade.PLAIN);
    }

    @Test
    void eachTypeOfAnswerFillsItsOwnField() {
        RulebookBuilder rulebook = new RulebookBuilder()
                .choice("a", "x", "y")
                .choices("b", "x", "y")
                .amount("c")
                .question("d", QuestionType.TEXT)
                .group("g");
        SheetBuilder sheet = new SheetBuilder()
                .choose("a", "x")
                .put("b", 0, new Value.Several(List.of("y", "x")), null)
                .number("c", "12.50")
                .put("d", 0, new Value.Text("words"), null);
        assertThat(facts(rulebook, sheet).base())
                .containsExactly(
                        new Answer("a", "", 0, "x", Set.of(), null, Grade.PLAIN),
                        new Answer("b", "", 0, null, Set.of("x", "y"), null, Grade.PLAIN),
                        new Answer("c", "", 0, null, Set.of(), new BigDecimal("12.5"), Grade.PLAIN),
                        new Answer("d", "g", 0, null, Set.of(), null, Grade.PLAIN));
    }

    @Test
    void openQuestionsAreFactsAlsoWhenTheyMayNotApply() {
        RulebookBuilder rulebook = new RulebookBuilder()
                .yesNo("a")
                .yesNo("b")
                .group("g")
                .when("a", "yes")
                .yesNo("c")
                .when("a", "no");
        FactSheet facts = facts(rulebook, new SheetBuilder().choose("c", "yes"));
        assertThat(facts.base()).containsExactly(new Open("a", "", 0), new Open("b", "g", 0), new Open("c", "", 0));
        assertThat(facts.open()).containsExactly(new Slot("a", 0));
        assertThat(facts.mayApply()).containsExactly(new Slot("b", 0), new Slot("c", 0));
        assertThat(facts.ignored()).isEmpty();
    }

    @Test
    void anAnswerToAQuestionThatIsNotAskedIsNoFact() {
        RulebookBuilder rulebook = new RulebookBuilder().yesNo("a").yesNo("b").when("a", "yes");
        FactSheet facts = facts(rulebook, new SheetBuilder().choose("a", "no").choose("b", "yes"));
        assertThat(facts.base()).extracting(FactOrder::name).containsExactly("a");
        assertThat(facts.ignored()).containsExactly(new Slot("b", 0));
        assertThat(facts.open()).isEmpty();
    }

    @Test
    void anEmptyFormHasOneLineThatIsWhollyOpen() {
        FactSheet facts = facts(new RulebookBuilder().yesNo("x").perLine(), new SheetBuilder());
        assertThat(facts.base()).containsExactly(new Open("x", "", 1));
    }

    @Test
    void anAnswerLeftOpenOnPurposeIsOpen() {
        SheetBuilder sheet = new SheetBuilder().put("a", 0, Value.UNKNOWN, null);
        assertThat(facts(new RulebookBuilder().yesNo("a"), sheet).base()).containsExactly(new Open("a", "", 0));
    }

    @Test
    void parametersHoldFromTheirDateAndLapse() {
        Rulebook rulebook = new RulebookBuilder()
                .parameter("p", "EUR", step(LocalDate.of(2020, 1, 1), "1"), step(LocalDate.of(2027, 1, 1), null))
                .build();
        assertThat(parameter(rulebook, LocalDate.of(2019, 12, 31)).lapsed()).isTrue();
        assertThat(parameter(rulebook, LocalDate.of(2020, 1, 1)).number()).isEqualTo(1);
        assertThat(parameter(rulebook, LocalDate.of(2026, 12, 31)).inForce()).isTrue();
        assertThat(parameter(rulebook, LocalDate.of(2027, 1, 1)).lapsed()).isTrue();
    }

    private static Parameter parameter(Rulebook rulebook, LocalDate date) {
        return (Parameter)
                FactSheet.of(rulebook, new SheetBuilder().build(), date).base().get(0);
    }

    @Test
    void manyDatesAreAllAnsweredRight() {
        LocalDate turn = LocalDate.of(2020, 1, 1);
        Rulebook rulebook =
                new RulebookBuilder().parameter("p", "EUR", step(turn, "1")).build();
        for (int day = -150; day < 150; day++) {
            assertThat(parameter(rulebook, turn.plusDays(day)).inForce()).isEqualTo(day >= 0);
        }
    }

    @Test
    void rowsOfAllTablesAreFacts() {
        RulebookBuilder rulebook = new RulebookBuilder()
                .table("t", List.of("c"), List.of(List.of("1"), List.of("2")))
                .table("u", List.of("c"), List.of(List.of("3")));
        assertThat(facts(rulebook, new SheetBuilder()).base())
                .extracting(FactOrder::name)
                .containsExactly("t", "t", "u");
    }

    @Test
    void theOrderOfAnswersDoesNotMatter() {
        Rulebook rulebook = new RulebookBuilder()
                .yesNo("c")
                .yesNo("a")
                .when("c", "yes")
                .amount("b")
                .perLine()
                .build();
        SheetBuilder sheet = new SheetBuilder()
                .lines(2)
                .choose("a", "yes")
                .choose("c", "yes")
                .number("b", 2, "2")
                .number("b", 1, "1");
        List<Fact> expected = FactSheet.of(rulebook, sheet.build(), DAY).base();
        for (int seed = 0; seed < 20; seed++) {
            assertThat(FactSheet.of(rulebook, sheet.buildShuffled(new Random(seed)), DAY)
                            .base())
                    .isEqualTo(expected);
        }
    }

    @Test
    void theGoalOfTheTermsTakesThePlaceOfTheDeclaredOne() {
        Rulebook rulebook = new RulebookBuilder()
                .criterion("c", 50)
                .goal("growth", "c")
                .goal("fairness", "c")
                .goalQuestion("goal")
                .build();
        Terms terms = new Terms(DAY, java.util.Optional.of("fairness"), java.util.Map.of());
        Slot slot = new Slot("goal", 0);
        assertThat(terms.applyTo(
                                rulebook,
                                new SheetBuilder().choose("goal", "growth").build())
                        .at(slot))
                .isEqualTo(Given.of(new Value.Chosen("fairness")));
        assertThat(Terms.on(DAY).applyTo(rulebook, new SheetBuilder().build()).answers())
                .isEmpty();
    }
}
