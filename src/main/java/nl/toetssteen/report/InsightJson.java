package nl.toetssteen.report;

import java.util.List;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.insight.Asking;
import nl.toetssteen.insight.NearMiss;
import nl.toetssteen.insight.Prospect;
import nl.toetssteen.insight.Range;
import nl.toetssteen.insight.Robustness;
import nl.toetssteen.insight.Turning;
import nl.toetssteen.rulebook.Question;

/**
 * What is not known about a proposal and what would turn its verdict, as one JSON document, described by
 * {@code schema/insight.schema.json}. It holds the parts that are put in; the same parts in the same language give the
 * same bytes. Every number that was looked for says what it rests on.
 */
public final class InsightJson {
    private final Wording wording;
    private final Appraisal appraisal;
    private final Fields document = new Fields();

    private InsightJson(Wording wording, Appraisal appraisal) {
        this.wording = wording;
        this.appraisal = appraisal;
        document.with("id", appraisal.sheet().id())
                .with("title", appraisal.sheet().title())
                .with("language", wording.language().tag())
                .with("verdict", appraisal.verdict().id())
                .with("total", AppraisalJson.hundredths(appraisal.total()))
                .with("goal", appraisal.goal());
    }

    /** A document about an appraised proposal, with no parts yet. */
    public static InsightJson about(Wording wording, Appraisal appraisal) {
        return new InsightJson(wording, appraisal);
    }

    /** Puts in where the proposal can end. */
    public InsightJson range(Range range) {
        document.with(
                "range",
                new Fields()
                        .with("low", AppraisalJson.hundredths(range.low()))
                        .with("high", AppraisalJson.hundredths(range.high()))
                        .with("verdicts", BasisJson.shares(range.verdicts(), range.basis()))
                        .with("questions", range.questions())
                        .with("idle", range.idle())
                        .with("basis", BasisJson.of(range.basis())));
        return this;
    }

    /** Puts in how firm the verdict is. */
    public InsightJson robustness(Robustness robustness) {
        document.with("robustness", new RobustnessJson(wording).of(robustness));
        return this;
    }

    /**
     * Puts in the questions worth asking.
     *
     * @param most so many of them, 1 or more
     */
    public InsightJson asking(Prospect prospect, int most) {
        List<Fields> questions =
                prospect.asking().stream().limit(most).map(this::asking).toList();
        document.with(
                "asking",
                new Fields()
                        .with("questions", questions)
                        .with("basis", BasisJson.of(prospect.range().basis())));
        return this;
    }

    private Fields asking(Asking asking) {
        Question question = wording.rulebook().question(asking.slot().question());
        return new GivenJson(wording)
                .question(asking.slot())
                .with("theme", question.theme())
                .with("claim", question.claim())
                .with("mayApply", appraisal.mayApply().contains(asking.slot()))
                .with("proves", asking.proves())
                .with("narrowing", AppraisalJson.hundredths(asking.narrowing()))
                .with("settling", BasisJson.share(asking.settling()))
                .with("rules", asking.rules());
    }

    /**
     * Puts in what would turn the verdict.
     *
     * @param most up to so many changes were asked for
     */
    public InsightJson turnings(List<Turning> turnings, int most) {
        TurningJson json = new TurningJson(wording, appraisal);
        document.with(
                "turnings",
                turnings.stream().map(turning -> json.turning(turning, most)).toList());
        return this;
    }

    /** Puts in the rules that nearly spoke. */
    public InsightJson nearMisses(List<NearMiss> misses) {
        document.with("nearMisses", new TurningJson(wording, appraisal).nearMisses(misses));
        return this;
    }

    /** The document, with the receipt of the appraisal last and a line feed at its end. */
    public String text() {
        return JsonText.of(document.with("receipt", AppraisalJson.receipt(appraisal.receipt())));
    }
}
