package nl.toetssteen.casework;

import java.util.List;
import java.util.Set;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Cap;
import nl.toetssteen.appraisal.ProofState;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.Scale;

/**
 * The step of the method that decided a verdict.
 *
 * @param subjects rules, proofs or criteria, as the step has them
 * @param byScore the verdict that the score alone would give
 */
public record Decisive(Step step, List<String> subjects, Verdict byScore) {

    /** The steps, in the order in which they decide. */
    public enum Step {
        REFERRAL,
        OBJECTION,
        REFUTED_PROOF,
        OPEN_PROOF,
        CAP,
        CONDITIONS,
        SCORE
    }

    /** What decided this appraisal. */
    public static Decisive of(Appraisal appraisal, Scale scale) {
        Verdict byScore = byScore(appraisal.total(), scale);
        Step step = step(appraisal, byScore);
        return new Decisive(step, subjects(step, appraisal), byScore);
    }

    private static Step step(Appraisal appraisal, Verdict byScore) {
        if (appraisal.verdict() == Verdict.REFER) {
            return Step.REFERRAL;
        }
        if (appraisal.verdict() == Verdict.UNDETERMINED) {
            return Step.OPEN_PROOF;
        }
        return appraisal.findings().stream()
                        .anyMatch(finding -> finding.effect().isObjection())
                ? Step.OBJECTION
                : afterObjections(appraisal, byScore);
    }

    private static Step afterObjections(Appraisal appraisal, Verdict byScore) {
        if (!proofs(appraisal, ProofState.State.REFUTED).isEmpty()) {
            return Step.REFUTED_PROOF;
        }
        if (lowest(appraisal.caps()).compareTo(byScore) < 0) {
            return Step.CAP;
        }
        return appraisal.verdict() == byScore ? Step.SCORE : Step.CONDITIONS;
    }

    private static Verdict lowest(List<Cap> caps) {
        return caps.stream().map(Cap::allows).min(Verdict::compareTo).orElse(Verdict.SUPPORT);
    }

    private static List<String> subjects(Step step, Appraisal appraisal) {
        return switch (step) {
            case REFERRAL, OBJECTION -> rules(appraisal, Set.of(Effect.REFERRAL, Effect.OBJECTION));
            case REFUTED_PROOF -> proofs(appraisal, ProofState.State.REFUTED);
            case OPEN_PROOF -> proofs(appraisal, ProofState.State.OPEN);
            case CONDITIONS -> rules(appraisal, Set.of(Effect.CONDITION));
            case CAP -> binding(appraisal.caps());
            case SCORE -> List.of();
        };
    }

    private static List<String> rules(Appraisal appraisal, Set<Effect> effects) {
        return appraisal.findings().stream()
                .filter(finding -> effects.contains(finding.effect()))
                .map(ScoredFinding::rule)
                .distinct()
                .toList();
    }

    private static List<String> proofs(Appraisal appraisal, ProofState.State state) {
        return appraisal.proofs().stream()
                .filter(proof -> proof.state() == state)
                .map(ProofState::proof)
                .toList();
    }

    private static List<String> binding(List<Cap> caps) {
        return caps.stream()
                .filter(cap -> cap.allows() == lowest(caps))
                .flatMap(cap -> cap.subjects().stream())
                .distinct()
                .toList();
    }

    private static Verdict byScore(int total, Scale scale) {
        if (total >= scale.support() * 100) {
            return Verdict.SUPPORT;
        }
        if (total >= scale.supportIf() * 100) {
            return Verdict.SUPPORT_IF;
        }
        return total >= scale.rework() * 100 ? Verdict.REWORK : Verdict.DECLINE;
    }
}
