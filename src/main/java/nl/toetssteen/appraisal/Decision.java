package nl.toetssteen.appraisal;

import java.util.List;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.Scale;

/** Comes to a verdict, step by step; the first step that decides, decides. */
record Decision(List<ScoredFinding> findings, List<ProofState> proofs, List<Cap> caps, int total) {

    Verdict verdict(Scale scale) {
        if (findings.stream().anyMatch(finding -> finding.effect().isObjection())) {
            return has(Effect.OBJECTION) ? Verdict.DECLINE : Verdict.REFER;
        }
        if (has(ProofState.State.REFUTED)) {
            return Verdict.DECLINE;
        }
        // Where the caps allow so little, more proof could not help: then the score decides.
        if (has(ProofState.State.OPEN) && allowed().compareTo(Verdict.REWORK) > 0) {
            return Verdict.UNDETERMINED;
        }
        return lesser(byScore(scale), allowed());
    }

    private boolean has(Effect effect) {
        return findings.stream().anyMatch(finding -> finding.effect() == effect);
    }

    private boolean has(ProofState.State state) {
        return proofs.stream().anyMatch(proof -> proof.state() == state);
    }

    /** The best verdict that the caps allow. */
    private Verdict allowed() {
        return caps.stream().map(Cap::allows).reduce(Verdict.SUPPORT, Decision::lesser);
    }

    private Verdict byScore(Scale scale) {
        if (total >= scale.support() * 100) {
            return has(Effect.CONDITION) ? Verdict.SUPPORT_IF : Verdict.SUPPORT;
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
