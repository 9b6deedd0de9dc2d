package nl.toetssteen.appraisal;

import java.util.List;
import nl.toetssteen.rulebook.Slot;

/**
 * A question that applies and has no answer.
 *
 * @param rules the silent rules that could fire once it is answered, in the order of the rulebook; may be empty
 */
public record OpenQuestion(Slot slot, List<String> rules) {}
