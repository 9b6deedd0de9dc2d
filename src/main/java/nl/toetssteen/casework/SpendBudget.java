package nl.toetssteen.casework;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.insight.Candidate;
import nl.toetssteen.insight.Candidate.Merit;
import nl.toetssteen.insight.Candidate.Wish;
import nl.toetssteen.insight.Pace;
import nl.toetssteen.insight.PortfolioStudy;
import nl.toetssteen.insight.RequestReader;
import nl.toetssteen.insight.Split;
import nl.toetssteen.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** Spends a budget on proposals where it is worth most, as they are judged today. */
@Component
public final class SpendBudget {
    private final Desk desk;
    private final Appraise appraise;
    private final Disclosures disclosures;

    SpendBudget(Desk desk, Appraise appraise, Disclosures disclosures) {
        this.desk = desk;
        this.appraise = appraise;
        this.disclosures = disclosures;
    }

    /** Proposals as candidates that ask for what they answered, all or nothing. */
    public List<Candidate> candidates(List<Draft> drafts) {
        return drafts.stream().map(this::candidate).toList();
    }

    private Candidate candidate(Draft draft) {
        disclosures.seen(draft.id(), "portfolio");
        Rulebook rulebook = desk.appraiser().rulebook();
        Appraisal appraisal = appraise.appraise(draft);
        return new Candidate(
                draft.id(),
                draft.sheet().title(),
                new Merit(appraisal.goal(), appraisal.verdict(), appraisal.total(), Optional.empty()),
                RequestReader.read(rulebook, appraisal),
                Wish.NONE);
    }

    /**
     * The best use of the budget of each goal, quickly enough for a page.
     *
     * @throws nl.toetssteen.insight.MustHavesDoNotFit when they ask for more than there is
     * @throws nl.toetssteen.insight.NotComparable when a goal has no budget
     */
    public List<PortfolioStudy> spend(Split split, List<Candidate> candidates) {
        return split.studies(desk.appraiser().rulebook().scale(), candidates, Pace.QUICK);
    }
}
