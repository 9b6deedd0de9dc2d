package nl.toetssteen.calibration;

import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.List;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.rulebook.Precedent.Label;

/**
 * All real cases of a rulebook, judged.
 *
 * @param all in the order of the rulebook
 */
public record Calibration(List<Judged> all) {

    /** Judges them as of a date. */
    public static Calibration of(Appraiser appraiser, LocalDate date) {
        return new Calibration(appraiser.rulebook().contents().precedents().stream()
                .map(precedent -> new Judged(precedent, appraiser.appraise(precedent.sheet(), Terms.on(date))))
                .toList());
    }

    /** Those that stand for one case. */
    public List<Judged> counted() {
        return all.stream().filter(each -> !each.precedent().baseRate()).toList();
    }

    /** How many verdicts go with the judgement. */
    public long fitting() {
        return counted().stream().filter(Judged::fits).count();
    }

    /** How many verdicts fall in the very class of the judgement. */
    public long exact() {
        return counted().stream().filter(Judged::isExact).count();
    }

    /** How many cases with this label got this verdict. */
    public long count(Label label, Verdict verdict) {
        return counted().stream()
                .filter(each -> each.precedent().label() == label && each.verdict() == verdict)
                .count();
    }

    /** The totals of the cases with this label, in hundredths. */
    public IntSummaryStatistics totals(Label label) {
        return counted().stream()
                .filter(each -> each.precedent().label() == label)
                .mapToInt(each -> each.appraisal().total())
                .summaryStatistics();
    }

    /** How many would go with the judgement if every verdict were this one. */
    public long fittingIfAlways(Verdict verdict) {
        return counted().stream()
                .filter(each -> Judged.fits(each.precedent().label(), verdict))
                .count();
    }

    /** How many would be exact if every verdict were this one. */
    public long exactIfAlways(Verdict verdict) {
        return counted().stream()
                .filter(each -> Judged.classOf(verdict) == each.precedent().label())
                .count();
    }

    /** Those on which the rulebook and the judgement do not go together. */
    public List<Judged> wrong() {
        return counted().stream().filter(each -> !each.fits()).toList();
    }
}
