package nl.toetssteen.web;

import java.util.List;
import java.util.stream.IntStream;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.insight.Alternative;
import nl.toetssteen.insight.Comparison;
import nl.toetssteen.insight.Contender;
import nl.toetssteen.insight.Interval;
import nl.toetssteen.rulebook.Criterion;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Scale;
import nl.toetssteen.web.RankingView.Cells;
import nl.toetssteen.web.RankingView.Row;

/** Puts a comparison in words and bars. */
final class RankingViews {
    private static final int WHOLE = 10_000;
    private static final String NONE = "–";

    private final Rulebook rulebook;
    private final Texts texts;
    private final Shares shares;

    RankingViews(Rulebook rulebook, Texts texts) {
        this.rulebook = rulebook;
        this.texts = texts;
        shares = new Shares(texts);
    }

    RankingView of(Comparison comparison) {
        List<Alternative> ranked = comparison.alternatives().stream()
                .filter(each -> each.rank().isPresent())
                .toList();
        return new RankingView(
                texts.words(rulebook.goal(comparison.goal()).words()),
                comparison.proposals().anyMatch(contender -> contender.range().isPresent()),
                comparison.alternatives().stream().map(this::row).toList(),
                totals(comparison.proposals().toList()),
                comparison.proposals().map(this::name).toList(),
                criteria(comparison.proposals().toList()),
                IntStream.rangeClosed(1, ranked.size()).boxed().toList(),
                ranked.stream().map(this::acceptability).toList(),
                chart(ranked),
                ranked.stream().map(this::name).toList(),
                ranked.stream()
                        .map(each -> beats(each, comparison.alternatives()))
                        .toList(),
                shares.basis(comparison.basis()));
    }

    private Row row(Alternative alternative) {
        String rank = alternative.rank().isPresent()
                ? String.valueOf(alternative.rank().getAsInt())
                : NONE;
        return row(alternative, alternative.tied() ? texts.message("ranking.tied", rank) : rank);
    }

    private Row row(Alternative alternative, String rank) {
        return alternative
                .contender()
                .map(contender -> row(rank, contender))
                .orElseGet(
                        () -> new Row(rank, name(alternative), "", "", "", texts.whole(alternative.total()), "", true));
    }

    private Row row(String rank, Contender contender) {
        Standing standing = Standing.of(contender.appraisal(), rulebook, texts);
        return new Row(
                rank,
                name(contender),
                "/proposals/" + contender.id() + "/appraisal",
                standing.words(),
                standing.tone(),
                standing.total(),
                shares.range(contender.range()),
                false);
    }

    private Chart totals(List<Contender> proposals) {
        String title = texts.message("ranking.totals");
        List<ScoreBars.Row> bars = proposals.stream().map(this::total).toList();
        Scale scale = rulebook.scale();
        List<RangeChart.Mark> marks = List.of(
                mark(Verdict.REWORK, scale.rework()),
                mark(Verdict.SUPPORT_IF, scale.supportIf()),
                mark(Verdict.SUPPORT, scale.support()));
        return new Chart(ScoreBars.wide(title, bars, marks), ScoreBars.narrow(title, bars, marks));
    }

    private RangeChart.Mark mark(Verdict verdict, int points) {
        return new RangeChart.Mark(texts.message("verdict." + verdict.id()), points * 100);
    }

    private ScoreBars.Row total(Contender contender) {
        int total = contender.appraisal().total();
        int low = contender.range().map(Interval::low).orElse(total);
        int high = contender.range().map(Interval::high).orElse(total);
        return new ScoreBars.Row(name(contender), total, low, high, 0, texts.within(texts.whole(total), low, high));
    }

    private String name(Alternative alternative) {
        return alternative.contender().map(this::name).orElseGet(() -> texts.message("ranking.nothing"));
    }

    private String name(Contender contender) {
        return contender.title().isBlank() ? texts.message("proposal.untitled") : contender.title();
    }

    private List<Cells> criteria(List<Contender> proposals) {
        List<Criterion> criteria = rulebook.criteria();
        return IntStream.range(0, criteria.size())
                .mapToObj(each -> new Cells(
                        texts.words(criteria.get(each).words()),
                        texts.number(proposals
                                .get(0)
                                .appraisal()
                                .criteria()
                                .get(each)
                                .weight()),
                        proposals.stream()
                                .map(proposal -> score(
                                        proposal,
                                        proposal.appraisal().criteria().get(each)))
                                .toList()))
                .toList();
    }

    private String score(Contender proposal, CriterionScore score) {
        Interval range = proposal.criteria().get(score.criterion());
        String now = score.applies() ? texts.whole(score.score()) : NONE;
        return range == null ? now : texts.within(now, range.low(), range.high());
    }

    private Cells acceptability(Alternative alternative) {
        return new Cells(
                name(alternative),
                "",
                alternative.acceptability().stream().map(shares::share).toList());
    }

    private String chart(List<Alternative> ranked) {
        List<Bars.Bar> bars = ranked.stream()
                .map(each -> new Bars.Bar(
                        name(each),
                        each.acceptability().get(0) / (double) WHOLE,
                        shares.share(each.acceptability().get(0))))
                .toList();
        return Bars.of("first-place", texts.message("ranking.chart"), texts.message("ranking.chart.about"), bars);
    }

    private Cells beats(Alternative alternative, List<Alternative> all) {
        List<String> cells = IntStream.range(0, all.size())
                .filter(other -> all.get(other).rank().isPresent())
                .mapToObj(other -> all.get(other).equals(alternative)
                        ? NONE
                        : shares.share(alternative.beats().get(other)))
                .toList();
        return new Cells(name(alternative), "", cells);
    }
}
