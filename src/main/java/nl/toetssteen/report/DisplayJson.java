package nl.toetssteen.report;

import java.util.List;
import java.util.Locale;
import nl.toetssteen.appraisal.Allocation;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.rulebook.Breakdown;
import nl.toetssteen.rulebook.FigureGroup;

/** The money by kind, and the figures that are shown together, as JSON. */
final class DisplayJson {
    private final Wording wording;
    private final Appraisal appraisal;

    DisplayJson(Wording wording, Appraisal appraisal) {
        this.wording = wording;
        this.appraisal = appraisal;
    }

    List<Fields> breakdowns() {
        return Allocation.of(wording.rulebook(), appraisal).stream()
                .map(this::breakdown)
                .toList();
    }

    private Fields breakdown(Allocation allocation) {
        Breakdown breakdown = allocation.breakdown();
        return new Fields()
                .with("breakdown", breakdown.id())
                .with("title", wording.in(breakdown.title()))
                .with("total", allocation.total())
                .with(
                        "shares",
                        allocation.shares().stream()
                                .map(share -> share(breakdown, share))
                                .toList());
    }

    private Fields share(Breakdown breakdown, Allocation.Share share) {
        return new Fields()
                .with("state", share.state().name().toLowerCase(Locale.ROOT))
                .with("kinds", share.kinds())
                .with(
                        "words",
                        share.kinds().stream()
                                .map(kind -> wording.kind(breakdown, kind))
                                .toList())
                .with("amount", share.amount())
                .with("lines", share.lines())
                .with("withoutAmount", share.withoutAmount());
    }

    List<Fields> groups() {
        return wording.rulebook().contents().groups().stream().map(this::group).toList();
    }

    private Fields group(FigureGroup group) {
        return new Fields()
                .with("group", group.id())
                .with("title", wording.in(group.title()))
                .with("conclusion", group.conclusion())
                .with(
                        "figures",
                        group.members().stream().map(FigureGroup.Member::figure).toList());
    }
}
