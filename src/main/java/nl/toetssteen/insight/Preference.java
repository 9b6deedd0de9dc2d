package nl.toetssteen.insight;

import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.rulebook.Scale;

/**
 * How an alternative stands in a list: gates first, then the total in whole points. In this order: what the verdict
 * allows to choose, doing nothing, what should be reconsidered, what is declined. An alternative that is not on the scale
 * of verdicts, because proof is open or another government should decide, has no place.
 *
 * <p>A place depends on the alternative alone, so the order of two never depends on a third.
 */
final class Preference {
    private static final int STEP = 1_000;
    private static final int DO_NOTHING = 2 * STEP;

    private Preference() {}

    /** The total of doing nothing, in hundredths: where the method begins to prefer a proposal. */
    static int totalOfNothing(Scale scale) {
        return scale.supportIf() * 100;
    }

    /** Whether the verdict allows to choose it at all. */
    static boolean isFavourable(Verdict verdict) {
        return verdict == Verdict.SUPPORT || verdict == Verdict.SUPPORT_IF;
    }

    /** The place of a proposal, the higher the better; equal for ties, {@link Ranks#NO_PLACE} when it has none. */
    static int of(Verdict verdict, int total) {
        return switch (verdict) {
            case SUPPORT, SUPPORT_IF -> 3 * STEP + points(total);
            case REWORK -> STEP + points(total);
            case DECLINE -> points(total);
            case REFER, UNDETERMINED -> Ranks.NO_PLACE;
        };
    }

    static int ofNothing() {
        return DO_NOTHING;
    }

    /** A total as it is shown: whole points, half up. */
    static int points(int total) {
        return Math.floorDiv(total + 50, 100);
    }
}
