package nl.toetssteen.report;

import java.util.List;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.insight.Basis;
import nl.toetssteen.insight.NearMiss;
import nl.toetssteen.insight.Turning;
import nl.toetssteen.insight.TurningPoint;
import nl.toetssteen.rulebook.Card;

/** What would turn a verdict, and which rules nearly spoke, as JSON. */
final class TurningJson {
    private final Wording wording;
    private final GivenJson answers;
    private final TraceJson trace;

    TurningJson(Wording wording, Appraisal appraisal) {
        this.wording = wording;
        answers = new GivenJson(wording);
        trace = new TraceJson(wording, new FactJson(wording, appraisal.terms().date()));
    }

    Fields turning(Turning turning, int most) {
        boolean complete = !turning.points().isEmpty() || turning.searched() == most;
        return new Fields()
                .with("kind", turning.kind().id())
                .with("points", turning.points().stream().map(this::point).toList())
                .with("most", most)
                .with("searched", turning.searched())
                .with("complete", complete)
                .with("candidates", turning.candidates())
                .with("basis", BasisJson.of(Basis.exact(turning.tried())));
    }

    private Fields point(TurningPoint point) {
        return new Fields()
                .with("verdict", point.verdict().id())
                .with("total", AppraisalJson.hundredths(point.total()))
                .with("changes", point.changes().stream().map(answers::change).toList());
    }

    List<Fields> nearMisses(List<NearMiss> misses) {
        return misses.stream().map(this::nearMiss).toList();
    }

    private Fields nearMiss(NearMiss miss) {
        String rule = miss.rule().rule();
        String title = wording.rulebook()
                .cardOf(rule)
                .map(Card::title)
                .map(wording::in)
                .orElse(rule);
        return new Fields()
                .with("rule", rule)
                .with("title", title)
                .with("effect", miss.effect().id())
                .with("shift", AppraisalJson.hundredths(miss.shift()))
                .with("missing", trace.missing(miss.rule()))
                .with("basis", BasisJson.of(BasisJson.ONE));
    }
}
