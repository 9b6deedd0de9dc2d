package nl.toetssteen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.toetssteen.casework.PasswordRules.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules();

    private Optional<Fault> fault(String password) {
        return rules.fault(password, "p.jansen@overijssel.nl", "Pieternel Jansen");
    }

    @Test
    void twelveCharactersAreEnoughAndElevenAreNot() {
        assertThat(fault("tuba kiwi ve")).isEmpty();
        assertThat(fault("tuba kiwi v")).contains(Fault.TOO_SHORT);
        assertThat(fault("\uD83C\uDFBA".repeat(6)))
                .as("six signs of two characters")
                .contains(Fault.TOO_SHORT);
    }

    @Test
    void aHundredAndTwentyEightCharactersAreNotTooManyAndOneMoreIs() {
        String longest = "kwartel brood ".repeat(9) + "xy";
        assertThat(longest).hasSize(128);
        assertThat(fault(longest)).isEmpty();
        assertThat(fault(longest + "z")).contains(Fault.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wachtwoord123",
                "W@chtw00rd2026!",
                "Welkom01Welkom01",
                "qwertyuiop12",
                "123456789012",
                "987654321098",
                "abcdefghijklmnop",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "PieternelJansen1",
                "jansen-overijssel",
                "Toetssteen2026!!",
                "zomervakantie2026",
                "ajaxajaxajax1900",
                "asdfghjkl;zxcvbnm",
                "1!2!1!2!1!2!1!2!"
            })
    void whatGuessersTryFirstWillNotDo(String password) {
        assertThat(fault(password)).contains(Fault.GUESSABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "een lang genoeg wachtwoord",
                "fietsbel kanaal dinsdag",
                "Xk7#vQ2pLm9z",
                "wat een gedoe zeg",
                "日本語のとても長いことば"
            })
    void whatOnlyOnePersonWouldThinkOfWillDo(String password) {
        assertThat(fault(password)).isEmpty();
    }
}
