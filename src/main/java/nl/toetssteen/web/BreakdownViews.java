package nl.toetssteen.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.appraisal.Allocation;
import nl.toetssteen.appraisal.Allocation.Share;
import nl.toetssteen.appraisal.Allocation.State;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.rulebook.Breakdown;
import nl.toetssteen.rulebook.Rulebook;

/** Puts in words and bars how the money is laid out. */
final class BreakdownViews {
    private final List<Allocation> allocations;
    private final Texts texts;
    private final Wording wording;

    BreakdownViews(Rulebook rulebook, Appraisal appraisal, Texts texts) {
        this.allocations = Allocation.of(rulebook, appraisal);
        this.texts = texts;
        this.wording = new Wording(rulebook, texts.language());
    }

    List<BreakdownView> views() {
        return allocations.stream().map(this::view).toList();
    }

    /** What a line is by each breakdown; what rules concluded about it is said elsewhere. */
    List<AppraisalView.Kind> kinds(int line) {
        return allocations.stream()
                .filter(allocation -> allocation.breakdown().conclusion().isEmpty())
                .map(allocation -> kind(allocation, line))
                .toList();
    }

    private AppraisalView.Kind kind(Allocation allocation, int line) {
        Breakdown breakdown = allocation.breakdown();
        Share share = allocation.share(line);
        return new AppraisalView.Kind(
                texts.words(breakdown.title()), words(breakdown, share), share.state() == State.KNOWN);
    }

    private BreakdownView view(Allocation allocation) {
        Breakdown breakdown = allocation.breakdown();
        return new BreakdownView(
                breakdown.id(),
                texts.words(breakdown.title()),
                texts.words(breakdown.about()),
                allocation.shares().stream()
                        .map(share -> row(allocation, share))
                        .toList(),
                allocation.isEmpty() ? texts.message("budget.not-known") : wording.euros(allocation.total()),
                missing(allocation),
                allocation.total().signum() == 0 ? "" : chart(allocation));
    }

    private BreakdownView.Row row(Allocation allocation, Share share) {
        boolean counts = share.hasAmount() && allocation.total().signum() > 0;
        return new BreakdownView.Row(
                words(allocation.breakdown(), share),
                share.state() == State.KNOWN,
                share.hasAmount() ? wording.euros(share.amount()) : texts.message("budget.not-known"),
                counts ? wording.percentage(share.amount(), allocation.total()) : "",
                numbers(share.lines()),
                counts ? PrintBars.place(0, 100 * part(allocation, share)) : "");
    }

    private static double part(Allocation allocation, Share share) {
        return share.amount().doubleValue() / allocation.total().doubleValue();
    }

    private String words(Breakdown breakdown, Share share) {
        return switch (share.state()) {
            case KNOWN ->
                share.kinds().stream()
                        .map(kind -> wording.kind(breakdown, kind))
                        .collect(Collectors.joining(" + "));
            case NONE -> texts.message("budget.none");
            case OPEN -> texts.message("budget.open");
        };
    }

    private static String numbers(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String missing(Allocation allocation) {
        List<Integer> without = allocation.shares().stream()
                .flatMap(share -> share.withoutAmount().stream())
                .sorted()
                .toList();
        return without.isEmpty() ? "" : texts.message("budget.missing", without.size(), numbers(without));
    }

    private String chart(Allocation allocation) {
        List<Bars.Bar> bars = allocation.shares().stream()
                .filter(Share::hasAmount)
                .map(share -> bar(allocation, share))
                .toList();
        String title = texts.words(allocation.breakdown().title());
        return Bars.of("breakdown-" + allocation.breakdown().id(), title, texts.message("budget.chart"), bars);
    }

    private Bars.Bar bar(Allocation allocation, Share share) {
        String figure = wording.percentage(share.amount(), allocation.total());
        return new Bars.Bar(words(allocation.breakdown(), share), part(allocation, share), figure);
    }
}
