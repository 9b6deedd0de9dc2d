package nl.toetssteen.web;

import java.math.BigDecimal;
import java.util.List;
import nl.toetssteen.insight.Change;
import nl.toetssteen.insight.Turning;
import nl.toetssteen.insight.TurningPoint;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Grade;

/** Puts turning points in words. */
final class TurningViews {
    private static final int MOST_SHOWN = 8;

    private final Rulebook rulebook;
    private final FactViews facts;
    private final Texts texts;

    TurningViews(Rulebook rulebook, FactViews facts, Texts texts) {
        this.rulebook = rulebook;
        this.facts = facts;
        this.texts = texts;
    }

    InsightView.TurningView of(Turning turning) {
        List<InsightView.Point> points =
                turning.points().stream().limit(MOST_SHOWN).map(this::point).toList();
        return new InsightView.TurningView(
                turning.kind().id(), points, turning.points().size() - points.size(), searched(turning));
    }

    private String searched(Turning turning) {
        String tried = texts.number(BigDecimal.valueOf(turning.tried()));
        if (turning.candidates() == 0) {
            return texts.message("insight.searched.nothing");
        }
        String key = turning.points().isEmpty() ? "insight.searched.none" : "insight.searched";
        return texts.message(key, turning.searched(), turning.candidates(), tried);
    }

    InsightView.Point point(TurningPoint point) {
        return new InsightView.Point(
                texts.message("verdict." + point.verdict().id()),
                texts.whole(point.total()),
                point.changes().stream().map(this::changed).toList());
    }

    private InsightView.Changed changed(Change change) {
        Question question = rulebook.question(change.slot().question());
        return new InsightView.Changed(
                Labels.of(question, change.slot(), texts),
                facts.field(change.slot()),
                words(question, change.from()),
                words(question, change.to()));
    }

    private String words(Question question, Given given) {
        String value = new ValueWords(texts).of(question, given.value());
        if (!question.claim() || given.isUnknown()) {
            return value;
        }
        Grade grade = given.evidence() == null ? Grade.ASSERTED : given.evidence();
        return texts.message("insight.graded", value, texts.message("grade." + grade.id()));
    }
}
