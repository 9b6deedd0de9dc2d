package nl.toetssteen.rulebook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of a file, or why it cannot be read as text.
 *
 * @param text line ends as {@code \n}, without byte order mark; empty when there are faults
 */
record FileText(String text, List<Fault> faults) {

    /** The largest file that is read: 1 MB. */
    static final int LIMIT = 1 << 20;

    static FileText of(byte[] bytes) {
        if (bytes.length > LIMIT) {
            return refused(Faults.tooLarge());
        }
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(input, decoded, true);
        return result.isError()
                ? refused(Faults.notUtf8(lineAt(bytes, input.position())))
                : of(decoded.flip().toString());
    }

    static FileText of(String raw) {
        if (raw.length() > LIMIT) {
            return refused(Faults.tooLarge());
        }
        String text = raw.replace("\r\n", "\n").replace('\r', '\n');
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int odd = oddCharacter(text);
        if (odd >= 0) {
            return refused(Faults.notText(lineOf(text, odd)));
        }
        return text.isBlank() ? refused(Faults.empty()) : new FileText(text, List.of());
    }

    /** Where a character stands that no text has: a control character or half a surrogate pair; -1 when nowhere. */
    static int oddCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            int point = text.codePointAt(i);
            if (isOdd(point)) {
                return i;
            }
            i += Character.charCount(point) - 1;
        }
        return -1;
    }

    private static boolean isOdd(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t' && point != '\r';
        return surrogate || control && point != 0x85 || point == 0xFFFE || point == 0xFFFF || point == 0xFEFF;
    }

    private static FileText refused(Fault fault) {
        return new FileText("", List.of(fault));
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    static int lineOf(String text, int position) {
        return 1
                + (int) text.chars()
                        .limit(position)
                        .filter(letter -> letter == '\n')
                        .count();
    }
}
