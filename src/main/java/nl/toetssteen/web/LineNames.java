package nl.toetssteen.web;

/** How a spending line is called on pages. */
final class LineNames {
    private LineNames() {}

    /** Its number, and its name if it has one. */
    static String of(int line, String name, Texts texts) {
        return name.isEmpty() ? texts.message("line.number", line) : texts.message("line.named", line, name);
    }
}
