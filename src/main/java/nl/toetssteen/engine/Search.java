package nl.toetssteen.engine;

import java.util.List;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rule.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for the attempt to match a rule that comes furthest; of equals the first. */
final class Search {
    private final Steps steps;
    private @Nullable Attempt best;

    private Search(Steps steps) {
        this.steps = steps;
    }

    static Attempt best(Rule rule, Steps steps) {
        Search search = new Search(steps);
        search.go(rule.patterns(), Attempt.START);
        return search.best == null ? Attempt.START : search.best;
    }

    private void go(List<Pattern> rest, Attempt soFar) {
        if (best != null && soFar.cost() >= best.cost()) {
            return;
        }
        if (rest.isEmpty()) {
            best = soFar;
            return;
        }
        for (Step step : steps.of(rest.get(0), soFar.bindings())) {
            go(rest.subList(1, rest.size()), soFar.plus(step));
        }
    }
}
