package nl.toetssteen.batch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.ProofState;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.calibration.Calibration;
import nl.toetssteen.calibration.Judged;
import nl.toetssteen.calibration.Spread;
import nl.toetssteen.calibration.Stability;
import nl.toetssteen.report.AppraisalJson;
import nl.toetssteen.rulebook.CalibrationSpec;
import nl.toetssteen.rulebook.Card;
import nl.toetssteen.rulebook.Precedent.Label;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Words;

/** Writes a calibration down in Markdown. */
final class CalibrationText {
    private static final int DECIDING = 5;

    private final Speech speech;
    private final Rulebook rulebook;
    private final Wording wording;

    CalibrationText(Speech speech, Rulebook rulebook) {
        this.speech = speech;
        this.rulebook = rulebook;
        this.wording = new Wording(rulebook, speech.language());
    }

    /** Each case with its label, verdict and total. */
    String cases(Calibration calibration) {
        return heading("calibrate.cases")
                + row("calibrate.case", "calibrate.label", "calibrate.strength", "calibrate.verdict", "calibrate.total")
                + rule(5)
                + calibration.all().stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Judged judged) {
        String name = wording.in(judged.precedent().words());
        String counted = judged.precedent().baseRate()
                ? " (" + speech.say("calibrate.not-counted") + ")"
                : judged.isExact() ? " =" : judged.fits() ? " ~" : " x";
        return line(
                name,
                label(judged.precedent().label()),
                speech.say("calibrate.strength." + judged.precedent().strength().id()),
                verdict(judged.verdict()) + counted,
                total(judged.appraisal()));
    }

    /** How often advice and judgement go together, beside advice that is always the same. */
    String agreement(Calibration calibration) {
        int cases = calibration.counted().size();
        return heading("calibrate.agreement")
                + speech.say("calibrate.agreement.is", cases, calibration.fitting(), calibration.exact()) + "\n"
                + always(calibration, Verdict.REWORK)
                + always(calibration, Verdict.SUPPORT_IF)
                + "\n"
                + matrix(calibration)
                + "\n"
                + totals(calibration);
    }

    private String totals(Calibration calibration) {
        return row("calibrate.label", "calibrate.projects", "calibrate.mean", "calibrate.lowest", "calibrate.highest")
                + rule(5)
                + Arrays.stream(Label.values())
                        .map(label -> totals(label, calibration.totals(label)))
                        .collect(Collectors.joining());
    }

    private String totals(Label label, IntSummaryStatistics totals) {
        return line(
                label(label),
                "" + totals.getCount(),
                total((int) Math.round(totals.getAverage())),
                totals.getCount() == 0 ? "" : total(totals.getMin()),
                totals.getCount() == 0 ? "" : total(totals.getMax()));
    }

    private String always(Calibration calibration, Verdict verdict) {
        return speech.say(
                        "calibrate.always",
                        verdict(verdict),
                        calibration.fittingIfAlways(verdict),
                        calibration.exactIfAlways(verdict))
                + "\n";
    }

    private String matrix(Calibration calibration) {
        List<Verdict> verdicts = List.of(
                Verdict.SUPPORT,
                Verdict.SUPPORT_IF,
                Verdict.UNDETERMINED,
                Verdict.REWORK,
                Verdict.REFER,
                Verdict.DECLINE);
        Stream<String> heading = Stream.concat(
                Stream.of(speech.say("calibrate.label")), verdicts.stream().map(this::verdict));
        return line(heading.toArray(String[]::new))
                + rule(verdicts.size() + 1)
                + Arrays.stream(Label.values())
                        .map(label -> line(Stream.concat(
                                        Stream.of(label(label)),
                                        verdicts.stream().map(verdict -> "" + calibration.count(label, verdict)))
                                .toArray(String[]::new)))
                        .collect(Collectors.joining());
    }

    /** The cases on which advice and judgement part, with what decided the advice. */
    String wrong(Calibration calibration) {
        if (calibration.wrong().isEmpty()) {
            return heading("calibrate.wrong") + speech.say("calibrate.wrong.none") + "\n";
        }
        return heading("calibrate.wrong")
                + calibration.wrong().stream().map(this::wrong).collect(Collectors.joining());
    }

    private String wrong(Judged judged) {
        Appraisal appraisal = judged.appraisal();
        return "- **" + wording.in(judged.precedent().words()) + "**: "
                + speech.say(
                        "calibrate.wrong.case",
                        label(judged.precedent().label()),
                        verdict(judged.verdict()),
                        total(appraisal))
                + " " + decided(appraisal) + "\n";
    }

    private String decided(Appraisal appraisal) {
        String proofs = appraisal.proofs().stream()
                .filter(proof -> proof.state() == ProofState.State.OPEN || proof.state() == ProofState.State.REFUTED)
                .map(ProofState::proof)
                .collect(Collectors.joining(", "));
        String findings = appraisal.findings().stream()
                .filter(finding -> finding.effect().isObjection() || finding.counted())
                .sorted(Comparator.comparing(
                                (ScoredFinding finding) -> !finding.effect().isObjection())
                        .thenComparing(finding -> -Math.abs(finding.points())))
                .map(finding ->
                        finding.rule().replaceFirst("(?<=\\d)[a-z]+$", "") + " (" + wording.in(title(finding)) + ")")
                .distinct()
                .limit(DECIDING)
                .collect(Collectors.joining(", "));
        String caps = appraisal.caps().stream()
                .map(cap -> verdict(cap.allows()))
                .distinct()
                .collect(Collectors.joining(", "));
        return (caps.isEmpty() ? "" : speech.say("calibrate.capped", caps) + " ")
                + (proofs.isEmpty() ? "" : speech.say("calibrate.open", proofs) + " ")
                + (findings.isEmpty() ? "" : speech.say("calibrate.deciding", findings));
    }

    private Words title(ScoredFinding finding) {
        return rulebook.cardOf(finding.rule()).map(Card::title).orElseThrow();
    }

    /** What hangs on the weights. */
    String stability(Stability stability, Calibration calibration) {
        return heading("calibrate.stability")
                + speech.say(
                        "calibrate.stability.is",
                        stability.sets(),
                        stability.fewest(),
                        stability.most(),
                        stability.own(),
                        stability.leftOut(),
                        calibration.counted().size(),
                        stability.ownChosen())
                + "\n";
    }

    /** How plausible proposals spread, beside the rate at which independent judges found proposals good. */
    String spread(Spread spread) {
        CalibrationSpec spec = rulebook.contents().calibration();
        return heading("calibrate.spread")
                + speech.say("calibrate.spread.of", spread.proposals()) + "\n\n"
                + row("calibrate.verdict", "calibrate.share")
                + rule(2)
                + Arrays.stream(Verdict.values())
                        .sorted(Comparator.reverseOrder())
                        .map(verdict -> line(verdict(verdict), percentage(spread.share(verdict))))
                        .collect(Collectors.joining())
                + "\n"
                + speech.say(
                        "calibrate.base-rate",
                        spec.favourable(),
                        spec.mixed(),
                        spec.unfavourable(),
                        spec.notAssessable())
                + "\n";
    }

    private String heading(String key) {
        return "\n## " + speech.say(key) + "\n";
    }

    private String row(String... keys) {
        return line(Arrays.stream(keys).map(key -> speech.say(key)).toArray(String[]::new));
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String rule(int columns) {
        return "|" + " --- |".repeat(columns) + "\n";
    }

    private String label(Label label) {
        return speech.say("calibrate.label." + label.id());
    }

    private String verdict(Verdict verdict) {
        return speech.say("verdict." + verdict.id());
    }

    private String total(Appraisal appraisal) {
        return total(appraisal.total());
    }

    private String total(int hundredths) {
        return AppraisalJson.hundredths(hundredths).toPlainString().replace('.', decimal());
    }

    private String percentage(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share).replace('.', decimal());
    }

    private char decimal() {
        return java.text.DecimalFormatSymbols.getInstance(speech.language().locale())
                .getDecimalSeparator();
    }
}
