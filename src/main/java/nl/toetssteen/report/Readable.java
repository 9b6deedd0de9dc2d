package nl.toetssteen.report;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Text that can be printed in full. A character that the font does not have is printed as its number, and a picture as
 * its number and its name, in square brackets: a reader sees that something stood there, and can find out what.
 */
final class Readable {
    private final List<Typeface> faces;

    /** @param faces all in which the text can be set */
    Readable(List<Typeface> faces) {
        this.faces = List.copyOf(faces);
    }

    /** The same text, with brackets where the font lacks a character. */
    String of(String text) {
        StringBuilder readable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> add(character, readable));
        return readable.toString();
    }

    private void add(int character, StringBuilder readable) {
        if (isLayout(character) || isPrintable(character)) {
            readable.appendCodePoint(character);
        } else if (!isInvisible(character)) {
            readable.append(named(character));
        }
    }

    private static boolean isLayout(int character) {
        return character == '\n' || character == '\r' || character == '\t' || character == ' ';
    }

    private boolean isPrintable(int character) {
        return !Character.isISOControl(character)
                && !isInvisible(character)
                && faces.stream().allMatch(face -> face.has(character));
    }

    // Joiners, directions, variants and soft hyphens have no shape of their own: nothing is lost without them.
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
    }

    private static String named(int character) {
        String number = String.format(Locale.ROOT, "U+%04X", character);
        boolean picture = Character.getType(character) == Character.OTHER_SYMBOL;
        String name = picture ? Character.getName(character) : null;
        return name == null ? "[" + number + "]" : "[" + number + " " + name.toLowerCase(Locale.ROOT) + "]";
    }
}
