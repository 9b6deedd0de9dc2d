package nl.toetssteen.appraisal;

import static nl.toetssteen.rulebook.RulebookBuilder.is;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import nl.toetssteen.rulebook.Condition;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.RulebookBuilder;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Truth;
import nl.toetssteen.rulebook.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicabilityTest {
    private static Truth asked(Rulebook rulebook, SheetBuilder sheet, String question) {
        return asked(rulebook, sheet, question, 0);
    }

    private static Truth asked(Rulebook rulebook, SheetBuilder sheet, String question, int line) {
        return Applicability.of(rulebook, sheet.build()).asked(new Slot(question, line));
    }

    private static void answer(SheetBuilder sheet, String question, String option) {
        if (!option.equals("open")) {
            sheet.choose(question, option);
        }
    }

    @ParameterizedTest
    @CsvSource({"yes, YES", "no, NO", "open, UNKNOWN"})
    void aQuestionIsAskedOnTheAnswerThatItWaitsFor(String answer, Truth truth) {
        Rulebook rulebook =
                new RulebookBuilder().yesNo("a").yesNo("b").when("a", "yes").build();
        SheetBuilder sheet = new SheetBuilder();
        answer(sheet, "a", answer);
        assertThat(asked(rulebook, sheet, "b")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes, YES",
        "yes, no, NO",
        "yes, open, UNKNOWN",
        "no, yes, NO",
        "no, no, NO",
        "no, open, NO",
        "open, yes, UNKNOWN",
        "open, no, NO",
        "open, open, UNKNOWN"
    })
    void allHoldWhenNoneFailsAndNoneIsOpen(String one, String other, Truth truth) {
        Condition both = new Condition.All(List.of(is("a", "yes"), is("b", "yes")));
        assertThat(askedWhen(both, one, other)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes, YES",
        "yes, no, YES",
        "yes, open, YES",
        "no, yes, YES",
        "no, no, NO",
        "no, open, UNKNOWN",
        "open, yes, YES",
        "open, no, UNKNOWN",
        "open, open, UNKNOWN"
    })
    void anyHoldsWhenOneDoesWhateverIsOpen(String one, String other, Truth truth) {
        Condition either = new Condition.Any(List.of(is("a", "yes"), is("b", "yes")));
        assertThat(askedWhen(either, one, other)).isEqualTo(truth);
    }

    private static Truth askedWhen(Condition condition, String one, String other) {
        // The question stands before those that it depends on: the order of the form does not matter.
        Rulebook rulebook = new RulebookBuilder()
                .yesNo("c")
                .when(condition)
                .yesNo("a")
                .yesNo("b")
                .build();
        SheetBuilder sheet = new SheetBuilder();
        answer(sheet, "a", one);
        answer(sheet, "b", other);
        return asked(rulebook, sheet, "c");
    }

    @Test
    void noConditionsAtAllHoldAndNoneOfNoneDoesNot() {
        assertThat(askedWhen(new Condition.All(List.of()), "open", "open")).isEqualTo(Truth.YES);
        assertThat(askedWhen(new Condition.Any(List.of()), "open", "open")).isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @CsvSource({"yes, YES", "no, NO", "open, UNKNOWN"})
    void anAnswerCountsOnlyOnceItsQuestionIsAsked(String first, Truth truth) {
        Rulebook rulebook = new RulebookBuilder()
                .yesNo("a")
                .yesNo("b")
                .when("a", "yes")
                .yesNo("c")
                .when("b", "yes")
                .build();
        SheetBuilder sheet = new SheetBuilder().choose("b", "yes");
        answer(sheet, "a", first);
        assertThat(asked(rulebook, sheet, "c")).isEqualTo(truth);
    }

    @Test
    void anAnswerThatMayNotApplyRulesNothingOut() {
        Rulebook rulebook = new RulebookBuilder()
                .yesNo("a")
                .yesNo("b")
                .when("a", "yes")
                .yesNo("c")
                .when("b", "yes")
                .build();
        assertThat(asked(rulebook, new SheetBuilder().choose("b", "no"), "c")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void oneOfSeveralChoicesIsEnough() {
        Rulebook rulebook = new RulebookBuilder()
                .choices("a", "x", "y", "z")
                .yesNo("b")
                .when("a", "y")
                .build();
        assertThat(asked(rulebook, several("x", "y"), "b")).isEqualTo(Truth.YES);
        assertThat(asked(rulebook, several("x", "z"), "b")).isEqualTo(Truth.NO);
    }

    private static SheetBuilder several(String... options) {
        return new SheetBuilder().put("a", 0, new Value.Several(List.of(options)), null);
    }

    private static Rulebook lines() {
        return new RulebookBuilder()
                .yesNo("x")
                .perLine()
                .yesNo("y")
                .perLine()
                .when("x", "yes")
                .yesNo("z")
                .when("x", "yes")
                .build();
    }

    @Test
    void aQuestionOfALineLooksAtItsOwnLine() {
        SheetBuilder sheet =
                new SheetBuilder().lines(3).choose("x", 1, "yes", null).choose("x", 2, "no", null);
        assertThat(asked(lines(), sheet, "y", 1)).isEqualTo(Truth.YES);
        assertThat(asked(lines(), sheet, "y", 2)).isEqualTo(Truth.NO);
        assertThat(asked(lines(), sheet, "y", 3)).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"yes, no, YES", "yes, open, YES", "no, no, NO", "no, open, UNKNOWN", "open, open, UNKNOWN"})
    void fromOutsideALineAnyLineWillDo(String first, String second, Truth truth) {
        SheetBuilder sheet = new SheetBuilder().lines(2);
        if (!first.equals("open")) {
            sheet.choose("x", 1, first, null);
        }
        if (!second.equals("open")) {
            sheet.choose("x", 2, second, null);
        }
        assertThat(asked(lines(), sheet, "z")).isEqualTo(truth);
    }

    @Test
    void aQuestionOfALineCanDependOnTheWhole() {
        Rulebook rulebook = new RulebookBuilder()
                .yesNo("a")
                .yesNo("x")
                .perLine()
                .when("a", "yes")
                .build();
        SheetBuilder sheet = new SheetBuilder().lines(2).choose("a", "yes");
        assertThat(asked(rulebook, sheet, "x", 2)).isEqualTo(Truth.YES);
    }

    @Test
    void placesThatTheFormDoesNotHaveAreNotAsked() {
        SheetBuilder sheet = new SheetBuilder().lines(2).choose("x", 3, "yes", null);
        assertThat(asked(lines(), sheet, "z")).isEqualTo(Truth.UNKNOWN);
        assertThat(asked(lines(), sheet, "x", 3)).isEqualTo(Truth.NO);
        assertThat(asked(lines(), sheet, "x", 0)).isEqualTo(Truth.NO);
        assertThat(asked(lines(), sheet, "z", 1)).isEqualTo(Truth.NO);
        assertThat(asked(lines(), sheet, "nothing", 0)).isEqualTo(Truth.NO);
    }

    @Test
    void placesAreListedInTheOrderOfTheFormAndThenLine() {
        assertThat(Applicability.of(lines(), new SheetBuilder().lines(2).build())
                        .slots())
                .extracting(Slot::toString)
                .containsExactly("x#1", "x#2", "y#1", "y#2", "z");
    }

    @Test
    void aFormWithVeryManyLinesListsThemAll() {
        assertThat(Applicability.of(lines(), new Sheet("", "", 60, new TreeMap<>()))
                        .slots())
                .hasSize(121);
    }
}
