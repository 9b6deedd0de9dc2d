package nl.toetssteen.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.insight.Candidate;
import nl.toetssteen.insight.Ceiling;
import nl.toetssteen.insight.Choice;
import nl.toetssteen.insight.Portfolio;
import nl.toetssteen.insight.PortfolioStudy;

/** Writes portfolios down in Markdown. */
final class PortfolioText {
    private final Speech speech;
    private final InsightWords words;

    PortfolioText(Speech speech, Wording wording) {
        this.speech = speech;
        words = new InsightWords(speech, wording);
    }

    /** One part for each goal. */
    String of(List<PortfolioStudy> studies) {
        String split = studies.size() > 1 ? speech.say("portfolio.split") + "\n\n" : "";
        return split + studies.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(PortfolioStudy study) {
        Portfolio portfolio = study.portfolio();
        return "# "
                + speech.say(
                        "portfolio.title",
                        words.goal(portfolio.envelope().goal()),
                        words.euros(portfolio.envelope().budget()))
                + "\n\n" + summary(study) + ceilings(portfolio)
                + heading("portfolio.chosen") + chosen(portfolio) + warnings(portfolio)
                + heading("portfolio.not-chosen") + notChosen(portfolio)
                + heading("portfolio.displaces") + new NeighbourText(speech, words, study).displaced()
                + heading("portfolio.efficient") + new NeighbourText(speech, words, study).efficient();
    }

    private String heading(String key) {
        return "\n## " + speech.say(key) + "\n\n";
    }

    private List<String> head(String... keys) {
        return Stream.of(keys).map(key -> speech.say(key)).toList();
    }

    private String summary(PortfolioStudy study) {
        Portfolio portfolio = study.portfolio();
        List<String> lines = new ArrayList<>();
        lines.add(speech.say("portfolio.spent", words.euros(portfolio.spent()), words.euros(portfolio.unspent())));
        portfolio
                .meanTotal()
                .ifPresent(mean ->
                        lines.add(speech.say("portfolio.mean", words.points(mean), words.points(portfolio.nothing()))));
        lines.add(
                portfolio.isProven()
                        ? speech.say("portfolio.proven")
                        : speech.say(
                                "portfolio.not-proven",
                                words.part(portfolio.bound() - portfolio.value(), portfolio.value())));
        lines.add(speech.say("portfolio.next-euro", words.tenths(study.price())));
        return lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    }

    private String ceilings(Portfolio portfolio) {
        return portfolio.envelope().ceilings().stream()
                .map(ceiling -> "- " + ceiling(ceiling) + "\n")
                .collect(Collectors.joining());
    }

    private String ceiling(Ceiling ceiling) {
        String most = ceiling.unit() == Ceiling.Unit.PERCENT
                ? ceiling.most().toPlainString() + "%"
                : words.euros(ceiling.most().longValue());
        return ceiling.value().isEmpty()
                ? speech.say("portfolio.ceiling.each", ceiling.label(), most)
                : speech.say("portfolio.ceiling", ceiling.label() + " " + ceiling.value(), most);
    }

    private String chosen(Portfolio portfolio) {
        List<List<String>> rows = portfolio.funded().map(this::chosen).toList();
        return rows.isEmpty()
                ? speech.say("portfolio.none") + "\n"
                : new Grid(
                                head(
                                        "compare.proposal",
                                        "compare.name",
                                        "compare.verdict",
                                        "compare.total",
                                        "compare.range",
                                        "portfolio.amount",
                                        "portfolio.grant"),
                                rows)
                        .text();
    }

    private List<String> chosen(Choice choice) {
        Candidate candidate = choice.candidate();
        String part = choice.grant() < candidate.request().amount() ? " (" + words.share(choice.share()) + ")" : "";
        return List.of(
                candidate.id(),
                candidate.title(),
                words.verdict(candidate.merit().verdict()),
                words.points(candidate.merit().total()),
                words.range(candidate.merit().range()),
                words.euros(candidate.request().amount()),
                words.euros(choice.grant()) + part);
    }

    private String warnings(Portfolio portfolio) {
        return warning("portfolio.against-verdict", portfolio, Choice::isAgainstVerdict)
                + portfolio.envelope().ceilings().stream()
                        .map(Ceiling::label)
                        .distinct()
                        .map(label -> warning("portfolio.label-unknown", portfolio, choice -> !choice.candidate()
                                        .request()
                                        .labels()
                                        .containsKey(label))
                                .replace("{1}", label))
                        .collect(Collectors.joining());
    }

    private String warning(String key, Portfolio portfolio, Predicate<Choice> which) {
        String ids = portfolio.choices().stream()
                .filter(which)
                .map(choice -> choice.candidate().id())
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "" : "\n" + speech.say(key, ids) + "\n";
    }

    private String notChosen(Portfolio portfolio) {
        List<List<String>> rows = portfolio.choices().stream()
                .filter(choice -> !choice.fate().isFunded())
                .map(choice -> List.of(
                        choice.candidate().id(),
                        choice.candidate().title(),
                        words.verdict(choice.candidate().merit().verdict()),
                        words.points(choice.candidate().merit().total()),
                        words.euros(choice.candidate().request().amount()),
                        speech.say("fate." + choice.fate().id())))
                .toList();
        return rows.isEmpty()
                ? speech.say("portfolio.all") + "\n"
                : new Grid(
                                head(
                                        "compare.proposal",
                                        "compare.name",
                                        "compare.verdict",
                                        "compare.total",
                                        "portfolio.amount",
                                        "portfolio.why"),
                                rows)
                        .text();
    }
}
