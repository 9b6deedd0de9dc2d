package nl.toetssteen.appraisal;

import java.util.Comparator;
import java.util.List;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Row;

/** What came of an appraisal, as the content under a digest. Facts that were given go by name and line. */
final class CanonicalOutcome {
    private static final Comparator<ScoredFinding> BY_RULE =
            Comparator.comparing(ScoredFinding::rule).thenComparingInt(ScoredFinding::line);

    private final Canonical json = new Canonical();

    private CanonicalOutcome() {}

    static String of(Outcome outcome) {
        CanonicalOutcome canonical = new CanonicalOutcome();
        canonical.write(outcome);
        return canonical.json.toString();
    }

    private void write(Outcome outcome) {
        json.object().key("caps").array();
        outcome.caps().forEach(this::cap);
        json.endArray().key("conclusions").array();
        outcome.conclusions().forEach(this::conclusion);
        json.endArray().key("criteria").array();
        outcome.scorecard().criteria().forEach(this::criterion);
        json.endArray().key("figures").array();
        outcome.figures().forEach(this::figure);
        json.endArray().key("findings").array();
        // By name: the order of the rules in their files is no part of what came of it.
        outcome.findings().stream().sorted(BY_RULE).forEach(this::finding);
        json.endArray().key("proofs").array();
        outcome.proofs().forEach(this::proof);
        json.endArray().key("total").integer(outcome.scorecard().total());
        json.key("verdict").text(outcome.verdict().id()).endObject();
    }

    private void cap(Cap cap) {
        json.object().key("allows").text(cap.allows().id());
        json.key("kind").text(cap.kind().id()).key("subjects").array();
        cap.subjects().forEach(json::text);
        json.endArray().endObject();
    }

    private void conclusion(Conclusion conclusion) {
        json.object().key("grade").text(conclusion.grade().id());
        json.key("line").integer(conclusion.line());
        json.key("name").text(conclusion.name());
        json.key("value").text(conclusion.value()).endObject();
    }

    private void criterion(CriterionScore score) {
        json.object().key("applies").truth(score.applies());
        json.key("criterion").text(score.criterion());
        json.key("score").integer(score.score()).endObject();
    }

    private void figure(Figure figure) {
        json.object().key("grade").text(figure.grade().id());
        json.key("line").integer(figure.line());
        json.key("name").text(figure.name());
        json.key("number").number(figure.exact()).endObject();
    }

    private void finding(ScoredFinding finding) {
        json.object().key("counted").truth(finding.counted());
        json.key("line").integer(finding.line());
        json.key("matches").array();
        finding.matches().forEach(this::because);
        json.endArray().key("points").integer(finding.points());
        json.key("rule").text(finding.rule()).endObject();
    }

    private void proof(ProofState proof) {
        json.object().key("derivations").array();
        proof.derivations().forEach(this::derivation);
        json.endArray().key("proof").text(proof.proof());
        json.key("state").text(proof.state().id()).endObject();
    }

    private void derivation(Derivation derivation) {
        json.object().key("because");
        because(derivation.because());
        json.key("conclusion");
        conclusion(derivation.conclusion());
        json.key("rule").text(derivation.rule()).endObject();
    }

    private void because(List<Fact> facts) {
        json.array();
        facts.forEach(this::fact);
        json.endArray();
    }

    /** A fact by its name, line and grade; what answers say is under the digest of the answers. */
    private void fact(Fact fact) {
        String value = fact instanceof Conclusion conclusion ? conclusion.value() : "";
        int place = fact instanceof Row row ? row.index() : fact.line();
        json.array().text(FactOrder.name(fact)).text(value).integer(place);
        json.text(fact.grade().id()).endArray();
    }
}
