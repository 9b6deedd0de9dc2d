package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.toetssteen.insight.Candidate;
import nl.toetssteen.insight.Ceiling;
import nl.toetssteen.insight.Choice;
import nl.toetssteen.insight.Displacement;
import nl.toetssteen.insight.Point;
import nl.toetssteen.insight.Portfolio;
import nl.toetssteen.insight.PortfolioStudy;
import nl.toetssteen.rulebook.PortfolioSpec;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.web.PortfolioView.Budget;
import nl.toetssteen.web.PortfolioView.Displaced;
import nl.toetssteen.web.PortfolioView.Row;

/** Puts a portfolio in words and a curve. */
final class PortfolioViews {
    private final Rulebook rulebook;
    private final Texts texts;
    private final Shares shares;
    private final PortfolioStudy study;
    private final Portfolio portfolio;
    private final Map<String, String> names;

    PortfolioViews(Rulebook rulebook, Texts texts, PortfolioStudy study) {
        this.rulebook = rulebook;
        this.texts = texts;
        this.study = study;
        shares = new Shares(texts);
        portfolio = study.portfolio();
        names = portfolio.choices().stream()
                .map(Choice::candidate)
                .collect(Collectors.toMap(Candidate::id, candidate -> name(candidate, texts)));
    }

    static String name(Candidate candidate, Texts texts) {
        return candidate.title().isBlank() ? texts.message("proposal.untitled") : candidate.title();
    }

    PortfolioView view() {
        String goal = texts.words(rulebook.goal(portfolio.envelope().goal()).words());
        return new PortfolioView(
                portfolio.envelope().goal(),
                texts.message(
                        "portfolio.result",
                        goal,
                        shares.euros(portfolio.envelope().budget())),
                portfolio.isProven(),
                says(),
                warnings(),
                rows(true),
                rows(false),
                study.displacements().stream().map(this::displaced).toList(),
                study.efficient().stream().map(this::budget).toList(),
                new BudgetCurve(texts).draw("curve-" + portfolio.envelope().goal(), study));
    }

    private List<String> says() {
        List<String> says = new ArrayList<>();
        says.add(texts.message("portfolio.spent", shares.euros(portfolio.spent()), shares.euros(portfolio.unspent())));
        portfolio
                .meanTotal()
                .ifPresent(mean ->
                        says.add(texts.message("portfolio.mean", texts.whole(mean), texts.whole(portfolio.nothing()))));
        says.add(
                portfolio.isProven()
                        ? texts.message("portfolio.proven")
                        : texts.message(
                                "portfolio.not-proven",
                                shares.part(portfolio.bound() - portfolio.value(), portfolio.value())));
        says.add(texts.message("portfolio.next-euro", shares.tenths(study.price())));
        portfolio.envelope().ceilings().forEach(ceiling -> says.add(said(ceiling)));
        return says;
    }

    private String said(Ceiling ceiling) {
        return texts.message("portfolio.ceiling", texts.number(ceiling.most()), label(ceiling.label()));
    }

    private String label(String id) {
        return rulebook.contents().portfolio().labels().stream()
                .filter(label -> label.id().equals(id))
                .map(PortfolioSpec.Label::words)
                .map(texts::words)
                .findFirst()
                .orElse(id);
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        String against =
                named(portfolio.funded().filter(Choice::isAgainstVerdict).toList());
        if (!against.isEmpty()) {
            warnings.add(texts.message("portfolio.against-verdict", against));
        }
        for (Ceiling ceiling : portfolio.envelope().ceilings()) {
            String unknown = named(portfolio.choices().stream()
                    .filter(choice -> !choice.candidate().request().labels().containsKey(ceiling.label()))
                    .toList());
            if (!unknown.isEmpty()) {
                warnings.add(texts.message("portfolio.label-unknown", label(ceiling.label()), unknown));
            }
        }
        return warnings;
    }

    private String named(List<Choice> choices) {
        return choices.stream().map(choice -> name(choice.candidate(), texts)).collect(Collectors.joining(", "));
    }

    private List<Row> rows(boolean funded) {
        return portfolio.choices().stream()
                .filter(choice -> choice.fate().isFunded() == funded)
                .map(this::row)
                .toList();
    }

    private Row row(Choice choice) {
        Candidate candidate = choice.candidate();
        long amount = candidate.request().amount();
        String part = choice.grant() < amount ? " (" + shares.share(choice.share()) + ")" : "";
        return new Row(
                name(candidate, texts),
                "/proposals/" + candidate.id() + "/appraisal",
                candidate.isFavourable() ? "good" : "open",
                texts.message("verdict." + candidate.merit().verdict().id()),
                texts.whole(candidate.merit().total()),
                amount == 0 ? "–" : shares.euros(amount),
                shares.euros(choice.grant()) + part,
                texts.message("fate." + choice.fate().id()));
    }

    private Displaced displaced(Displacement displacement) {
        return new Displaced(
                name(displacement.id()),
                displacement.funded() ? texts.message("portfolio.out") : texts.message("portfolio.in"),
                displacement.more().stream().map(this::name).toList(),
                displacement.less().stream().map(this::name).toList(),
                loss(displacement));
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }

    private String loss(Displacement displacement) {
        if (displacement.loss().isEmpty()) {
            return texts.message("portfolio.impossible");
        }
        String loss = shares.part(displacement.loss().getAsLong(), portfolio.value());
        if (loss.isEmpty() || displacement.isProven()) {
            return texts.message("portfolio.loss.exact", loss.isEmpty() ? "–" : loss);
        }
        return displacement.leastLoss() <= 0
                ? texts.message("portfolio.loss.at-most", loss)
                : texts.message(
                        "portfolio.loss.between", shares.part(displacement.leastLoss(), portfolio.value()), loss);
    }

    private Budget budget(Point point) {
        return new Budget(
                shares.euros(point.budget()),
                shares.euros(point.spent()),
                shares.part(point.value(), portfolio.value()),
                texts.message(point.proven() ? "portfolio.exact" : "portfolio.at-least"),
                point.budget() == portfolio.envelope().budget(),
                point.funded().stream().map(this::name).toList());
    }
}
