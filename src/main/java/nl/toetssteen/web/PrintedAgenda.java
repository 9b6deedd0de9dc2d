package nl.toetssteen.web;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.casework.Committee;
import nl.toetssteen.casework.Committee.Table;
import nl.toetssteen.casework.Ranges;
import nl.toetssteen.casework.Reasons;
import nl.toetssteen.casework.Worklist;
import nl.toetssteen.dossier.Version;
import org.springframework.stereotype.Component;

/** Puts in words, for print, the dossiers that wait for a decision. */
@Component
final class PrintedAgenda {
    private final Worklist work;
    private final Committee committee;
    private final AppraisedThen then;
    private final Ranges ranges;

    PrintedAgenda(Worklist work, Committee committee, AppraisedThen then, Ranges ranges) {
        this.work = work;
        this.committee = committee;
        this.then = then;
        this.ranges = ranges;
    }

    /**
     * A dossier that waits.
     *
     * @param low the lowest total that is still possible; empty, as the highest is, when that is not known
     * @param closed whether no open question matters any more
     */
    record Item(
            String id,
            String title,
            String date,
            Standing standing,
            String low,
            String high,
            boolean closed,
            List<FindingView> pro,
            List<FindingView> contra,
            List<DecisionViews.Votes> votes) {}

    /** The dossiers, those that wait longest first. */
    List<Table> tables() {
        return work.in(Version.State.APPRAISED).stream()
                .flatMap(listed -> committee.of(listed.id()).stream())
                .toList();
    }

    Item item(Table table, Texts texts) {
        AppraisedThen.Redone redone = then.of(table);
        Appraisal appraisal = redone.appraisal();
        FactViews facts = new FactViews(redone.rulebook(), appraisal, "", texts);
        FindingViews findings = new FindingViews(redone.rulebook(), appraisal, facts, texts);
        Reasons reasons = Reasons.of(appraisal);
        Optional<RangeWords> range = Optional.of(appraisal)
                .filter(each -> redone.current())
                .map(each -> RangeWords.of(ranges.of(each), texts));
        return new Item(
                table.appraised().draft().id(),
                Titles.of(table.appraised().draft(), texts),
                texts.date(table.appraisal().receipt().date()),
                Standing.of(appraisal, redone.rulebook(), texts),
                range.map(RangeWords::low).orElse(""),
                range.map(RangeWords::high).orElse(""),
                range.filter(RangeWords::closed).isPresent(),
                findings.of(reasons.pro()),
                findings.of(reasons.contra()),
                DecisionViews.tally(table, texts));
    }
}
