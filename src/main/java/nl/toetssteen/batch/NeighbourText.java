package nl.toetssteen.batch;

import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.insight.Displacement;
import nl.toetssteen.insight.Point;
import nl.toetssteen.insight.PortfolioStudy;

/** Writes down what surrounds a portfolio, in Markdown. */
record NeighbourText(Speech speech, InsightWords words, PortfolioStudy study) {

    private List<String> head(String... keys) {
        return Stream.of(keys).map(key -> speech.say(key)).toList();
    }

    /** What each choice displaces. */
    String displaced() {
        long value = study.portfolio().value();
        List<List<String>> rows = study.displacements().stream()
                .map(each -> List.of(
                        each.id(),
                        speech.say(each.funded() ? "portfolio.out" : "portfolio.in"),
                        String.join(", ", each.more()),
                        String.join(", ", each.less()),
                        loss(each, value)))
                .toList();
        return speech.say("portfolio.displaces.is") + "\n\n"
                + new Grid(
                                head(
                                        "compare.proposal",
                                        "portfolio.change",
                                        "portfolio.more",
                                        "portfolio.less",
                                        "portfolio.loss"),
                                rows)
                        .text();
    }

    private String loss(Displacement displacement, long value) {
        if (displacement.loss().isEmpty()) {
            return speech.say("portfolio.impossible");
        }
        String loss = words.part(displacement.loss().getAsLong(), value);
        if (displacement.isProven()) {
            return speech.say("portfolio.loss.exact", loss);
        }
        return displacement.leastLoss() <= 0
                ? speech.say("portfolio.loss.at-most", loss)
                : speech.say("portfolio.loss.between", words.part(displacement.leastLoss(), value), loss);
    }

    /** The best use of other budgets. */
    String efficient() {
        long value = study.portfolio().value();
        List<List<String>> rows = study.efficient().stream()
                .map(point -> List.of(
                        words.euros(point.budget()),
                        words.euros(point.spent()),
                        words.part(point.value(), value),
                        certainty(point),
                        "" + point.funded().size(),
                        String.join(", ", point.funded())))
                .toList();
        return speech.say("portfolio.efficient.is") + "\n\n"
                + new Grid(
                                head(
                                        "portfolio.budget",
                                        "portfolio.used",
                                        "portfolio.value",
                                        "portfolio.certainty",
                                        "portfolio.number",
                                        "portfolio.which"),
                                rows)
                        .text();
    }

    private String certainty(Point point) {
        return speech.say(point.proven() ? "portfolio.exact" : "portfolio.at-least");
    }
}
