package nl.toetssteen.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Goes through all attempts to match a rule in which no condition fails. */
final class Walk {
    /** Of a rule that is not gone through. */
    static final Walk NOT_GONE = new Walk(List.of());

    private final List<PreparedPattern> patterns;
    private final Map<Integer, Opens> waiting = new TreeMap<>();
    private @Nullable Attempt best;

    private Walk(List<PreparedPattern> patterns) {
        this.patterns = patterns;
    }

    static Walk of(PreparedRule rule, Steps steps) {
        Walk walk = new Walk(rule.patterns());
        walk.go(0, Attempt.START, steps);
        return walk;
    }

    private void go(int index, Attempt soFar, Steps steps) {
        if (index == patterns.size()) {
            arrive(soFar);
            return;
        }
        for (Step step : steps.of(patterns.get(index), soFar.bindings())) {
            if (!step.isFailed()) {
                go(index + 1, soFar.plus(step), steps);
            }
        }
    }

    private void arrive(Attempt attempt) {
        if (best == null || attempt.cost() < best.cost()) {
            best = attempt;
        }
        if (attempt.waits() > 0) {
            waiting.merge(attempt.line(), attempt.slots(), Opens::with);
        }
    }

    /**
     * The open questions for which the rule waits, by the line that it would be about: it could match once they are
     * answered, for every other condition is met.
     */
    Map<Integer, Opens> waiting() {
        return waiting;
    }

    /** The attempt that waits least; of equals the first; null when something fails in all. */
    @Nullable
    Attempt best() {
        return best;
    }
}
