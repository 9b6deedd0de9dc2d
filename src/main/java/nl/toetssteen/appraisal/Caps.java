package nl.toetssteen.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Cap.Kind;
import nl.toetssteen.rulebook.Criterion;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.Goal;
import nl.toetssteen.rulebook.Proof;
import nl.toetssteen.rulebook.Weight;

/** Finds what bounds the verdict, whatever the total. */
final class Caps {
    private final Method method;
    private final Goal goal;
    private final Map<String, CriterionScore> scores;

    Caps(Method method, Goal goal, List<CriterionScore> criteria) {
        this.method = method;
        this.goal = goal;
        scores = criteria.stream()
                .filter(CriterionScore::applies)
                .collect(Collectors.toMap(CriterionScore::criterion, Function.identity()));
    }

    List<Cap> all(List<ScoredFinding> findings, Proofs proofs, Predicate<String> waits) {
        List<Cap> caps = new ArrayList<>(decisive(findings));
        tooLow(proof -> proofs.of(proof).state(), waits)
                .forEach(criterion -> caps.add(new Cap(Verdict.REWORK, Kind.LOW_CRITERION, List.of(criterion))));
        harmed().forEach(other -> caps.add(new Cap(Verdict.REWORK, Kind.HARMED_GOAL, List.of(other))));
        return List.copyOf(caps);
    }

    /** The criteria of which the score is too low, and nothing that is open can lift it. */
    Stream<String> tooLow(Function<Proof, ProofState.State> proofs, Predicate<String> waits) {
        return method.rulebook().criteria().stream()
                .filter(criterion -> isTooLow(criterion, proofs, waits))
                .map(Criterion::id);
    }

    /** The goals, besides that of the proposal, that it harms. */
    Stream<String> harmed() {
        return method.rulebook().goals().stream().filter(this::isHarmed).map(Goal::id);
    }

    /** What decisive concerns on so many topics allow. */
    static Verdict decisive(int topics) {
        if (topics == 0) {
            return Verdict.SUPPORT;
        }
        return topics > 1 ? Verdict.REWORK : Verdict.SUPPORT_IF;
    }

    private static List<Cap> decisive(List<ScoredFinding> findings) {
        List<ScoredFinding> decisive = findings.stream()
                .filter(finding -> finding.effect() == Effect.CONCERN && finding.weight() == Weight.DECISIVE)
                .toList();
        if (decisive.isEmpty()) {
            return List.of();
        }
        List<String> rules =
                decisive.stream().map(ScoredFinding::rule).distinct().sorted().toList();
        long topics = decisive.stream().map(ScoredFinding::topic).distinct().count();
        Kind kind = topics > 1 ? Kind.TWO_DECISIVE_CONCERNS : Kind.DECISIVE_CONCERN;
        return List.of(new Cap(decisive((int) topics), kind, rules));
    }

    private boolean isTooLow(Criterion criterion, Function<Proof, ProofState.State> proofs, Predicate<String> waits) {
        return isBelow(criterion.id(), criterion.minimum())
                && !isExempted(criterion, proofs)
                && method.favourable(criterion.id()).stream().noneMatch(waits);
    }

    private boolean isBelow(String criterion, int bound) {
        CriterionScore score = scores.get(criterion);
        return score != null && score.score() < bound * 100;
    }

    private boolean isExempted(Criterion criterion, Function<Proof, ProofState.State> proofs) {
        return !criterion.exemptedBy().isEmpty()
                && proofs.apply(method.rulebook().proof(criterion.exemptedBy())) == ProofState.State.SHOWN;
    }

    private boolean isHarmed(Goal other) {
        boolean own = other.id().equals(goal.id()) || other.criterion().equals(goal.criterion());
        return !own && isBelow(other.criterion(), method.scale().harm());
    }
}
