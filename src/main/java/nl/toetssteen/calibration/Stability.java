package nl.toetssteen.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.rulebook.Criterion;

/**
 * How much hangs on the weights: the cases judged under other weights as well, and, for each case, under the weights that
 * do best on all the others.
 *
 * @param sets how many sets of weights were tried, the rulebook's own among them
 * @param fewest the fewest cases that fit under any of them
 * @param most the most
 * @param own how many fit under the rulebook's own
 * @param leftOut how many fit under the weights that do best without them
 * @param ownChosen how often the rulebook's own weights did best on the others, nobody better
 */
public record Stability(int sets, int fewest, int most, int own, int leftOut, int ownChosen) {
    private static final long SEED = 20_261_121;

    /** Tries this many sets: each criterion's weight times a factor between a half and two. */
    public static Stability of(Appraiser appraiser, Calibration calibration, int sets) {
        List<Judged> cases = calibration.counted();
        boolean[][] fits = new boolean[sets][cases.size()];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int set = 0; set < sets; set++) {
            Map<String, Double> factors = set == 0 ? Map.of() : factors(appraiser, random);
            for (int each = 0; each < cases.size(); each++) {
                Judged judged = cases.get(each);
                Verdict verdict = set == 0 ? judged.verdict() : verdict(appraiser, judged.appraisal(), factors);
                fits[set][each] = Judged.fits(judged.precedent().label(), verdict);
            }
        }
        return of(fits);
    }

    private static Map<String, Double> factors(Appraiser appraiser, SplittableRandom random) {
        Map<String, Double> factors = new TreeMap<>();
        for (Criterion criterion : appraiser.rulebook().criteria()) {
            factors.put(criterion.id(), Math.pow(2, random.nextDouble(-1, 1)));
        }
        return factors;
    }

    private static Verdict verdict(Appraiser appraiser, Appraisal appraisal, Map<String, Double> factors) {
        Map<String, BigDecimal> weights = new TreeMap<>();
        appraisal
                .criteria()
                .forEach(score -> weights.put(
                        score.criterion(),
                        score.weight()
                                .multiply(BigDecimal.valueOf(factors.getOrDefault(score.criterion(), 1.0)))
                                .setScale(4, RoundingMode.HALF_UP)));
        Terms terms = appraisal.terms();
        return appraiser
                .appraise(appraisal.sheet(), new Terms(terms.date(), terms.goal(), weights))
                .verdict();
    }

    private static Stability of(boolean[][] fits) {
        List<Integer> totals = new ArrayList<>();
        for (boolean[] set : fits) {
            totals.add(fitting(set, -1));
        }
        int cases = fits[0].length;
        int leftOut = 0;
        int ownChosen = 0;
        for (int without = 0; without < cases; without++) {
            int best = best(fits, without);
            leftOut += fits[best][without] ? 1 : 0;
            ownChosen += best == 0 ? 1 : 0;
        }
        int fewest = totals.stream().mapToInt(Integer::intValue).min().orElse(0);
        int most = totals.stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Stability(fits.length, fewest, most, totals.get(0), leftOut, ownChosen);
    }

    /** The set that fits most of the other cases; of equals the first, so the rulebook's own before all. */
    private static int best(boolean[][] fits, int without) {
        int best = 0;
        for (int set = 1; set < fits.length; set++) {
            if (fitting(fits[set], without) > fitting(fits[best], without)) {
                best = set;
            }
        }
        return best;
    }

    private static int fitting(boolean[] set, int without) {
        return (int) IntStream.range(0, set.length)
                .filter(each -> each != without && set[each])
                .count();
    }
}
