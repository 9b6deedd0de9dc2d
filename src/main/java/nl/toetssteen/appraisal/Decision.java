package nl.toetssteen.appraisal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.Scale;

/**
 * Comes to a verdict, step by step; the first step that decides, decides.
 *
 * @param effects of the findings
 * @param proofs how those stand that the goal demands
 * @param allowed the best verdict that the caps allow
 * @param total in hundredths
 */
record Decision(Set<Effect> effects, Set<ProofState.State> proofs, Verdict allowed, int total) {

    static Decision of(List<ScoredFinding> findings, List<ProofState> proofs, List<Cap> caps, int total) {
        return new Decision(
                findings.stream().map(ScoredFinding::effect).collect(Collectors.toSet()),
                proofs.stream().map(ProofState::state).collect(Collectors.toSet()),
                caps.stream().map(Cap::allows).reduce(Verdict.SUPPORT, Decision::lesser),
                total);
    }

    boolean isBlocked() {
        return effects.stream().anyMatch(Effect::isObjection) || proofs.contains(ProofState.State.REFUTED);
    }

    Verdict verdict(Scale scale) {
        if (effects.contains(Effect.OBJECTION)) {
            return Verdict.DECLINE;
        }
        if (effects.contains(Effect.REFERRAL)) {
            return Verdict.REFER;
        }
        if (proofs.contains(ProofState.State.REFUTED)) {
            return Verdict.DECLINE;
        }
        // Where the caps allow so little, more proof could not help: then the score decides.
        if (proofs.contains(ProofState.State.OPEN) && allowed.compareTo(Verdict.REWORK) > 0) {
            return Verdict.UNDETERMINED;
        }
        return lesser(byScore(scale), allowed);
    }

    private Verdict byScore(Scale scale) {
        if (total >= scale.support() * 100) {
            return effects.contains(Effect.CONDITION) ? Verdict.SUPPORT_IF : Verdict.SUPPORT;
        }
        if (total >= scale.supportIf() * 100) {
            return Verdict.SUPPORT_IF;
        }
        return total >= scale.rework() * 100 ? Verdict.REWORK : Verdict.DECLINE;
    }

    private static Verdict lesser(Verdict one, Verdict other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
