package nl.toetssteen.casework;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which passwords will do: 12 to 128 characters, of any kind, that are more than what guessers try first. A word that many
 * choose, a name of the person, a row of keys and a repetition count for nothing; what is left must still be something.
 */
@Component
public final class PasswordRules {
    /** In characters. */
    public static final int SHORTEST = 12;

    /** In characters. */
    public static final int LONGEST = 128;

    private static final int LEFT = 6;
    private static final int SHORTEST_ROW = 4;
    private static final int SHORTEST_NAME = 3;
    private static final int DIFFERENT = 5;
    private static final String WORDS = "/passwords/common.txt";
    private static final List<String> KEYS = List.of(
            "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azerty", "qwertz");

    private final List<String> common = read();

    /** Why a password will not do. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        GUESSABLE
    }

    /**
     * What is wrong with a password; nothing when it will do.
     *
     * @param names of the person, which anybody can guess
     */
    public Optional<Fault> fault(String password, String... names) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        return isGuessable(password, names) ? Optional.of(Fault.GUESSABLE) : Optional.empty();
    }

    private boolean isGuessable(String password, String... names) {
        String once = once(password.toLowerCase(Locale.ROOT));
        return Stream.of(once, lettered(once))
                        .anyMatch(text -> left(plain(text), names).length() < LEFT)
                || password.chars().distinct().count() < DIFFERENT;
    }

    private String left(String text, String... names) {
        String left = text;
        for (String word : Stream.concat(words(names), common.stream()).toList()) {
            left = left.replace(word, "");
        }
        return withoutRows(left).replaceAll("(.)\\1{2,}", "$1");
    }

    // Of a text that repeats itself only the part that is repeated.
    private static String once(String text) {
        return text.replaceAll("^(.+?)\\1+$", "$1");
    }

    // As guessers do: letters for signs that look like them.
    private static String lettered(String text) {
        return text.replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i')
                .replace('1', 'i')
                .replace('0', 'o')
                .replace('3', 'e');
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static Stream<String> words(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")))
                .map(PasswordRules::plain)
                .filter(word -> word.length() >= SHORTEST_NAME);
    }

    private static String withoutRows(String text) {
        String left = text;
        for (String row : KEYS) {
            for (String keys : List.of(row, new StringBuilder(row).reverse().toString())) {
                left = without(left, keys);
            }
        }
        return left;
    }

    private static String without(String text, String keys) {
        String left = text;
        for (int length = keys.length(); length >= SHORTEST_ROW; length--) {
            for (int start = 0; start + length <= keys.length(); start++) {
                left = left.replace(keys.substring(start, start + length), "");
            }
        }
        return left;
    }

    private static List<String> read() {
        try (InputStream words = Objects.requireNonNull(PasswordRules.class.getResourceAsStream(WORDS));
                BufferedReader lines = new BufferedReader(new InputStreamReader(words, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.strip().split(" ")))
                    .filter(word -> !word.isEmpty())
                    .map(PasswordRules::plain)
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
