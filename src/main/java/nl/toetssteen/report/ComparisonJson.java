package nl.toetssteen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.insight.Alternative;
import nl.toetssteen.insight.Comparison;
import nl.toetssteen.insight.Contender;

/** A comparison as one JSON document, described by {@code schema/comparison.schema.json}. */
public final class ComparisonJson {
    private final Comparison comparison;

    private ComparisonJson(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The document, ending with a line feed; the same comparison gives the same bytes. */
    public static String write(Comparison comparison) {
        return JsonText.of(new ComparisonJson(comparison).document());
    }

    private Fields document() {
        Appraisal any = comparison.proposals().findFirst().orElseThrow().appraisal();
        return new Fields()
                .with("goal", comparison.goal())
                .with("weights", weights(any))
                .with("basis", ChoiceJson.basis(comparison.basis()))
                .with(
                        "alternatives",
                        comparison.alternatives().stream()
                                .map(this::alternative)
                                .toList())
                .with("made", ChoiceJson.made(any.receipt()));
    }

    private static Fields weights(Appraisal appraisal) {
        Fields weights = new Fields();
        appraisal.criteria().forEach(score -> weights.with(score.criterion(), score.weight()));
        return weights;
    }

    private Fields alternative(Alternative alternative) {
        Fields fields = new Fields();
        fields.with("kind", alternative.isNothing() ? "nothing" : "proposal");
        alternative.contender().ifPresent(contender -> proposal(contender, fields));
        fields.with("total", AppraisalJson.hundredths(alternative.total()));
        alternative.contender().ifPresent(contender -> judged(contender, fields));
        alternative.rank().ifPresent(rank -> fields.with("rank", rank).with("tied", alternative.tied()));
        return fields.with("acceptability", acceptability(alternative)).with("beats", beats(alternative));
    }

    private static void proposal(Contender contender, Fields fields) {
        fields.with("id", contender.id())
                .with("title", contender.title())
                .with("verdict", contender.appraisal().verdict().id());
    }

    private static void judged(Contender contender, Fields fields) {
        contender.range().ifPresent(range -> fields.with("range", ChoiceJson.range(range)));
        Fields criteria = new Fields();
        contender
                .appraisal()
                .criteria()
                .forEach(score -> criteria.with(score.criterion(), criterion(contender, score)));
        fields.with("criteria", criteria)
                .with("outcome", contender.appraisal().receipt().outcome());
    }

    private static Fields criterion(Contender contender, CriterionScore score) {
        Fields fields = new Fields()
                .with("score", AppraisalJson.hundredths(score.score()))
                .with("applies", score.applies());
        Optional.ofNullable(contender.criteria().get(score.criterion()))
                .ifPresent(range -> fields.with("range", ChoiceJson.range(range)));
        return fields;
    }

    private static List<Fields> acceptability(Alternative alternative) {
        List<Integer> shares = alternative.acceptability();
        return IntStream.range(0, shares.size())
                .mapToObj(rank -> new Fields().with("rank", rank + 1).with("share", ChoiceJson.share(shares.get(rank))))
                .toList();
    }

    private List<Fields> beats(Alternative alternative) {
        List<Fields> beats = new ArrayList<>();
        for (int each = 0; each < comparison.alternatives().size(); each++) {
            Alternative other = comparison.alternatives().get(each);
            if (!other.equals(alternative)) {
                Fields fields = new Fields();
                other.contender().ifPresent(contender -> fields.with("id", contender.id()));
                beats.add(fields.with(
                        "share", ChoiceJson.share(alternative.beats().get(each))));
            }
        }
        return beats;
    }
}
