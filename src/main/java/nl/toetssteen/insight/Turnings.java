package nl.toetssteen.insight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Sweep;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;

/**
 * Looks for the smallest sets of changes that turn the verdict: all sets of one size before any of the next, by single
 * changes in a live appraisal. A set is passed over when something blocks that none of its changes can touch.
 *
 * @param most changes in a set, 1 or more
 * @param tries so many sets are worked out at most; a size that would take more is not begun, or given up
 */
public record Turnings(int most, long tries) {
    public static final Turnings DEFAULT = new Turnings(4, 400_000);

    /** Looks among changes of one kind. */
    public Turning of(Appraiser appraiser, Sheet sheet, Terms terms, Turning.Kind kind, Work work) {
        return new Search(this, appraiser, sheet, terms, kind, work).search();
    }

    /** One search, for one thread. */
    private static final class Search {
        private static final int TOLD_EVERY = 1_024;

        private final Turnings bounds;
        private final Rulebook rulebook;
        private final Turning.Kind kind;
        private final Work work;
        private final Sweep sweep;
        private final Verdict before;
        private final Candidates candidates;
        private final List<Change> changes;
        private final Upstream upstream;
        private final List<TurningPoint> found = new ArrayList<>();
        private final List<Change> chosen = new ArrayList<>();
        private long tried;
        private boolean givenUp;

        Search(Turnings bounds, Appraiser appraiser, Sheet sheet, Terms terms, Turning.Kind kind, Work work) {
            this.bounds = bounds;
            this.rulebook = appraiser.rulebook();
            this.kind = kind;
            this.work = work;
            sweep = appraiser.sweep(sheet, terms);
            before = sweep.verdict();
            candidates = new Candidates(rulebook, new Alternatives(rulebook, terms.date()), sweep, kind);
            changes = candidates.of(sheet);
            upstream = new Upstream(rulebook);
        }

        Turning search() {
            int size = 0;
            while (size < bounds.most && found.isEmpty() && !givenUp) {
                size++;
                choose(0, size);
            }
            // A size that was given up half-way proves nothing.
            List<TurningPoint> points =
                    givenUp ? List.of() : found.stream().map(this::relaxed).toList();
            return new Turning(kind, points, givenUp ? size - 1 : size, changes.size(), tried);
        }

        /** Chooses so many more from a place on. */
        private void choose(int from, int left) {
            if (left == 0) {
                attempt();
                return;
            }
            BitSet useful = useful(from, left);
            for (int next = useful.nextSetBit(from); next >= 0 && !givenUp; next = useful.nextSetBit(next + 1)) {
                Change change = changes.get(next);
                if (!isTaken(change)) {
                    Given was = sweep.at(change.slot());
                    sweep.answer(change.slot(), change.to());
                    chosen.add(change);
                    choose(next + 1, left - 1);
                    chosen.remove(chosen.size() - 1);
                    sweep.answer(change.slot(), was);
                }
            }
        }

        private boolean isTaken(Change change) {
            return !chosen.isEmpty() && chosen.get(chosen.size() - 1).slot().equals(change.slot());
        }

        private void attempt() {
            tried++;
            givenUp |= tried >= bounds.tries;
            if (tried % TOLD_EVERY == 0) {
                At.step(work, tried, bounds.tries);
            }
            if (turns()) {
                found.add(new TurningPoint(List.copyOf(chosen), sweep.verdict(), sweep.total()));
            }
        }

        private boolean turns() {
            int least = rank(before);
            int now = rank(sweep.verdictBeforeMinimums());
            if (kind == Turning.Kind.DOUBT) {
                return now < least || rank(sweep.verdict()) < least;
            }
            return now > least && rank(sweep.verdict()) > least;
        }

        /** What cannot be judged yet stands no higher than rework, and no lower. */
        private static int rank(Verdict verdict) {
            return verdict == Verdict.UNDETERMINED ? Verdict.REWORK.height() : verdict.height();
        }

        /** The changes from a place on that may be next, such that nothing in the way stays out of reach. */
        private BitSet useful(int from, int left) {
            BitSet useful = new BitSet(changes.size());
            useful.set(from, changes.size());
            if (kind == Turning.Kind.DOUBT) {
                return useful;
            }
            List<BitSet> apart = new ArrayList<>();
            for (Set<String> behind : obstacles()) {
                BitSet touching = touching(behind, from);
                if (apart.stream().noneMatch(touching::intersects)) {
                    apart.add(touching);
                }
                if (left == 1) {
                    useful.and(touching);
                }
            }
            // Obstacles that share no change take one each.
            boolean inReach = apart.size() <= left && apart.stream().noneMatch(BitSet::isEmpty);
            return inReach ? useful : new BitSet();
        }

        /** The questions behind each thing that must go before the verdict can be better. */
        private List<Set<String>> obstacles() {
            List<Set<String>> obstacles = new ArrayList<>();
            if (sweep.isBlocked()) {
                blocking().forEach(rule -> obstacles.add(upstream.of(rule)));
            }
            if (rank(before) > 0) {
                sweep.unproven().forEach(conclusion -> obstacles.add(upstream.ofConclusion(conclusion)));
            }
            return obstacles;
        }

        private List<String> blocking() {
            return sweep.findings().stream()
                    .map(finding -> finding.replaceFirst("#.*", ""))
                    .distinct()
                    .filter(rule -> rulebook.statement(rule).effect().isObjection())
                    .toList();
        }

        private BitSet touching(Set<String> behind, int from) {
            BitSet touching = new BitSet(changes.size());
            for (int place = from; place < changes.size(); place++) {
                touching.set(place, behind.contains(changes.get(place).slot().question()));
            }
            return touching;
        }

        /** The same set, with each answer no further from what it was than is needed. */
        private TurningPoint relaxed(TurningPoint point) {
            point.changes().forEach(change -> sweep.answer(change.slot(), change.to()));
            List<Change> least = point.changes().stream().map(this::least).toList();
            TurningPoint relaxed = new TurningPoint(least, sweep.verdict(), sweep.total());
            least.forEach(change -> sweep.answer(change.slot(), change.from()));
            return relaxed;
        }

        private Change least(Change change) {
            for (Given nearer : candidates.nearer(change)) {
                sweep.answer(change.slot(), nearer);
                if (turns()) {
                    return new Change(change.slot(), change.from(), nearer);
                }
            }
            sweep.answer(change.slot(), change.to());
            return change;
        }
    }
}
