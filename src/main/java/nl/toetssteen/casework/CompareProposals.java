package nl.toetssteen.casework;

import java.util.List;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.insight.Comparison;
import nl.toetssteen.insight.Contender;
import nl.toetssteen.insight.WeightSets;
import org.springframework.stereotype.Component;

/** Puts proposals side by side, as of today, each by its declared goal. */
@Component
public final class CompareProposals {
    private final Desk desk;
    private final Appraise appraise;
    private final Ranges ranges;
    private final Disclosures disclosures;

    CompareProposals(Desk desk, Appraise appraise, Ranges ranges, Disclosures disclosures) {
        this.desk = desk;
        this.appraise = appraise;
        this.ranges = ranges;
        this.disclosures = disclosures;
    }

    /** @throws nl.toetssteen.insight.NotComparable when they do not belong in one list, with what differs */
    public Comparison compare(List<Draft> drafts) {
        drafts.forEach(draft -> disclosures.seen(draft.id(), "comparison"));
        List<Contender> contenders = drafts.stream().map(this::contender).toList();
        return Comparison.of(desk.appraiser().rulebook(), contenders, WeightSets.COUNT, WeightSets.SEED);
    }

    private Contender contender(Draft draft) {
        Appraisal appraisal = appraise.appraise(draft);
        return Contender.of(draft.id(), draft.sheet().title(), appraisal, ranges.of(appraisal));
    }
}
