package nl.toetssteen.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.casework.Ranges;
import nl.toetssteen.insight.Asking;
import nl.toetssteen.insight.Range;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Slot;
import org.springframework.stereotype.Component;

/** Makes the panel that stands beside a proposal: the verdict now, and where it can still end. */
@Component
final class Panels {
    private final Pages pages;
    private final Ranges ranges;

    Panels(Pages pages, Ranges ranges) {
        this.pages = pages;
        this.ranges = ranges;
    }

    /** Where the total and each criterion can still end. */
    Range range(Appraisal appraisal) {
        return ranges.of(appraisal);
    }

    Standing of(Appraisal appraisal, Texts texts) {
        return Standing.of(appraisal, pages.rulebook(), texts).within(RangeWords.of(ranges.of(appraisal), texts));
    }

    /**
     * Likewise, with what is worth asking.
     *
     * @param proposal its id
     * @param here the answers that have a field on the page
     */
    LiveView live(Appraisal appraisal, String proposal, Set<Slot> here, Texts texts) {
        Standing standing = of(appraisal, texts);
        List<LiveView.Ask> asking = ranges.ahead(appraisal).asking().stream()
                .filter(each -> each.proves() || each.narrowing() > 0)
                .map(each -> ask(each, proposal, here, texts))
                .toList();
        return new LiveView(standing, asking, 0, 0, 0, said(standing, texts));
    }

    private LiveView.Ask ask(Asking asking, String proposal, Set<Slot> here, Texts texts) {
        Slot slot = asking.slot();
        Question question = pages.rulebook().question(slot.question());
        String page = here.contains(slot) ? "" : "/proposals/" + proposal + "/" + question.theme();
        return new LiveView.Ask(
                Labels.of(question, slot, texts), page + "#" + FieldKey.of(slot) + "_field", effect(asking, texts));
    }

    private static String effect(Asking asking, Texts texts) {
        String narrows = asking.narrowing() > 0
                ? texts.message("live.narrows", texts.points(asking.narrowing()).substring(1))
                : "";
        return asking.proves()
                ? List.of(texts.message("live.proves"), narrows).stream()
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("; "))
                : narrows;
    }

    private static String said(Standing standing, Texts texts) {
        RangeWords range = standing.range();
        return range == null || range.closed()
                ? texts.message("live.said.closed", standing.words(), standing.total())
                : texts.message("live.said", standing.words(), standing.total(), range.low(), range.high());
    }
}
