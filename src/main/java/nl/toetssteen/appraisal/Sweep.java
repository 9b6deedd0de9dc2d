package nl.toetssteen.appraisal;

import java.util.List;
import java.util.SortedSet;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Truth;

/**
 * An appraisal of which one answer at a time is changed, added or withdrawn. At each moment it says what a fresh
 * appraisal of the same answers on the same terms would say. For one thread; holds no more than one proposal.
 */
public interface Sweep {

    /**
     * Puts an answer in the place of what is there; an unknown one withdraws it. A slot that the form does not have is
     * passed over, and so is the question of the goal when the terms name one.
     */
    void answer(Slot slot, Given given);

    /** The answer in a slot, also to a question that does not apply. */
    Given at(Slot slot);

    /** Whether a question is asked in this place. */
    Truth asked(Slot slot);

    /** Whether nothing that applies, or may apply, is open. */
    boolean isComplete();

    /** Weighted mean of the criteria that apply, 0 to 10 000, in hundredths. */
    int total();

    Verdict verdict();

    /** The verdict but for the minimums of the criteria: the verdict itself is that, or less. Quicker to find out. */
    Verdict verdictBeforeMinimums();

    /** Names of the conclusions on which proofs rest that the goal demands and that are open, or refuted. */
    List<String> unproven();

    /** How much stands in the way of a better verdict, whatever the score: what blocks, what caps, what is not shown. */
    int obstacles();

    /** Whether something blocks that no score makes up for: an objection, a referral, or a proof that is refuted. */
    boolean isBlocked();

    /** Id of the goal judged by. */
    String goal();

    /** In the order of the rulebook. */
    List<CriterionScore> criteria();

    /** What is found: the rule, and the line if it is about one, as {@code RC-05} or {@code RC-05#2}. */
    SortedSet<String> findings();
}
