package nl.toetssteen.insight;

import java.util.List;
import nl.toetssteen.appraisal.Verdict;

/**
 * A set of changes that turns the verdict, of which no smaller set does.
 *
 * @param changes in the order of the form
 * @param verdict to which they lead together
 * @param total in hundredths, with them
 */
public record TurningPoint(List<Change> changes, Verdict verdict, int total) {}
