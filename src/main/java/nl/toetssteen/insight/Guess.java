package nl.toetssteen.insight;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.appraisal.Sweep;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.rulebook.Sheet;

/** A proposal with each of its open questions answered in some way. */
final class Guess {
    /** More than any total. */
    private static final int STEP = 20_000;

    private static final int HEIGHTS = Verdict.SUPPORT.height() + 1;

    private final Unknowns unknowns;
    private final Sweep sweep;
    private final List<String> unproven;
    private final int[] digits;

    /** Begins with the first answer to each. */
    Guess(Appraiser appraiser, Sheet sheet, Terms terms, Unknowns unknowns) {
        this.unknowns = unknowns;
        sweep = appraiser.sweep(sheet, terms);
        unproven = List.copyOf(sweep.unproven());
        digits = new int[unknowns.size()];
        unknowns.idle().forEach(sweep::answer);
        for (int place = 0; place < digits.length; place++) {
            sweep.answer(
                    unknowns.slots().get(place),
                    unknowns.alternatives().get(place).get(0));
        }
    }

    /** Names of the conclusions that were still to be proven before any open question was answered. */
    List<String> unproven() {
        return unproven;
    }

    int size() {
        return digits.length;
    }

    /** How many answers a question can be given. */
    int radix(int place) {
        return unknowns.alternatives().get(place).size();
    }

    int digit(int place) {
        return digits[place];
    }

    int[] digits() {
        return digits.clone();
    }

    /** Gives one question another answer. */
    void put(int place, int digit) {
        if (digits[place] != digit) {
            digits[place] = digit;
            sweep.answer(
                    unknowns.slots().get(place),
                    unknowns.alternatives().get(place).get(digit));
        }
    }

    /** Gives all questions other answers; one with -1 keeps its own. */
    void put(int[] all) {
        for (int place = 0; place < all.length; place++) {
            if (all[place] >= 0) {
                put(place, all[place]);
            }
        }
    }

    void draw(SplittableRandom random) {
        for (int place = 0; place < digits.length; place++) {
            put(place, random.nextInt(radix(place)));
        }
    }

    /** In hundredths. */
    int total() {
        return sweep.total();
    }

    List<CriterionScore> criteria() {
        return sweep.criteria();
    }

    Verdict verdict() {
        return sweep.verdict();
    }

    /**
     * Changes one answer at a time as long as that takes the total further.
     *
     * @param sign 1 for up, -1 for down
     * @param fixed a question that keeps its answer, or -1
     * @param rounds at most so many times past all questions
     * @return the total reached
     */
    int climb(int sign, int fixed, int rounds) {
        return climb(() -> sign * total(), fixed, rounds) * sign;
    }

    /** Gives one question the answer that takes the total furthest. */
    void climb(int sign, int place) {
        improve(place, () -> sign * total(), sign * total());
    }

    /** Likewise towards a better verdict, and to a higher total within the verdict. */
    Verdict climbToVerdict(int rounds) {
        climb(() -> (verdict().height() - HEIGHTS * sweep.obstacles()) * STEP + total(), -1, rounds);
        return verdict();
    }

    private int climb(IntSupplier aim, int fixed, int rounds) {
        int reached = aim.getAsInt();
        for (int round = 0; round < rounds; round++) {
            int begun = reached;
            for (int place = 0; place < digits.length; place++) {
                reached = place == fixed ? reached : improve(place, aim, reached);
            }
            if (reached == begun) {
                break;
            }
        }
        return reached;
    }

    private int improve(int place, IntSupplier aim, int reached) {
        int best = digits[place];
        int most = reached;
        for (int digit = 0; digit < radix(place); digit++) {
            put(place, digit);
            int now = aim.getAsInt();
            if (now > most) {
                most = now;
                best = digit;
            }
        }
        put(place, best);
        return most;
    }
}
