package nl.toetssteen.web;

import java.util.List;

/**
 * One match of a rule, or one rule that stayed silent.
 *
 * @param state fired, near, waits or silent
 * @param theme the theme's id
 * @param effect the effect's id; {@code conclusion} for a match that concluded something
 * @param criterion the criterion's id, or an empty string
 * @param outcome what the rule said or concluded, or would have
 * @param facts what it matched
 * @param unmet the conditions that failed or wait, in words
 */
record TraceRow(
        String state,
        String stateWords,
        String rule,
        String href,
        String title,
        String theme,
        String effect,
        String effectWords,
        String criterion,
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
