package nl.toetssteen.appraisal;

import java.util.List;

/**
 * Why rules did not fire.
 *
 * @param silent in the order of the rulebook
 * @param open open questions in the order of the form
 * @param mayFollow questions of which open answers leave unknown whether they apply, likewise
 */
public record Explanation(List<SilentRule> silent, List<OpenQuestion> open, List<OpenQuestion> mayFollow) {}
