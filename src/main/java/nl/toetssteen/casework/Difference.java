package nl.toetssteen.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Cap;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.appraisal.ProofState;
import nl.toetssteen.appraisal.ScoredFinding;
import org.jspecify.annotations.Nullable;

/**
 * What one appraisal says otherwise than another; what both say alike is left out. First what was there before, in its
 * order, then what is new, in its order.
 *
 * @param criteria that score otherwise, or began or ceased to apply
 * @param proofs in another state, or that only one of the two goals demands
 * @param caps that are in one of the two only: none has both a before and an after
 * @param findings by rule and line, with other points, or that began or ceased to count
 */
public record Difference(
        List<Move<CriterionScore>> criteria,
        List<Move<ProofState>> proofs,
        List<Move<Cap>> caps,
        List<Move<ScoredFinding>> findings) {

    /**
     * Something that was one thing and is another.
     *
     * @param before null when it was not there
     * @param after null when it is no longer there
     */
    public record Move<T>(@Nullable T before, @Nullable T after) {
        public boolean appeared() {
            return before == null;
        }

        public boolean vanished() {
            return after == null;
        }

        /** As it is, or as it was when it is no longer there. */
        public T either() {
            return after == null ? Objects.requireNonNull(before) : after;
        }
    }

    public static Difference between(Appraisal before, Appraisal after) {
        return new Difference(
                moves(before.criteria(), after.criteria(), CriterionScore::criterion, Difference::scoresAlike),
                moves(before.proofs(), after.proofs(), ProofState::proof, (one, other) -> one.state() == other.state()),
                moves(before.caps(), after.caps(), cap -> cap, Objects::equals),
                moves(before.findings(), after.findings(), Difference::place, Difference::countsAlike));
    }

    private static boolean scoresAlike(CriterionScore one, CriterionScore other) {
        return one.applies() == other.applies() && one.score() == other.score();
    }

    private static String place(ScoredFinding finding) {
        return finding.rule() + "#" + finding.line();
    }

    private static boolean countsAlike(ScoredFinding one, ScoredFinding other) {
        return one.effect() == other.effect() && one.points() == other.points() && one.counted() == other.counted();
    }

    private static <T, K> List<Move<T>> moves(
            List<T> before, List<T> after, Function<T, K> key, BiPredicate<T, T> alike) {
        Map<K, T> then = byKey(before, key);
        Map<K, T> now = byKey(after, key);
        Set<K> keys = new LinkedHashSet<>(then.keySet());
        keys.addAll(now.keySet());
        List<Move<T>> moves = new ArrayList<>();
        for (K each : keys) {
            T one = then.get(each);
            T other = now.get(each);
            if (one == null || other == null || !alike.test(one, other)) {
                moves.add(new Move<>(one, other));
            }
        }
        return List.copyOf(moves);
    }

    private static <T, K> Map<K, T> byKey(List<T> all, Function<T, K> key) {
        Map<K, T> byKey = new LinkedHashMap<>();
        all.forEach(each -> byKey.put(key.apply(each), each));
        return byKey;
    }

    /** Findings that only the second appraisal has. */
    public List<ScoredFinding> appeared() {
        return only(Move::appeared);
    }

    /** Findings that only the first appraisal has. */
    public List<ScoredFinding> vanished() {
        return only(Move::vanished);
    }

    private List<ScoredFinding> only(Predicate<Move<ScoredFinding>> which) {
        return findings.stream().filter(which).map(Move::either).toList();
    }

    /** Findings that both have, and that count otherwise. */
    public List<Move<ScoredFinding>> shifted() {
        return findings.stream()
                .filter(move -> !move.appeared() && !move.vanished())
                .toList();
    }
}
