package nl.toetssteen.vocabulary;

/**
 * Something that a rule has established and that other rules can ask for. Two conclusions are the
 * same when name, value, line and grade are: losing the better justification must be seen.
 *
 * @param name the conclusion's name
 * @param value what was concluded
 * @param line the spending line, counted from 1; 0 for the proposal as a whole
 * @param grade the weakest claim among the facts that it rests on
 */
public record Conclusion(String name, String value, int line, Grade grade) implements Fact {

    /** Whether it stands on evidence that is at least reasoned. */
    public boolean shown() {
        return grade.isReasoned();
    }

    /** Whether it stands on no more than somebody's word. */
    public boolean asserted() {
        return !grade.isReasoned();
    }
}
