package nl.toetssteen.report;

import java.math.BigDecimal;
import java.util.List;
import nl.toetssteen.appraisal.Receipt;
import nl.toetssteen.insight.Candidate;
import nl.toetssteen.insight.Ceiling;
import nl.toetssteen.insight.Choice;
import nl.toetssteen.insight.Displacement;
import nl.toetssteen.insight.Point;
import nl.toetssteen.insight.Portfolio;
import nl.toetssteen.insight.PortfolioStudy;

/** Portfolios by goal as one JSON document, described by {@code schema/portfolio.schema.json}. */
public final class PortfolioJson {
    private PortfolioJson() {}

    /**
     * The document, ending with a line feed; the same portfolios give the same bytes.
     *
     * @param receipt of any of the appraisals: they rest on one rulebook and one date
     */
    public static String write(List<PortfolioStudy> studies, Receipt receipt) {
        return JsonText.of(new Fields()
                .with("portfolios", studies.stream().map(PortfolioJson::study).toList())
                .with("made", ChoiceJson.made(receipt)));
    }

    private static Fields study(PortfolioStudy study) {
        Portfolio portfolio = study.portfolio();
        Fields fields = new Fields()
                .with("goal", portfolio.envelope().goal())
                .with("budget", portfolio.envelope().budget())
                .with(
                        "ceilings",
                        portfolio.envelope().ceilings().stream()
                                .map(PortfolioJson::ceiling)
                                .toList())
                .with("doingNothing", AppraisalJson.hundredths(portfolio.nothing()))
                .with("spent", portfolio.spent())
                .with("unspent", portfolio.unspent())
                .with("value", value(portfolio.value()))
                .with("atMost", value(portfolio.bound()))
                .with("proven", portfolio.isProven());
        means(portfolio, fields);
        return fields.with("nextEuro", AppraisalJson.hundredths(study.price()))
                .with(
                        "choices",
                        portfolio.choices().stream().map(PortfolioJson::choice).toList())
                .with(
                        "efficient",
                        study.efficient().stream().map(PortfolioJson::point).toList())
                .with(
                        "displacements",
                        study.displacements().stream()
                                .map(PortfolioJson::displacement)
                                .toList());
    }

    private static void means(Portfolio portfolio, Fields fields) {
        portfolio.meanTotal().ifPresent(mean -> fields.with("meanTotal", AppraisalJson.hundredths(mean)));
        portfolio.meanLow().ifPresent(mean -> fields.with("meanLow", AppraisalJson.hundredths(mean)));
        portfolio.meanHigh().ifPresent(mean -> fields.with("meanHigh", AppraisalJson.hundredths(mean)));
    }

    /** EUR times points. */
    private static BigDecimal value(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    private static Fields ceiling(Ceiling ceiling) {
        Fields fields = new Fields().with("label", ceiling.label());
        if (!ceiling.value().isEmpty()) {
            fields.with("value", ceiling.value());
        }
        return fields.with("most", ceiling.most()).with("unit", ceiling.unit().id());
    }

    private static Fields choice(Choice choice) {
        Candidate candidate = choice.candidate();
        Fields fields = new Fields()
                .with("id", candidate.id())
                .with("title", candidate.title())
                .with("verdict", candidate.merit().verdict().id())
                .with("total", AppraisalJson.hundredths(candidate.merit().total()));
        candidate.merit().range().ifPresent(range -> fields.with("range", ChoiceJson.range(range)));
        Fields labels = new Fields();
        candidate.request().labels().forEach((label, values) -> labels.with(label, List.copyOf(values)));
        return fields.with("amount", candidate.request().amount())
                .with("leastShare", candidate.request().leastShare())
                .with("labels", labels)
                .with("wish", candidate.wish().id())
                .with("fate", choice.fate().id())
                .with("grant", choice.grant())
                .with("gain", AppraisalJson.hundredths(choice.gain()))
                .with("againstVerdict", choice.isAgainstVerdict());
    }

    private static Fields point(Point point) {
        return new Fields()
                .with("budget", point.budget())
                .with("spent", point.spent())
                .with("value", value(point.value()))
                .with("proven", point.proven())
                .with("funded", point.funded());
    }

    private static Fields displacement(Displacement displacement) {
        Fields fields = new Fields()
                .with("id", displacement.id())
                .with("funded", displacement.funded())
                .with("possible", displacement.loss().isPresent());
        displacement.loss().ifPresent(loss -> fields.with("loss", value(loss))
                .with("leastLoss", value(displacement.leastLoss()))
                .with("proven", displacement.isProven()));
        return fields.with("more", displacement.more()).with("less", displacement.less());
    }
}
