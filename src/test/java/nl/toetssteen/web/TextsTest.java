package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.toetssteen.rulebook.Language;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts dutch = new Texts(WebSetup.messageSource(), Language.NL);
    private final Texts english = new Texts(WebSetup.messageSource(), Language.EN);

    @Test
    void numbersAreWrittenByLanguage() {
        assertThat(dutch.number(new BigDecimal("1234567.5"))).isEqualTo("1.234.567,5");
        assertThat(english.number(new BigDecimal("1234567.5"))).isEqualTo("1,234,567.5");
    }

    @Test
    void pointsHaveASignAndAtMostOneDecimal() {
        assertThat(dutch.points(1250)).isEqualTo("+12,5");
        assertThat(english.points(-250)).isEqualTo("−2.5");
        assertThat(english.points(0)).isEqualTo("0");
        assertThat(english.points(-4)).isEqualTo("0");
    }

    @Test
    void totalsAreRoundedHalfUp() {
        assertThat(dutch.whole(4949)).isEqualTo("49");
        assertThat(dutch.whole(4950)).isEqualTo("50");
    }

    @Test
    void aRangeIsToldOnlyWhereItsEndsDifferOnceRounded() {
        assertThat(dutch.fromTo(7051, 7549)).isEqualTo("71 tot 75");
        assertThat(dutch.fromTo(7051, 7149)).isEmpty();
        assertThat(english.within("73", 7051, 7549)).isEqualTo("73 (71 to 75)");
        assertThat(english.within("71", 7051, 7149)).isEqualTo("71");
    }

    @Test
    void datesAreWrittenByLanguage() {
        LocalDate date = LocalDate.of(2026, 11, 21);
        assertThat(dutch.date(date)).isEqualTo("21 november 2026");
        assertThat(english.date(date)).isEqualTo("21 November 2026");
    }

    @Test
    void anUnknownWordForALanguageIsPassedOver() {
        assertThat(LanguageSwitch.named("xx")).isEmpty();
        assertThat(LanguageSwitch.named(null)).isEmpty();
        assertThat(LanguageSwitch.named("en")).contains(Language.EN);
    }
}
