package nl.toetssteen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords(10);

    @Test
    void aPasswordIsKnownAgainAndNoOtherIs() {
        String written = passwords.written("fietsbel kanaal");
        assertThat(passwords.matches("fietsbel kanaal", written)).isTrue();
        assertThat(passwords.matches("fietsbel kanaaL", written)).isFalse();
        assertThat(written).startsWith("10$").doesNotContain("fietsbel");
        assertThat(passwords.written("fietsbel kanaal")).as("another salt").isNotEqualTo(written);
    }

    @Test
    void withoutAPasswordNothingFits() {
        assertThat(passwords.matches("", "")).isFalse();
        assertThat(passwords.matches("nobody", "")).isFalse();
    }

    @Test
    void theSameLettersTypedOnAnotherKeyboardAreTheSamePassword() {
        assertThat(passwords.matches("cafe\u0301 aan zee", passwords.written("caf\u00e9 aan zee")))
                .isTrue();
    }

    @Test
    void aPasswordOfFewerRoundsStillFitsAndIsOutdated() {
        String old = new Passwords(5).written("fietsbel kanaal");
        assertThat(passwords.matches("fietsbel kanaal", old)).isTrue();
        assertThat(passwords.isOutdated(old)).isTrue();
        assertThat(passwords.isOutdated(passwords.written("x"))).isFalse();
    }
}
