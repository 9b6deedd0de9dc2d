package nl.toetssteen.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.appraisal.SilentRule;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.dossier.Head;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Fact;

/** An appraisal and its trace as tables for a spreadsheet. */
public final class AppraisalCsv {
    private final Wording wording;

    private AppraisalCsv(Wording wording) {
        this.wording = wording;
    }

    /** The verdict, the scores and the findings, a row each; last the head of the audit trail. */
    public static String appraisal(Wording wording, Appraisal appraisal, Head head) {
        return new AppraisalCsv(wording)
                .table(appraisal)
                .row(List.of("trail", Long.toString(head.sequence()), "", "", "", "", head.hash()))
                .text();
    }

    /** Every rule: what it found or concluded with the facts, or what it lacked; last the head of the audit trail. */
    public static String trace(Wording wording, Appraisal appraisal, Explanation explanation, Head head) {
        return new AppraisalCsv(wording)
                .trace(appraisal, explanation)
                .row(List.of("", "trail", Long.toString(head.sequence()), "", head.hash()))
                .text();
    }

    private Csv table(Appraisal appraisal) {
        Csv csv = new Csv().row(List.of("kind", "id", "line", "effect", "criterion", "points", "text"));
        csv.row(List.of("verdict", appraisal.verdict().id(), "", "", "", hundredths(appraisal.total()), ""));
        for (CriterionScore score : appraisal.criteria()) {
            String words =
                    wording.in(wording.rulebook().criterion(score.criterion()).words());
            csv.row(List.of(
                    "criterion",
                    score.criterion(),
                    "",
                    "",
                    score.criterion(),
                    score.applies() ? hundredths(score.score()) : "",
                    words));
        }
        appraisal
                .findings()
                .forEach(finding -> csv.row(List.of(
                        "finding",
                        finding.rule(),
                        line(finding.line()),
                        finding.effect().id(),
                        finding.criterion(),
                        hundredths(finding.points()),
                        wording.finding(finding))));
        return csv;
    }

    private Csv trace(Appraisal appraisal, Explanation explanation) {
        Csv csv = new Csv().row(List.of("rule", "state", "line", "outcome", "because"));
        for (ScoredFinding finding : appraisal.findings()) {
            finding.matches()
                    .forEach(match -> csv.row(List.of(
                            finding.rule(), "fired", line(finding.line()), wording.finding(finding), facts(match))));
        }
        for (Derivation derivation : appraisal.derivations()) {
            csv.row(List.of(
                    derivation.rule(),
                    "concluded",
                    line(derivation.conclusion().line()),
                    wording.fact(derivation.conclusion()),
                    facts(derivation.because())));
        }
        explanation.silent().forEach(silent -> csv.row(silent(silent)));
        return csv;
    }

    private List<String> silent(SilentRule silent) {
        String state = silent.nearMiss() ? "near miss" : silent.waits() ? "waits" : "silent";
        String lacks = silent.unmet().stream().map(wording::unmet).collect(Collectors.joining(" | "));
        return List.of(silent.rule(), state, "", "", lacks);
    }

    private String facts(List<Fact> facts) {
        return facts.stream().map(wording::fact).collect(Collectors.joining(" | "));
    }

    private static String line(int line) {
        return line == 0 ? "" : String.valueOf(line);
    }

    private static String hundredths(int hundredths) {
        return AppraisalJson.hundredths(hundredths).toPlainString();
    }
}
