package nl.toetssteen.insight;

import java.util.List;
import nl.toetssteen.rulebook.Slot;

/**
 * What the answer to an open question would bring.
 *
 * @param proves whether a rule waits for it that would show, or refute, a proof that is still open
 * @param narrowing by how much the range is expected to become narrower, in hundredths; the average over its answers
 * @param settling the share of its answers, 0 to 1, that settle the verdict: whatever else is answered, it stays
 * @param rules the rules that wait for it, in the order of the rulebook
 */
public record Asking(Slot slot, boolean proves, int narrowing, double settling, List<String> rules) {}
