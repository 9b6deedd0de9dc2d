package nl.toetssteen.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.report.Trace;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;

/** Why a rule fired: what it said, what it concluded, and the facts that it matched. */
record WhyText(Wording wording, Speech speech, Appraisal appraisal) {

    List<String> of(List<Trace.Step> steps) {
        List<String> lines = new ArrayList<>(List.of(speech.say("explain.fired")));
        steps.forEach(step -> lines.addAll(of(step)));
        return lines;
    }

    private List<String> of(Trace.Step step) {
        List<String> lines = new ArrayList<>(List.of(subject(step.match().line()) + ":"));
        finding(step).ifPresent(finding -> lines.addAll(said(finding, step.match())));
        step.concludes()
                .forEach(conclusion -> lines.add("  " + speech.say("explain.concludes", wording.graded(conclusion))));
        lines.add("  " + speech.say("explain.because"));
        step.match().because().forEach(fact -> lines.add("  - " + proven(fact)));
        return lines;
    }

    private String subject(int line) {
        return line == 0 ? speech.say("explain.whole") : speech.say("explain.line", line);
    }

    private Optional<ScoredFinding> finding(Trace.Step step) {
        return appraisal.findings().stream()
                .filter(finding ->
                        step.finds() && finding.rule().equals(step.match().rule()))
                .filter(finding -> finding.line() == step.match().line())
                .findFirst();
    }

    private List<String> said(ScoredFinding finding, Trace.Match match) {
        return List.of("  " + wording.statement(match.rule(), match.because()), "  " + effect(finding));
    }

    private String effect(ScoredFinding finding) {
        String effect = speech.say("effect." + finding.effect().id());
        if (!finding.effect().hasPoints()) {
            return effect + ".";
        }
        String weight = speech.say("weight." + finding.weight().id());
        String points = String.format(speech.language().locale(), "%+.2f", finding.points() / 100.0);
        return speech.say("explain.points", effect, weight, points, criterion(finding)) + counting(finding);
    }

    private String criterion(ScoredFinding finding) {
        return wording.in(wording.rulebook().criterion(finding.criterion()).words());
    }

    private String counting(ScoredFinding finding) {
        return finding.counted() ? "" : " " + speech.say("explain.counted-in", finding.countedIn());
    }

    private String proven(Fact fact) {
        if (fact instanceof Figure figure) {
            return wording.graded(fact) + " (" + wording.working(figure, appraisal) + ")";
        }
        String source = wording.source(fact, appraisal.terms().date());
        return wording.graded(fact) + (source.isEmpty() ? "" : " (" + source + ")");
    }
}
