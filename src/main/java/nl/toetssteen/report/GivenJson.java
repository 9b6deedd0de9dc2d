package nl.toetssteen.report;

import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.insight.Change;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Grade;
import nl.toetssteen.vocabulary.Open;

/** Questions and the answers to them as JSON: by id, and in words. */
final class GivenJson {
    private final Wording wording;

    GivenJson(Wording wording) {
        this.wording = wording;
    }

    Fields question(Slot slot) {
        return AppraisalJson.slot(slot).with("label", wording.in(of(slot).label()));
    }

    Fields change(Change change) {
        return question(change.slot())
                .with("from", given(change.slot(), change.from()))
                .with("to", given(change.slot(), change.to()));
    }

    private Fields given(Slot slot, Given given) {
        if (given.isUnknown()) {
            Open open = new Open(slot.question(), of(slot).group(), slot.line());
            return new Fields()
                    .with("value", "unknown")
                    .with("grade", open.grade().id())
                    .with("text", wording.value(open));
        }
        Answer answer = FactSheet.answer(of(slot), given, slot.line());
        return new Fields()
                .with("value", FactJson.value(answer))
                .with("grade", answer.grade().id())
                .with("text", wording.value(answer) + graded(answer.grade()));
    }

    private String graded(Grade grade) {
        return grade == Grade.PLAIN ? "" : ", " + wording.grade(grade);
    }

    private Question of(Slot slot) {
        return wording.rulebook().question(slot.question());
    }
}
