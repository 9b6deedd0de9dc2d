package nl.toetssteen.rulebook;

/**
 * Where something stands in the rulebook.
 *
 * @param file path from the rulebook's folder, with forward slashes
 * @param line counted from 1
 */
public record Place(String file, int line) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
