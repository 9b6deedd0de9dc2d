package nl.toetssteen.web;

import java.util.List;
import java.util.function.Predicate;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.casework.LikeCase;
import nl.toetssteen.casework.Reasons;
import nl.toetssteen.insight.Range;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.Rulebook;

/** Puts a whole appraisal in words. */
final class AppraisalViews {
    private final Rulebook rulebook;
    private final Appraisal appraisal;
    private final Texts texts;
    private final FactViews facts;
    private final FindingViews findings;

    AppraisalViews(Rulebook rulebook, Appraisal appraisal, String proposal, Texts texts) {
        this.rulebook = rulebook;
        this.appraisal = appraisal;
        this.texts = texts;
        this.facts = new FactViews(rulebook, appraisal, proposal, texts);
        this.findings = new FindingViews(rulebook, appraisal, facts, texts);
    }

    AppraisalView of(Standing standing, Range range, Explanation explanation) {
        Reasons reasons = Reasons.of(appraisal);
        Standings standings = new Standings(rulebook, appraisal, facts, texts);
        BreakdownViews breakdowns = new BreakdownViews(rulebook, appraisal, texts);
        return new AppraisalView(
                standing,
                new DecidedWords(rulebook, texts).decided(appraisal),
                new DecidedWords(rulebook, texts).stillToProve(appraisal),
                new Warnings(rulebook, texts).of(appraisal),
                findings.of(reasons.pro()),
                findings.of(reasons.contra()),
                where(finding -> finding.effect().isObjection()),
                standings.bounds(),
                standings.proofs(),
                ScoreView.of(appraisal, range, rulebook, texts),
                standings.budget(breakdowns),
                breakdowns.views(),
                where(finding -> finding.effect().isFavourable()),
                where(finding -> finding.points() < 0 || finding.effect().isObjection()),
                where(finding -> finding.effect() == Effect.DOUBT || finding.effect() == Effect.NOTE),
                where(finding -> finding.effect() == Effect.CONDITION),
                standings.open(explanation),
                appraisal.mayApply().size(),
                new FiguresViews(rulebook, appraisal, texts).view(),
                LikeCase.of(rulebook, appraisal.sheet()).stream()
                        .map(like -> CaseView.of(like, texts))
                        .toList(),
                receipt());
    }

    private List<FindingView> where(Predicate<ScoredFinding> wanted) {
        return findings.of(appraisal.findings().stream().filter(wanted).toList());
    }

    private AppraisalView.Receipt receipt() {
        var receipt = appraisal.receipt();
        return new AppraisalView.Receipt(
                texts.date(receipt.date()),
                receipt.edition(),
                texts.words(rulebook.goal(receipt.goal()).words()),
                receipt.rulebook(),
                receipt.answers(),
                receipt.weights(),
                receipt.outcome(),
                receipt.program(),
                receipt.engine());
    }
}
