package nl.toetssteen.dossier;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last entry of the trail at some moment. Whoever keeps it elsewhere can show later that nothing before it was
 * altered.
 *
 * @param sequence number of the entry; 0 when there is none yet
 * @param hash 64 hexadecimal digits
 */
public record Head(long sequence, String hash) {
    /** Before the first entry. */
    public static final Head NONE = new Head(0, "0".repeat(64));

    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{1,18})[\\s:]+([0-9a-fA-F]{64})\\s*");

    /** A head as {@link #toString} writes it; none when it is none. */
    public static Optional<Head> read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new Head(
                        Long.parseLong(matcher.group(1)), matcher.group(2).toLowerCase(java.util.Locale.ROOT)))
                : Optional.empty();
    }

    /** As it is printed: number, colon, hash. */
    @Override
    public String toString() {
        return sequence + ":" + hash;
    }
}
