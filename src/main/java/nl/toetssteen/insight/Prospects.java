package nl.toetssteen.insight;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;

/**
 * Looks at the answers that open questions can still be given: at all combinations while they are few, else at a
 * seeded sample and at the ends that a search from it reaches.
 *
 * @param most so many combinations are all worked out
 * @param draws else so many are drawn
 * @param seed by which
 */
public record Prospects(long most, int draws, long seed) {
    /** Exact up to sixteen questions with two answers; a sample large enough for whole percents. */
    public static final Prospects DEFAULT = new Prospects(1 << 17, 1_000, 1);

    /** For so many questions it is worked out how far the ends lie with each answer; for the others it is estimated. */
    private static final int CLOSELY = 24;

    private static final int ROUNDS = 8;
    private static final int STARTS = 2;
    private static final int TOLD_EVERY = 64;

    /** Looks ahead; the same proposal, terms and settings always give the same. */
    public Prospect of(Appraiser appraiser, Sheet sheet, Terms terms, Work work) {
        Unknowns unknowns = Unknowns.of(appraiser, sheet, terms);
        Guess guess = new Guess(appraiser, sheet, terms, unknowns);
        boolean exact = unknowns.whole() && unknowns.combinations().compareTo(BigInteger.valueOf(most)) <= 0;
        Outcomes outcomes = new Outcomes(guess);
        if (exact) {
            walk(guess, outcomes, unknowns.combinations().longValueExact(), work);
        } else {
            sample(guess, outcomes, Leanings.of(appraiser.rulebook(), unknowns), work);
        }
        Basis basis = exact ? Basis.exact(outcomes.count()) : Basis.sample(outcomes.count(), seed);
        double[] settling =
                exact ? outcomes.settling() : new Blocking(appraiser.sweep(sheet, terms), unknowns).shares();
        Set<String> proving = proving(appraiser.rulebook(), guess.unproven());
        return new Prospect(
                range(unknowns, outcomes, basis), asking(unknowns, outcomes.narrowing(), settling, proving));
    }

    static void walk(Guess guess, Outcomes outcomes, long combinations, Work work) {
        int[] places = IntStream.range(0, guess.size())
                .filter(place -> guess.radix(place) > 1)
                .toArray();
        GrayCode code = new GrayCode(IntStream.of(places).map(guess::radix).toArray());
        for (int place = 0; place >= 0; place = code.next()) {
            if (places.length > 0) {
                guess.put(places[place], code.digit(place));
            }
            if (outcomes.count() % TOLD_EVERY == 0) {
                At.step(work, outcomes.count(), combinations);
            }
            outcomes.count(guess);
        }
    }

    private void sample(Guess guess, Outcomes outcomes, Leanings leanings, Work work) {
        SplittableRandom random = new SplittableRandom(seed);
        long steps = (long) draws + STARTS + CLOSELY;
        for (int draw = 0; draw < draws; draw++) {
            if (draw % TOLD_EVERY == 0) {
                At.step(work, draw, steps);
            }
            guess.draw(random);
            outcomes.count(guess);
            // Where a glance looks too, so that it never sees what this does not.
            if (draw + 1 == Glance.DEFAULT.draws(guess)) {
                leanings.look(guess, outcomes, Glance.ROUNDS);
            }
        }
        for (int start = 0; start < STARTS; start++) {
            At.step(work, draws + (long) start, steps);
            guess.draw(random);
            outcomes.reach(guess, guess.climbToVerdict(ROUNDS));
            guess.climb(start % 2 == 0 ? 1 : -1, -1, ROUNDS);
            outcomes.reach(guess, guess.verdict());
        }
        for (int sign : new int[] {-1, 1}) {
            climbFromEnds(guess, outcomes, sign);
        }
        for (int place = 0; place < guess.size(); place++) {
            lookFromEnds(guess, outcomes, place, 0);
        }
        int[] widest = widest(guess, outcomes);
        for (int number = 0; number < widest.length; number++) {
            At.step(work, draws + (long) STARTS + number, steps);
            lookFromEnds(guess, outcomes, widest[number], 1);
        }
    }

    private static void climbFromEnds(Guess guess, Outcomes outcomes, int sign) {
        for (int[] start : List.of(outcomes.atLowest(), outcomes.atHighest())) {
            guess.put(start);
            guess.climb(sign, -1, ROUNDS);
            outcomes.reach(guess, guess.verdict());
        }
    }

    /** How far the ends lie with each answer to one question, the others following in so many rounds. */
    private static void lookFromEnds(Guess guess, Outcomes outcomes, int place, int rounds) {
        int[] low = outcomes.atLowest();
        int[] high = outcomes.atHighest();
        for (int digit = 0; digit < guess.radix(place); digit++) {
            guess.put(low);
            guess.put(place, digit);
            outcomes.reach(guess, guess.climb(-1, place, rounds));
            guess.put(high);
            guess.put(place, digit);
            outcomes.reach(guess, guess.climb(1, place, rounds));
        }
    }

    private static int[] widest(Guess guess, Outcomes outcomes) {
        return IntStream.range(0, guess.size())
                .boxed()
                .sorted(Comparator.comparingDouble(outcomes::widthBy))
                .limit(CLOSELY)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static Range range(Unknowns unknowns, Outcomes outcomes, Basis basis) {
        Map<Verdict, Double> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            if (outcomes.isPossible(verdict)) {
                verdicts.put(verdict, (double) outcomes.of(verdict) / outcomes.count());
            }
        }
        return new Range(
                outcomes.lowest(),
                outcomes.highest(),
                verdicts,
                unknowns.size(),
                unknowns.idle().size(),
                basis,
                outcomes.criteria(basis));
    }

    /** Names of the rules that decide on a proof that is still open. */
    static Set<String> proving(Rulebook rulebook, List<String> unproven) {
        return rulebook.rules().stream()
                .filter(rule ->
                        rule.conclusions().stream().anyMatch(conclusion -> unproven.contains(conclusion.name())))
                .map(Rule::name)
                .collect(Collectors.toSet());
    }

    /**
     * The open questions in the order in which they are worth asking.
     *
     * @param narrowing for each by how much the range becomes narrower, in hundredths
     * @param settling for each the share of its answers that settle the verdict, 0 to 1
     * @param proving names of rules that decide on an open proof
     */
    static List<Asking> asking(Unknowns unknowns, double[] narrowing, double[] settling, Set<String> proving) {
        List<Asking> asking = new ArrayList<>();
        for (int place = 0; place < unknowns.size(); place++) {
            asking.add(new Asking(
                    unknowns.slots().get(place),
                    unknowns.rules().get(place).stream().anyMatch(proving::contains),
                    (int) Math.max(0, Math.round(narrowing[place])),
                    settling[place],
                    unknowns.rules().get(place)));
        }
        asking.sort(Comparator.comparing((Asking each) -> !each.proves())
                .thenComparing(each -> -each.narrowing())
                .thenComparing(each -> -each.settling()));
        return List.copyOf(asking);
    }
}
