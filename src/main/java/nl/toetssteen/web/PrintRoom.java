package nl.toetssteen.web;

import java.util.List;

/**
 * How much of everything the two pages for a committee have room for. What does not fit is counted there, and stands in
 * full in the annexes.
 *
 * @param level also the class by which the stylesheet sets the text smaller
 * @param texts whether reasons are told and not only named
 * @param rows objections, bounds and proofs, of each at most
 * @param asks questions at most
 * @param letters of a text at most; longer ones are cut off, with an ellipsis
 */
record PrintRoom(int level, boolean texts, int rows, int asks, int conditions, int letters) {
    /** For a list of several proposals: their reasons are named, not told. */
    static final PrintRoom NAMES_ONLY = new PrintRoom(2, false, 5, 3, 7, 260);

    /** From ample to scarce; the last one holds whatever can be typed. */
    static final List<PrintRoom> ALL = List.of(
            new PrintRoom(0, true, 12, 5, 30, 600),
            new PrintRoom(1, true, 8, 4, 12, 400),
            NAMES_ONLY,
            new PrintRoom(3, false, 3, 3, 4, 110));

    private static final String ELLIPSIS = "…";

    /** A text as far as there is room for it. */
    public String cut(String text) {
        int end = text.offsetByCodePoints(0, Math.min(letters, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
