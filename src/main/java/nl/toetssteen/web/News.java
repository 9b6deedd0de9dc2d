package nl.toetssteen.web;

import java.util.List;
import nl.toetssteen.appraisal.Applicability;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Truth;

/** Which questions have come up by changing a proposal. */
final class News {
    private final Rulebook rulebook;
    private final Draft before;
    private final Draft after;

    News(Rulebook rulebook, Draft before, Draft after) {
        this.rulebook = rulebook;
        this.before = before;
        this.after = after;
    }

    /** Questions asked now, not before, and still open; those of a line that was just added are no news. */
    List<Saved.Newly> newly(Texts texts) {
        Applicability then = Applicability.of(rulebook, before.sheet());
        Applicability now = Applicability.of(rulebook, after.sheet());
        return now.slots().stream()
                .filter(slot -> slot.line() <= before.sheet().lines())
                .filter(slot -> now.asked(slot) == Truth.YES && then.asked(slot) != Truth.YES)
                .filter(slot -> after.sheet().at(slot).isUnknown())
                .map(slot -> newly(slot, texts))
                .toList();
    }

    private Saved.Newly newly(Slot slot, Texts texts) {
        Question question = rulebook.question(slot.question());
        return new Saved.Newly(question.theme(), FieldKey.of(slot), Labels.of(question, slot, texts));
    }
}
