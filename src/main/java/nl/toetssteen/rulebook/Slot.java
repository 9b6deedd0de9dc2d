package nl.toetssteen.rulebook;

/**
 * A place for an answer.
 *
 * @param line the spending line, counted from 1; 0 for the proposal as a whole
 */
public record Slot(String question, int line) implements Comparable<Slot> {
    @Override
    public int compareTo(Slot other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : question.compareTo(other.question);
    }

    @Override
    public String toString() {
        return line == 0 ? question : question + "#" + line;
    }
}
