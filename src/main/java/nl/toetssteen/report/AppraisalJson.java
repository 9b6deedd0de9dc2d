package nl.toetssteen.report;

import java.math.BigDecimal;
import java.util.List;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Cap;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.OpenQuestion;
import nl.toetssteen.appraisal.ProofState;
import nl.toetssteen.appraisal.Receipt;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.dossier.Head;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.Proof;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Derivation;

/**
 * An appraisal with its explanation as one JSON document, described by {@code schema/appraisal.schema.json}. The same
 * appraisal in the same language gives the same bytes.
 */
public final class AppraisalJson {
    private final Wording wording;
    private final Appraisal appraisal;
    private final FindingJson findings;
    private final TraceJson trace;

    private AppraisalJson(Wording wording, Appraisal appraisal) {
        this.wording = wording;
        this.appraisal = appraisal;
        FactJson facts = new FactJson(wording, appraisal.terms().date());
        findings = new FindingJson(wording, facts);
        trace = new TraceJson(wording, facts);
    }

    /** The document, ending with a line feed. */
    public static String write(Wording wording, Appraisal appraisal, Explanation explanation) {
        return JsonText.of(new AppraisalJson(wording, appraisal).document(explanation));
    }

    /** The document with the head of the audit trail, which holds what was stored until then. */
    public static String write(Wording wording, Appraisal appraisal, Explanation explanation, Head head) {
        Fields trail = new Fields().with("entry", head.sequence()).with("hash", head.hash());
        return JsonText.of(
                new AppraisalJson(wording, appraisal).document(explanation).with("trail", trail));
    }

    private Fields document(Explanation explanation) {
        Fields document = new Fields();
        verdict(document);
        reasons(document);
        standing(document);
        unknown(document, explanation);
        return document.with("receipt", receipt(appraisal.receipt()));
    }

    private void verdict(Fields document) {
        document.with("id", appraisal.sheet().id())
                .with("title", appraisal.sheet().title())
                .with("language", wording.language().tag())
                .with("verdict", appraisal.verdict().id())
                .with("total", hundredths(appraisal.total()))
                .with("borderline", appraisal.borderline())
                .with("goal", appraisal.goal())
                .with("goalDeclared", appraisal.goalDeclared())
                .with("criteria", criteria(appraisal.criteria()));
    }

    private void reasons(Fields document) {
        document.with(
                        "findings",
                        appraisal.findings().stream().map(findings::of).toList())
                .with("conclusions", trace.conclusions(appraisal.conclusions()))
                .with("derivations", trace.derivations(appraisal))
                .with("figures", trace.figures(appraisal))
                .with("figureGroups", new DisplayJson(wording, appraisal).groups())
                .with("breakdowns", new DisplayJson(wording, appraisal).breakdowns());
    }

    private void standing(Fields document) {
        document.with("proofs", appraisal.proofs().stream().map(this::proof).toList())
                .with("caps", appraisal.caps().stream().map(AppraisalJson::cap).toList())
                .with("conditions", conditions(appraisal.findings()));
    }

    private void unknown(Fields document, Explanation explanation) {
        document.with(
                        "openQuestions",
                        explanation.open().stream().map(this::open).toList())
                .with("mayApply", slots(appraisal.mayApply()))
                .with("ignored", slots(appraisal.ignored()))
                .with("silent", explanation.silent().stream().map(trace::silent).toList());
    }

    private static Fields criteria(List<CriterionScore> scores) {
        Fields fields = new Fields();
        scores.forEach(score -> fields.with(score.criterion(), criterion(score)));
        return fields;
    }

    private static Fields criterion(CriterionScore score) {
        return new Fields()
                .with("score", hundredths(score.score()))
                .with("applies", score.applies())
                .with("weight", score.weight());
    }

    private Fields proof(ProofState state) {
        Proof proof = wording.rulebook().proof(state.proof());
        return new Fields()
                .with("proof", state.proof())
                .with("state", state.state().id())
                .with("asks", wording.in(proof.asks()))
                .with("cure", wording.in(proof.cure()))
                .with(
                        "rules",
                        state.derivations().stream()
                                .map(Derivation::rule)
                                .distinct()
                                .toList());
    }

    private static Fields cap(Cap cap) {
        return new Fields()
                .with("allows", cap.allows().id())
                .with("kind", cap.kind().id())
                .with("subjects", cap.subjects());
    }

    private List<String> conditions(List<ScoredFinding> all) {
        return all.stream()
                .filter(finding -> finding.effect() == Effect.CONDITION)
                .map(wording::finding)
                .distinct()
                .toList();
    }

    private Fields open(OpenQuestion open) {
        return slot(open.slot())
                .with(
                        "label",
                        wording.in(wording.rulebook()
                                .question(open.slot().question())
                                .label()))
                .with("rules", open.rules());
    }

    private static List<Fields> slots(List<Slot> slots) {
        return slots.stream().map(AppraisalJson::slot).toList();
    }

    static Fields slot(Slot slot) {
        return new Fields().with("question", slot.question()).with("line", slot.line());
    }

    static Fields receipt(Receipt receipt) {
        return new Fields()
                .with("answers", receipt.answers())
                .with("rulebook", receipt.rulebook())
                .with("edition", receipt.edition())
                .with("date", receipt.date().toString())
                .with("goal", receipt.goal())
                .with("weights", receipt.weights())
                .with("outcome", receipt.outcome())
                .with("program", receipt.program())
                .with("engine", receipt.engine());
    }

    public static BigDecimal hundredths(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
