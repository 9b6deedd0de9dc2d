package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.util.List;
import nl.toetssteen.rulebook.Breakdown;
import nl.toetssteen.rulebook.Rulebook;

/**
 * The money of the spending lines, laid out as a breakdown of the rulebook says. Each line stands in one share, so that
 * no euro counts twice.
 *
 * @param shares those with kinds in the order of the rulebook, then what has none, then what is open
 * @param total of all amounts that are known
 */
public record Allocation(Breakdown breakdown, List<Share> shares, BigDecimal total) {

    /** Whether the kinds of a line are known. */
    public enum State {
        KNOWN,
        NONE,
        OPEN
    }

    /**
     * The lines of one kind, or of one combination of kinds.
     *
     * @param kinds more than one for a combination; empty unless they are known
     * @param amount of the lines of which it is known
     * @param lines counted from 1
     * @param withoutAmount those of the lines of which the amount is not known
     */
    public record Share(
            State state, List<String> kinds, BigDecimal amount, List<Integer> lines, List<Integer> withoutAmount) {

        /** Whether there is money in it, as far as is known. */
        public boolean hasAmount() {
            return withoutAmount.size() < lines.size();
        }
    }

    /** One for each breakdown that the rulebook declares. */
    public static List<Allocation> of(Rulebook rulebook, Appraisal appraisal) {
        Applicability answers = Applicability.of(rulebook, appraisal.sheet());
        return rulebook.contents().breakdowns().stream()
                .map(breakdown -> new Allocating(rulebook, appraisal, answers, breakdown).allocation())
                .toList();
    }

    /** Whether no line has an amount that is known. */
    public boolean isEmpty() {
        return shares.stream().noneMatch(Share::hasAmount);
    }

    /** The share in which a line stands. */
    public Share share(int line) {
        return shares.stream()
                .filter(share -> share.lines().contains(line))
                .findFirst()
                .orElseThrow();
    }
}
