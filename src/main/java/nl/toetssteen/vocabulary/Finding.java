package nl.toetssteen.vocabulary;

import java.util.List;

/**
 * One match of a rule that says something to the reader of the appraisal.
 *
 * @param rule the rule's name, which is the key of its statement
 * @param line the spending line, counted from 1; 0 for the proposal as a whole
 * @param because the facts that the rule matched, in the order of its conditions
 */
public record Finding(String rule, int line, List<Fact> because) implements Fact {
    /** By what it says alone: the engine asks often, and it rests on many facts. */
    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + line;
    }

    @Override
    public Grade grade() {
        return Grade.weakest(because);
    }
}
