package nl.toetssteen.web;

import java.util.List;

/**
 * One match of a rule, or one rule that stayed silent.
 *
 * @param outcome what the rule said or concluded; empty when it was silent
 * @param facts what it matched
 * @param unmet the conditions that failed or wait, in words
 */
record TraceRow(
        TraceHead head,
        String stateWords,
        String effectWords,
        String criterionWords,
        String points,
        String line,
        String outcome,
        List<FactView> facts,
        List<Unmet> unmet) {

    /**
     * A condition that is not met.
     *
     * @param standing failed, waits or not-asked
     * @param href where to change the answer, or an empty string
     */
    record Unmet(String standing, String words, String href) {}
}
