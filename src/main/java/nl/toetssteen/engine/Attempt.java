package nl.toetssteen.engine;

import nl.toetssteen.rulebook.FactType;
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
        int about = next.pattern().isAbsent() ? 0 : next.line();
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

    /** The open questions that it waits for. */
    Opens slots() {
        Opens slots = Opens.NONE;
        for (Attempt at = this; at != null && at.step != null; at = at.before) {
            slots = slots.with(at.step.slots());
        }
        return slots;
    }

    /** Whether a condition on an answer is met. */
    boolean hasAnswer() {
        for (Attempt at = this; at != null && at.step != null; at = at.before) {
            if (at.step.isMet() && at.step.pattern().type() == FactType.ANSWER) {
                return true;
            }
        }
        return false;
    }
}
