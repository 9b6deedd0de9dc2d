package nl.toetssteen.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** SHA-256 digests, kept apart by domain: equal content of another kind has another digest. */
public final class Digest {
    private Digest() {}

    /**
     * The digest of a text in UTF-8.
     *
     * @param domain what kind of content it is, say {@code answers}
     * @return 64 hexadecimal digits
     */
    public static String of(String domain, String content) {
        byte[] bytes = ("toetssteen/" + domain + "\n" + content).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The digest of a JSON document in its canonical form (RFC 8785): order of keys and white space do not matter. */
    public static String ofJson(String domain, String json) {
        try {
            return of(domain, new JsonCanonicalizer(json).getEncodedString());
        } catch (IOException notJson) {
            throw new UncheckedIOException("not a JSON object or array", notJson);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
