package nl.toetssteen.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to match a rule, as far as it has come.
 *
 * @param failures how many conditions failed so far
 * @param waits how many wait
 * @param line the highest line among its facts
 */
record Attempt(@Nullable Attempt before, @Nullable Step step, int failures, int waits, int line) {
    static final Attempt START = new Attempt(null, null, 0, 0, 0);

    private static final int FAILURE = 1000;

    Attempt plus(Step next) {
        int about = next.pattern().pattern().absent() ? 0 : next.line();
        return new Attempt(
                this,
                next,
                failures + (next.isFailed() ? 1 : 0),
                waits + (next.isWaiting() ? 1 : 0),
                Math.max(line, about));
    }

    /** The lower, the further it has come: what fails is worse than any number of conditions that wait. */
    int cost() {
        return failures * FAILURE + waits;
    }

    Bindings bindings() {
        return step == null ? Bindings.NONE : step.after();
    }

    /** The attempt after each of its steps, in the order of the rule. */
    List<Attempt> chain() {
        Deque<Attempt> chain = new ArrayDeque<>();
        for (Attempt at = this; at != null && at.step != null; at = at.before) {
            chain.addFirst(at);
        }
        return List.copyOf(chain);
    }

    /** Its steps in the order of the rule. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Attempt at : chain()) {
            steps.add(Objects.requireNonNull(at.step));
        }
        return steps;
    }
}
