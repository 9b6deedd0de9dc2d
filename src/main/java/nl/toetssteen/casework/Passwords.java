package nl.toetssteen.casework;

import java.text.Normalizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What passwords are checked against: PBKDF2 with HMAC-SHA-512 and a salt of 16 bytes, written as
 * {@code rounds$hexadecimals}, so that old ones can still be checked when the number of rounds goes up.
 */
@Component
public final class Passwords {
    /** As OWASP's Password Storage Cheat Sheet advises for HMAC-SHA-512. */
    public static final int ADVISED_ROUNDS = 210_000;

    private static final int SALT = 16;
    private static final String NOBODY = "nobody";

    private final int rounds;
    private final String nobodys;

    Passwords(@Value("${toetssteen.passwords.rounds}") int rounds) {
        this.rounds = rounds;
        this.nobodys = written(NOBODY);
    }

    /** How many rounds a new password takes. */
    public int rounds() {
        return rounds;
    }

    /** What a password will be checked against. */
    public String written(String password) {
        return rounds + "$" + encoder(rounds).encode(normal(password));
    }

    /** Whether it is the password; takes as long when there is none. */
    public boolean matches(String password, String written) {
        String known = written.isEmpty() ? nobodys : written;
        int end = known.indexOf('$');
        boolean same =
                encoder(Integer.parseInt(known.substring(0, end))).matches(normal(password), known.substring(end + 1));
        return same && !written.isEmpty();
    }

    /** Whether it was written with another number of rounds than new ones. */
    public boolean isOutdated(String written) {
        return !written.startsWith(rounds + "$");
    }

    // The same letter can be typed in several ways, by keyboard.
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static Pbkdf2PasswordEncoder encoder(int rounds) {
        return new Pbkdf2PasswordEncoder(
                "", SALT, rounds, Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);
    }
}
