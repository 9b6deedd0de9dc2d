package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Digest;
import nl.toetssteen.rulebook.Goal;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Truth;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;

/** Makes of what the rules found a verdict that can be traced. */
public final class Judge {
    private final Method method;
    private final FactSheet facts;
    private final Terms terms;

    private Judge(Method method, FactSheet facts, Terms terms) {
        this.method = method;
        this.facts = facts;
        this.terms = terms;
    }

    /**
     * Judges a proposal.
     *
     * @param facts of the sheet to which {@link Terms#applyTo} was applied, as of the date of the terms
     * @param fired what the rules made of them, in any order
     * @param waits whether a rule, by name, has not fired but could once open questions are answered; only asked for
     *     criteria below their minimum
     * @param engineVersion version of the rule engine, for the receipt
     */
    public static Appraisal judge(
            Rulebook rulebook,
            FactSheet facts,
            Fired fired,
            Terms terms,
            Predicate<String> waits,
            String engineVersion) {
        Judge judge = new Judge(Method.of(rulebook), facts, terms);
        Outcome outcome = judge.outcome(fired, waits);
        return judge.sign(outcome, fired, engineVersion);
    }

    private Outcome outcome(Fired fired, Predicate<String> waits) {
        Goal goal = method.goal(terms.goal().or(this::declared));
        List<Derivation> derivations = fired.derivations().stream()
                .distinct()
                .sorted(FactOrder.DERIVATIONS)
                .toList();
        List<Conclusion> conclusions =
                derivations.stream().map(Derivation::conclusion).distinct().toList();
        List<ScoredFinding> findings = Findings.of(method, fired.findings());
        Scorecard scorecard = Scorecard.of(method, Scorecard.weights(method, goal, terms), findings, conclusions);
        Proofs proofs = new Proofs(derivations);
        List<ProofState> states = method.proofs(goal).stream().map(proofs::of).toList();
        List<Cap> caps = new Caps(method, goal, scorecard.criteria()).all(findings, proofs, waits);
        Verdict verdict = Decision.of(findings, states, caps, scorecard.total()).verdict(method.scale());
        return new Outcome(goal, verdict, scorecard, findings, conclusions, derivations, figures(fired), states, caps);
    }

    private Optional<String> declared() {
        Slot slot = new Slot(method.rulebook().contents().goalQuestion(), 0);
        boolean asked = facts.applicability().asked(slot) == Truth.YES;
        return asked && facts.sheet().at(slot).value() instanceof Value.Chosen chosen && method.hasGoal(chosen.option())
                ? Optional.of(chosen.option())
                : Optional.empty();
    }

    private List<Figure> figures(Fired fired) {
        return Stream.concat(facts.figures().stream(), fired.figures().stream())
                .sorted(FactOrder.FIGURES)
                .toList();
    }

    private List<Fact> matchable(Fired fired) {
        List<Figure> derived =
                fired.figures().stream().sorted(FactOrder.FIGURES).toList();
        return new JoinedList<>(List.of(facts.base(), derived));
    }

    private Appraisal sign(Outcome outcome, Fired fired, String engineVersion) {
        return new Appraisal(
                facts.sheet(),
                terms,
                outcome.verdict(),
                outcome.scorecard().total(),
                outcome.scorecard().borderline(method.scale()),
                outcome.goal().id(),
                terms.goal().or(this::declared).isPresent(),
                outcome.scorecard().criteria(),
                outcome.findings(),
                outcome.conclusions(),
                outcome.derivations(),
                outcome.figures(),
                outcome.proofs(),
                outcome.caps(),
                facts.open(),
                facts.mayApply(),
                facts.ignored(),
                matchable(fired),
                receipt(outcome, engineVersion));
    }

    private Receipt receipt(Outcome outcome, String engineVersion) {
        return new Receipt(
                Digest.of("answers", CanonicalAnswers.of(facts.sheet())),
                method.rulebook().digest(),
                method.rulebook().contents().edition(),
                terms.date(),
                outcome.goal().id(),
                Digest.of("weights", weights(outcome.scorecard())),
                Digest.of("outcome", CanonicalOutcome.of(outcome)),
                ProgramVersion.get(),
                engineVersion);
    }

    private static String weights(Scorecard scorecard) {
        Map<String, BigDecimal> byCriterion = new TreeMap<>();
        scorecard.criteria().forEach(score -> byCriterion.put(score.criterion(), score.weight()));
        Canonical json = new Canonical().object();
        byCriterion.forEach((criterion, weight) -> json.key(criterion).number(weight));
        return json.endObject().toString();
    }
}
