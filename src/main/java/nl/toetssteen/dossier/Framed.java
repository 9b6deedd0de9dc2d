package nl.toetssteen.dossier;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import nl.toetssteen.rulebook.Digest;

/**
 * The bytes under a digest: fields, each as {@code name:type:length:value} and a line feed, the length in bytes. No two
 * different lists of fields give the same bytes.
 */
final class Framed {
    private final StringBuilder text = new StringBuilder();

    /** A field with a text. One with half a surrogate pair, which UTF-8 does not have, is written in hexadecimal. */
    Framed text(String name, String value) {
        boolean plain = StandardCharsets.UTF_8.newEncoder().canEncode(value);
        return plain
                ? field(name, "text", value)
                : field(name, "utf16", HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_16BE)));
    }

    /** A field of a type of its own: equal words of another type are other bytes. */
    Framed field(String name, String type, String value) {
        int length = value.getBytes(StandardCharsets.UTF_8).length;
        text.append(name).append(':').append(type).append(':').append(length).append(':');
        text.append(value).append('\n');
        return this;
    }

    /** SHA-256 in hexadecimal. */
    String digest(String domain) {
        return Digest.of(domain, text.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
