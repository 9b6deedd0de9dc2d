package nl.toetssteen.appraisal;

import java.util.List;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.Weight;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Grade;

/**
 * All matches of one rule for one line, as one thing said to the reader.
 *
 * @param line the spending line, counted from 1; 0 for the proposal as a whole
 * @param points signed hundredths of a point: what it would count by itself, by its best-proven match
 * @param counted whether those points count; not when a finding of the same topic, criterion and sign has more
 * @param countedIn the rule (and line, as {@code RC-05} or {@code RC-05#2}) in which it is already counted, or empty
 * @param grade the grade of the best-proven match
 * @param matches the facts of each match, best-proven first, then sorted
 */
public record ScoredFinding(
        String rule,
        int line,
        Effect effect,
        Weight weight,
        String criterion,
        String topic,
        int points,
        boolean counted,
        String countedIn,
        Grade grade,
        List<List<Fact>> matches) {

    /** The facts of the best-proven match. */
    public List<Fact> because() {
        return matches.get(0);
    }
}
