package nl.toetssteen.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the attempt to match a rule that comes furthest; of equals the first. */
final class Search {
    private final List<PreparedPattern> patterns;
    private final Steps steps;
    private @Nullable Attempt best;

    private Search(List<PreparedPattern> patterns, Steps steps) {
        this.patterns = patterns;
        this.steps = steps;
    }

    static Attempt best(PreparedRule rule, Steps steps) {
        Search search = new Search(rule.patterns(), steps);
        search.go(0, Attempt.START);
        return search.best == null ? Attempt.START : search.best;
    }

    private void go(int index, Attempt soFar) {
        if (best != null && soFar.cost() >= best.cost()) {
            return;
        }
        if (index == patterns.size()) {
            best = soFar;
            return;
        }
        for (Step step : steps.of(patterns.get(index), soFar.bindings())) {
            go(index + 1, soFar.plus(step));
        }
    }
}
