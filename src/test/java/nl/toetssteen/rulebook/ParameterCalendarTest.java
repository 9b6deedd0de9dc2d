package nl.toetssteen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ParameterCalendarTest {
    private static final ParameterSpec AMOUNT =
            Tiny.form().findParameter("large-amount").orElseThrow();

    @Test
    void everyDayHasTheStepThatBeganLast() {
        LocalDate lapse = LocalDate.of(2027, 1, 1);
        for (LocalDate day = LocalDate.of(2026, 11, 1); day.isBefore(lapse); day = day.plusDays(1)) {
            assertThat(AMOUNT.on(day).exact()).isEqualTo(new BigDecimal(1000));
        }
        for (LocalDate day = lapse; day.isBefore(lapse.plusYears(2)); day = day.plusDays(1)) {
            assertThat(AMOUNT.on(day).lapsed()).isTrue();
        }
    }

    @Test
    void beforeItsFirstStepANumberDoesNotHold() {
        assertThat(AMOUNT.on(LocalDate.of(1999, 12, 31)).lapsed()).isTrue();
    }
}
