package nl.toetssteen.appraisal;

import java.util.List;

/**
 * Why rules did not fire.
 *
 * @param silent in the order of the rulebook
 * @param open open questions in the order of the form
 */
public record Explanation(List<SilentRule> silent, List<OpenQuestion> open) {}
