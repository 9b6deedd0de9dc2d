package nl.toetssteen.insight;

import java.math.BigInteger;
import java.util.Set;
import java.util.SplittableRandom;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.rulebook.Sheet;

/**
 * A first look at the range, quick enough for a page that somebody is typing on. Exact while the combinations are few;
 * else what a small seeded sample and a short search find, so that the range is at least this wide.
 *
 * @param most so many combinations are all worked out
 * @param steps else about so many single changes of an answer go into the sample
 * @param seed by which it is drawn
 */
public record Glance(long most, int steps, long seed) {
    public static final Glance DEFAULT = new Glance(1 << 9, 2_000, 1);

    private static final int FEWEST = 4;
    static final int ROUNDS = 1;

    /** Looks; the same proposal, terms and settings always give the same. */
    public Range of(Appraiser appraiser, Sheet sheet, Terms terms) {
        return ahead(appraiser, sheet, terms).range();
    }

    /**
     * Looks, and tells which open questions are worth asking. Where it is no exact look, what an answer narrows is
     * estimated with all other answers as they are at the ends of the range, and no answer is said to settle the verdict.
     */
    public Prospect ahead(Appraiser appraiser, Sheet sheet, Terms terms) {
        Unknowns unknowns = Unknowns.of(appraiser, sheet, terms);
        Guess guess = new Guess(appraiser, sheet, terms, unknowns);
        Outcomes outcomes = new Outcomes(guess);
        boolean exact = unknowns.whole() && unknowns.combinations().compareTo(BigInteger.valueOf(most)) <= 0;
        if (exact) {
            Prospects.walk(guess, outcomes, unknowns.combinations().longValueExact(), Work.UNWATCHED);
        } else {
            sample(guess, outcomes, Leanings.of(appraiser.rulebook(), unknowns));
        }
        Basis basis = exact ? Basis.exact(outcomes.count()) : Basis.sample(outcomes.count(), seed);
        Range range = Prospects.range(unknowns, outcomes, basis);
        double[] narrowing = exact ? outcomes.narrowing() : new Ends(guess, outcomes).narrowing();
        double[] settling = exact ? outcomes.settling() : new double[unknowns.size()];
        Set<String> proving = Prospects.proving(appraiser.rulebook(), guess.unproven());
        return new Prospect(range, Prospects.asking(unknowns, narrowing, settling, proving));
    }

    private void sample(Guess guess, Outcomes outcomes, Leanings leanings) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int draw = 0; draw < draws(guess); draw++) {
            guess.draw(random);
            outcomes.count(guess);
        }
        leanings.look(guess, outcomes, ROUNDS);
    }

    int draws(Guess guess) {
        return Math.max(FEWEST, steps / guess.size());
    }
}
