package nl.toetssteen.vocabulary;

/**
 * A question that applies, or may apply, and has no answer. Rules can only ask for its absence.
 *
 * @param question the question's id
 * @param group the question's group, or an empty string
 * @param line the spending line, counted from 1; 0 for the proposal as a whole
 */
public record Open(String question, String group, int line) implements Fact {
    @Override
    public Grade grade() {
        return Grade.PLAIN;
    }
}
