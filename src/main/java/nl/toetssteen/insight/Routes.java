package nl.toetssteen.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Sweep;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;

/**
 * Looks for one way to a better verdict when it takes more changes than all sets can be looked at: step by step the
 * change that takes most out of the way, then the one that raises the total most; in the end without what was not needed.
 * It is a way, not the shortest.
 *
 * @param longest at most so many changes
 */
public record Routes(int longest) {
    public static final Routes DEFAULT = new Routes(60);

    private static final int HEIGHTS = Verdict.SUPPORT.height() + 1;

    /** More than any total. */
    private static final int STEP = 20_000;

    /** The changes by which the verdict becomes support, or support if; empty when none were found. */
    public Optional<TurningPoint> of(Appraiser appraiser, Sheet sheet, Terms terms, Work work) {
        return new Search(longest, appraiser, sheet, terms, work).search();
    }

    /** One search, for one thread. */
    private static final class Search {
        private final int longest;
        private final Sheet sheet;
        private final Sweep sweep;
        private final Work work;
        private final Upstream upstream;
        private final List<Candidates> kinds;
        private final List<Change> changes = new ArrayList<>();
        private final Set<Slot> changed = new HashSet<>();

        Search(int longest, Appraiser appraiser, Sheet sheet, Terms terms, Work work) {
            this.longest = longest;
            this.sheet = sheet;
            this.work = work;
            sweep = appraiser.sweep(sheet, terms);
            upstream = new Upstream(appraiser.rulebook());
            Alternatives alternatives = new Alternatives(appraiser.rulebook(), terms.date());
            kinds = List.of(
                    new Candidates(appraiser.rulebook(), alternatives, sweep, Turning.Kind.PROOF),
                    new Candidates(appraiser.rulebook(), alternatives, sweep, Turning.Kind.DESIGN));
        }

        Optional<TurningPoint> search() {
            while (!isThere(sweep) && changes.size() < longest) {
                At.step(work, changes.size(), longest);
                if (!advance(change -> true, aim(sweep) + 1) && !prove()) {
                    return Optional.empty();
                }
            }
            return isThere(sweep) ? Optional.of(needed()) : Optional.empty();
        }

        /** Makes the change that takes furthest, if one of these takes at least so far. */
        private boolean advance(Predicate<Change> which, int least) {
            int best = least - 1;
            Change next = null;
            for (Change change : candidates()) {
                if (!changed.contains(change.slot()) && which.test(change)) {
                    sweep.answer(change.slot(), change.to());
                    int now = aim(sweep);
                    sweep.answer(change.slot(), change.from());
                    if (now > best) {
                        best = now;
                        next = change;
                    }
                }
            }
            if (next != null) {
                changed.add(next.slot());
                changes.add(next);
                sweep.answer(next.slot(), next.to());
            }
            return next != null;
        }

        private List<Change> candidates() {
            return kinds.stream().flatMap(kind -> kind.of(sheet).stream()).toList();
        }

        /** A proof can take several claims of which none helps alone: makes them all, until the proof stands. */
        private boolean prove() {
            int begun = sweep.obstacles();
            for (String unproven : sweep.unproven()) {
                Set<String> behind = upstream.ofConclusion(unproven);
                boolean more = true;
                while (more && sweep.obstacles() >= begun && changes.size() < longest) {
                    more = advance(change -> behind.contains(change.slot().question()), Integer.MIN_VALUE + 1);
                }
                if (sweep.obstacles() < begun) {
                    return true;
                }
            }
            return false;
        }

        /** Without the changes that it does just as well without, the last ones first, and with no more than it takes. */
        private TurningPoint needed() {
            List<Change> needed = new ArrayList<>();
            for (int place = changes.size() - 1; place >= 0; place--) {
                Change change = changes.get(place);
                sweep.answer(change.slot(), change.from());
                if (!isThere(sweep)) {
                    needed.add(least(change));
                }
            }
            needed.sort(Comparator.comparing(Change::slot));
            return new TurningPoint(List.copyOf(needed), sweep.verdict(), sweep.total());
        }

        private Change least(Change change) {
            for (Given nearer : kinds.get(0).nearer(change)) {
                sweep.answer(change.slot(), nearer);
                if (isThere(sweep)) {
                    return new Change(change.slot(), change.from(), nearer);
                }
            }
            sweep.answer(change.slot(), change.to());
            return change;
        }
    }

    private static boolean isThere(Sweep sweep) {
        return isGood(sweep.verdictBeforeMinimums()) && isGood(sweep.verdict());
    }

    private static boolean isGood(Verdict verdict) {
        return verdict.height() >= Verdict.SUPPORT_IF.height();
    }

    private static int aim(Sweep sweep) {
        int height = sweep.verdictBeforeMinimums().height();
        return (height - HEIGHTS * sweep.obstacles()) * STEP + sweep.total();
    }
}
