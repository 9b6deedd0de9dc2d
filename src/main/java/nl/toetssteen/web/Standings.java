package nl.toetssteen.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Cap;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.OpenQuestion;
import nl.toetssteen.appraisal.ProofState;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.casework.Lines;
import nl.toetssteen.rulebook.Proof;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Theme;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Derivation;

/** Puts in words how caps, proofs, spending lines and open questions stand. */
final class Standings {
    private final Rulebook rulebook;
    private final Appraisal appraisal;
    private final FactViews facts;
    private final Texts texts;
    private final Wording wording;

    Standings(Rulebook rulebook, Appraisal appraisal, FactViews facts, Texts texts) {
        this.rulebook = rulebook;
        this.appraisal = appraisal;
        this.facts = facts;
        this.texts = texts;
        this.wording = new Wording(rulebook, texts.language());
    }

    List<AppraisalView.Bound> bounds() {
        return appraisal.caps().stream().map(this::bound).toList();
    }

    private AppraisalView.Bound bound(Cap cap) {
        String allows = texts.message("verdict." + cap.allows().id());
        return new AppraisalView.Bound(
                new DecidedWords(rulebook, texts).cap(cap),
                allows,
                texts.message("cap." + cap.kind().id() + ".cure"));
    }

    List<AppraisalView.ProofView> proofs() {
        return appraisal.proofs().stream().map(this::proof).toList();
    }

    private AppraisalView.ProofView proof(ProofState state) {
        Proof proof = rulebook.proof(state.proof());
        boolean curable = state.state() == ProofState.State.OPEN || state.state() == ProofState.State.REFUTED;
        return new AppraisalView.ProofView(
                state.state().id(),
                texts.message("proof." + state.state().id()),
                texts.words(proof.asks()),
                curable ? texts.words(proof.cure()) : "",
                state.derivations().stream()
                        .map(Derivation::rule)
                        .distinct()
                        .map(this::rule)
                        .toList());
    }

    private AppraisalView.Rule rule(String name) {
        String title = RuleTitles.of(rulebook, name, texts);
        boolean coded = RuleTitles.card(rulebook, name).isPresent();
        return new AppraisalView.Rule(coded ? name : title, facts.rule(name), title, coded);
    }

    List<AppraisalView.Spending> budget(BreakdownViews breakdowns) {
        return IntStream.rangeClosed(1, appraisal.sheet().lines())
                .mapToObj(line -> spending(line, breakdowns))
                .toList();
    }

    private AppraisalView.Spending spending(int line, BreakdownViews breakdowns) {
        String name = Lines.name(rulebook, appraisal.sheet(), line);
        return new AppraisalView.Spending(
                LineNames.of(line, name, texts), amount(line), breakdowns.kinds(line), concluded(line));
    }

    private String amount(int line) {
        return rulebook.questions().stream()
                .filter(question -> question.perLine() && question.type() == QuestionType.AMOUNT)
                .findFirst()
                .map(question -> new ValueWords(texts)
                        .of(
                                question,
                                appraisal
                                        .sheet()
                                        .at(new Slot(question.id(), line))
                                        .value()))
                .orElse("");
    }

    // Proofs have a place of their own; of the same conclusion twice the better proven one is shown.
    private List<AppraisalView.Concluded> concluded(int line) {
        Map<String, Conclusion> best = new LinkedHashMap<>();
        appraisal.conclusions().stream()
                .filter(conclusion -> conclusion.line() == line && !isProof(conclusion))
                .forEach(conclusion ->
                        best.merge(conclusion.name() + " " + conclusion.value(), conclusion, Standings::betterProven));
        return best.values().stream().map(this::concluded).toList();
    }

    private boolean isProof(Conclusion conclusion) {
        return rulebook.contents().proofs().stream()
                .anyMatch(proof -> proof.conclusion().equals(conclusion.name()));
    }

    private static Conclusion betterProven(Conclusion one, Conclusion other) {
        return one.grade().compareTo(other.grade()) >= 0 ? one : other;
    }

    private AppraisalView.Concluded concluded(Conclusion conclusion) {
        String grade = conclusion.asserted() ? texts.message("conclusion.asserted") : "";
        String title = rulebook.findConclusion(conclusion.name())
                .map(spec -> texts.words(spec.title()))
                .orElse(conclusion.name());
        String words = texts.message("budget.conclusion", title, wording.value(conclusion));
        return new AppraisalView.Concluded(words, grade, facts.of(conclusion).href());
    }

    List<AppraisalView.OpenView> open(Explanation explanation) {
        return explanation.open().stream().map(this::open).toList();
    }

    private AppraisalView.OpenView open(OpenQuestion open) {
        Question question = rulebook.question(open.slot().question());
        return new AppraisalView.OpenView(
                theme(question),
                Labels.of(question, open.slot(), texts),
                facts.field(open.slot()),
                open.rules().stream().map(this::rule).toList());
    }

    private String theme(Question question) {
        return rulebook.themes().stream()
                .filter(theme -> theme.id().equals(question.theme()))
                .map(Theme::title)
                .map(texts::words)
                .findFirst()
                .orElse(question.theme());
    }
}
