package nl.toetssteen.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.insight.Alternative;
import nl.toetssteen.insight.Comparison;
import nl.toetssteen.insight.Contender;

/** Writes a comparison down in Markdown. */
final class ComparisonText {
    private static final String NONE = "–";

    private final Speech speech;
    private final InsightWords words;

    ComparisonText(Speech speech, Wording wording) {
        this.speech = speech;
        words = new InsightWords(speech, wording);
    }

    String of(Comparison comparison) {
        return "# " + speech.say("compare.title", words.goal(comparison.goal())) + "\n\n"
                + ranks(comparison)
                + "\n" + speech.say("compare.rule") + "\n"
                + heading("compare.criteria")
                + criteria(comparison)
                + heading("compare.acceptability")
                + speech.say("compare.acceptability.is", words.basis(comparison.basis())) + "\n\n"
                + acceptability(comparison)
                + heading("compare.beats")
                + speech.say("compare.beats.is", words.basis(comparison.basis())) + "\n\n"
                + beats(comparison);
    }

    private String heading(String key) {
        return "\n## " + speech.say(key) + "\n\n";
    }

    private List<String> head(String... keys) {
        return Stream.of(keys).map(key -> speech.say(key)).toList();
    }

    private String ranks(Comparison comparison) {
        List<List<String>> rows = comparison.alternatives().stream()
                .map(each -> List.of(
                        rank(each),
                        name(each),
                        each.contender().map(Contender::title).orElse(""),
                        each.contender()
                                .map(contender ->
                                        words.verdict(contender.appraisal().verdict()))
                                .orElse(NONE),
                        words.points(each.total()),
                        words.range(each.contender().flatMap(Contender::range))))
                .toList();
        return new Grid(
                        head(
                                "compare.rank",
                                "compare.proposal",
                                "compare.name",
                                "compare.verdict",
                                "compare.total",
                                "compare.range"),
                        rows)
                .text();
    }

    private String rank(Alternative alternative) {
        return alternative.rank().isEmpty() ? NONE : alternative.rank().getAsInt() + (alternative.tied() ? " =" : "");
    }

    private String name(Alternative alternative) {
        return alternative.contender().map(Contender::id).orElseGet(() -> speech.say("compare.nothing"));
    }

    private String criteria(Comparison comparison) {
        List<Contender> proposals = comparison.proposals().toList();
        List<CriterionScore> scores = proposals.get(0).appraisal().criteria();
        List<String> head = new ArrayList<>(head("compare.criterion", "compare.weight"));
        proposals.forEach(proposal -> head.add(proposal.id()));
        List<List<String>> rows = IntStream.range(0, scores.size())
                .mapToObj(each -> row(
                        List.of(
                                words.criterion(scores.get(each).criterion()),
                                scores.get(each).weight().toPlainString()),
                        proposals,
                        proposal -> score(proposal.appraisal().criteria().get(each))))
                .toList();
        return new Grid(head, rows).text();
    }

    private static <T> List<String> row(List<String> first, List<T> items, Function<T, String> cell) {
        return Stream.concat(first.stream(), items.stream().map(cell)).toList();
    }

    private String score(CriterionScore score) {
        return score.applies() ? words.points(score.score()) : NONE;
    }

    private String acceptability(Comparison comparison) {
        List<String> head = new ArrayList<>(head("compare.proposal"));
        IntStream.rangeClosed(1, comparison.ranked()).forEach(rank -> head.add("" + rank));
        List<List<String>> rows = comparison.alternatives().stream()
                .filter(each -> each.rank().isPresent())
                .map(each -> row(List.of(name(each)), each.acceptability(), words::share))
                .toList();
        return new Grid(head, rows).text();
    }

    private String beats(Comparison comparison) {
        List<Alternative> all = comparison.alternatives();
        List<Integer> ranked = IntStream.range(0, all.size())
                .boxed()
                .filter(each -> all.get(each).rank().isPresent())
                .toList();
        List<String> head = new ArrayList<>(head("compare.beats.above"));
        ranked.forEach(each -> head.add(name(all.get(each))));
        List<List<String>> rows = ranked.stream()
                .map(one -> row(
                        List.of(name(all.get(one))),
                        ranked,
                        other -> one.equals(other)
                                ? NONE
                                : words.share(all.get(one).beats().get(other))))
                .toList();
        return new Grid(head, rows).text();
    }
}
