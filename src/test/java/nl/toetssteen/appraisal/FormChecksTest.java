package nl.toetssteen.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.rulebook.FigureSpec.Form;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.RulebookBuilder;
import nl.toetssteen.rulebook.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormChecksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static RulebookBuilder rulebook() {
        return new RulebookBuilder()
                .amount("amount")
                .amount("one")
                .yesNo("gate")
                .amount("two")
                .when("gate", "yes")
                .figure("total", Form.SUM, "EUR", "one", "two")
                .parameter("rounding", "EUR", "1000")
                .check("AC-01", "total", "amount", "rounding");
    }

    private static List<FailedCheck> failing(Rulebook rulebook, SheetBuilder sheet) {
        return FormChecks.failing(rulebook, sheet.build(), DAY);
    }

    private static SheetBuilder filled(String one, String two) {
        return new SheetBuilder()
                .number("amount", "1234567")
                .choose("gate", "yes")
                .number("one", one)
                .number("two", two);
    }

    @ParameterizedTest
    @CsvSource({"233567, false", "233566, true", "234567, false", "235567, false", "235568, true"})
    void numbersMayDifferByTheRounding(String two, boolean fails) {
        assertThat(failing(rulebook().build(), filled("1000000", two)).isEmpty())
                .isEqualTo(!fails);
    }

    @Test
    void theMessageSaysBothNumbersAndTheDifference() {
        assertThat(failing(rulebook().build(), filled("1000000", "0")))
                .containsExactly(new FailedCheck(
                        "AC-01",
                        "amount",
                        new Words(
                                "€\u00a01.000.000 €\u00a01.234.567 €\u00a0234.567 nl",
                                "€1,000,000 €1,234,567 €234,567 en")));
    }

    @Test
    void whatIsOpenIsNotHeldAgainstAnybody() {
        SheetBuilder open = new SheetBuilder().number("amount", "5000000").number("one", "1");
        assertThat(failing(rulebook().build(), open)).isEmpty();
        assertThat(failing(rulebook().build(), open.choose("gate", "yes"))).isEmpty();
        assertThat(failing(rulebook().build(), open.choose("gate", "no"))).hasSize(1);
        assertThat(failing(rulebook().build(), new SheetBuilder())).isEmpty();
    }

    @Test
    void aLapsedToleranceHoldsNothingBack() {
        Rulebook lapsed = new RulebookBuilder()
                .amount("amount")
                .amount("other")
                .parameter("rounding", "EUR", RulebookBuilder.step(DAY, null))
                .check("AC-01", "other", "amount", "rounding")
                .build();
        assertThat(failing(lapsed, new SheetBuilder().number("amount", "1").number("other", "5000")))
                .isEmpty();
    }
}
