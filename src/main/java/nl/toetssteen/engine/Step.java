package nl.toetssteen.engine;

import java.util.List;
import nl.toetssteen.appraisal.SilentRule.Standing;
import nl.toetssteen.vocabulary.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a condition stands in an attempt to match a rule.
 *
 * @param pattern the condition, or one that reads the same in another rule
 * @param standing null when the condition is met
 * @param line the spending line tried; 0 for the proposal as a whole
 * @param there the facts that are there instead, if any
 * @param slots the open questions that it waits for
 * @param after the variables behind it
 */
record Step(
        PreparedPattern pattern, @Nullable Standing standing, int line, List<Fact> there, Opens slots, Bindings after) {

    static Step met(PreparedPattern pattern, int line, Bindings after) {
        return new Step(pattern, null, line, List.of(), Opens.NONE, after);
    }

    static Step waits(PreparedPattern pattern, int line, List<Fact> there, Opens slots, Bindings after) {
        return new Step(pattern, Standing.WAITS, line, there, slots, after);
    }

    /** In words, made only of the attempt that is told: most are not. */
    String given(Bindings before) {
        return GivenText.of(pattern, there, before);
    }

    boolean isMet() {
        return standing == null;
    }

    boolean isWaiting() {
        return standing == Standing.WAITS;
    }

    boolean isFailed() {
        return standing == Standing.FAILED || standing == Standing.NOT_ASKED;
    }
}
