package nl.toetssteen.engine;

import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses characters by which a file can read otherwise than it looks, in comments too: backslashes, for compilers
 * read unicode escapes anywhere; control characters; marks that turn the direction of writing; other line ends.
 */
final class HiddenCharacters {
    private static final Set<Integer> KINDS = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.SURROGATE,
            (int) Character.PRIVATE_USE,
            (int) Character.UNASSIGNED);

    private final String text;
    private final Report report;

    HiddenCharacters(String text, Report report) {
        this.text = text;
        this.report = report;
    }

    void run() {
        String[] lines = text.split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            check(
                    lines[index].endsWith("\r") ? lines[index].substring(0, lines[index].length() - 1) : lines[index],
                    index + 1);
        }
    }

    private void check(String content, int line) {
        if (content.indexOf('\\') >= 0) {
            report.add(line, "There is a backslash.", "Remove it: rules need none, in comments neither.");
        }
        Set<String> hidden = new TreeSet<>();
        content.codePoints().filter(HiddenCharacters::isHidden).forEach(point -> hidden.add(code(point)));
        if (!hidden.isEmpty()) {
            report.add(
                    line,
                    "There are characters that cannot be seen: " + String.join(", ", hidden) + ".",
                    "Remove them, and type the line anew.");
        }
    }

    private static boolean isHidden(int point) {
        return point != '\t' && KINDS.contains(Character.getType(point));
    }

    private static String code(int point) {
        return String.format("U+%04X", point);
    }

    /** The text with codes in place of characters that cannot be seen. */
    static String shown(String content) {
        StringBuilder shown = new StringBuilder();
        content.codePoints().forEach(point -> shown.append(isHidden(point) ? code(point) : Character.toString(point)));
        return shown.toString();
    }
}
