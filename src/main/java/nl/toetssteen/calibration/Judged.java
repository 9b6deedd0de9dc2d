package nl.toetssteen.calibration;

import java.util.Map;
import java.util.Set;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.rulebook.Precedent;
import nl.toetssteen.rulebook.Precedent.Label;

/** A real case with the advice that the rulebook gives on what was known before the decision. */
public record Judged(Precedent precedent, Appraisal appraisal) {
    private static final Map<Label, Set<Verdict>> FITTING = Map.of(
            Label.GOOD, Set.of(Verdict.SUPPORT, Verdict.SUPPORT_IF),
            Label.CONDITIONAL, Set.of(Verdict.SUPPORT_IF, Verdict.REWORK, Verdict.UNDETERMINED),
            Label.POOR, Set.of(Verdict.REWORK, Verdict.DECLINE, Verdict.REFER, Verdict.UNDETERMINED));

    public Verdict verdict() {
        return appraisal.verdict();
    }

    /** Whether the verdict is one that goes with the documented judgement. */
    public boolean fits() {
        return fits(precedent.label(), verdict());
    }

    /** Whether the verdict falls in the very class of the documented judgement. */
    public boolean isExact() {
        return classOf(verdict()) == precedent.label();
    }

    static boolean fits(Label label, Verdict verdict) {
        return FITTING.getOrDefault(label, Set.of()).contains(verdict);
    }

    /** Support is good, support under conditions conditional, and all the rest poor. */
    static Label classOf(Verdict verdict) {
        return switch (verdict) {
            case SUPPORT -> Label.GOOD;
            case SUPPORT_IF -> Label.CONDITIONAL;
            case REWORK, DECLINE, REFER, UNDETERMINED -> Label.POOR;
        };
    }
}
