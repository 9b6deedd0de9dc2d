package nl.toetssteen.insight;

import java.util.List;
import nl.toetssteen.rulebook.Scale;

/**
 * A portfolio with what surrounds it.
 *
 * @param price what the next EUR of budget would be worth, in hundredths of a point above doing nothing, if proposals
 *     could be split: that of the best use that is still waiting for it
 * @param efficient the best use of smaller and larger budgets, the smallest first; ceilings in percent move along
 * @param displacements what each candidate displaces, in the order of the portfolio; none for those left out beforehand
 *     and those of which the amount is not known
 */
public record PortfolioStudy(Portfolio portfolio, int price, List<Point> efficient, List<Displacement> displacements) {
    /** More candidates than this do not fit into a few seconds. */
    public static final int MOST = 500;

    /**
     * Finds the best use of an envelope, and of others around it.
     *
     * @param scale says what doing nothing is worth
     * @param candidates at most {@link #MOST}, all with the goal of the envelope
     * @param pace how long to look
     * @throws MustHavesDoNotFit when they ask for more than there is
     * @throws NotComparable when candidates have another goal, two have the same id, or there are too many
     */
    public static PortfolioStudy of(Scale scale, Envelope envelope, List<Candidate> candidates, Pace pace) {
        new Eligible(envelope.goal(), candidates).demand();
        Allotting allotting = new Allotting(envelope, Preference.totalOfNothing(scale), candidates);
        return new Studying(allotting, pace).study();
    }
}
