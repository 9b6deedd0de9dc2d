package nl.toetssteen.appraisal;

import java.util.List;
import nl.toetssteen.rulebook.Rule;

/**
 * A rule that did not fire, by the attempt to match it that came furthest.
 *
 * @param waits whether it could fire once open questions are answered; else at least one condition failed
 * @param nearMiss whether exactly one condition fails, none waits, and another condition on an answer holds
 * @param unmet the conditions that failed or wait, in the order of the rule
 */
public record SilentRule(String rule, boolean waits, boolean nearMiss, List<Unmet> unmet) {

    /**
     * A condition that is not met.
     *
     * @param pattern the condition
     * @param standing how it stands
     * @param line the spending line that was tried, counted from 1; 0 for the proposal as a whole
     * @param given what is there instead: option ids or a number in plain notation, joined by a comma; empty if nothing
     * @param needed what would meet it, for each constraint besides the one that names the subject: operator and
     *     resolved operands
     */
    public record Unmet(Rule.Pattern pattern, Standing standing, int line, String given, List<Need> needed) {}

    /** How a condition stands that is not met. */
    public enum Standing {
        /** What is there does not fit. */
        FAILED,
        /** It depends on an open question. */
        WAITS,
        /** The question does not apply. */
        NOT_ASKED
    }

    /**
     * A comparison with its operands looked up.
     *
     * @param field the accessor compared, with its argument for a row: {@code choice}, {@code cell(fit)}
     * @param operands option ids or numbers in plain notation; a variable that has no value yet by its name
     */
    public record Need(String field, Rule.Operator operator, List<String> operands) {}
}
