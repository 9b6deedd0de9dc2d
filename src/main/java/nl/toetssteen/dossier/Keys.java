package nl.toetssteen.dossier;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Numbers of dossiers and accounts. */
final class Keys {
    // Without letters and digits that look alike, for they may be read aloud.
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 8;

    private Keys() {}

    static String fresh() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
