package nl.toetssteen.casework;

import java.util.List;
import java.util.function.Predicate;
import nl.toetssteen.appraisal.Applicability;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Theme;
import nl.toetssteen.rulebook.Truth;

/**
 * How far a page of the form is.
 *
 * @param asked how many answers it asks for now
 * @param answered how many of these are there
 * @param mayFollow how many more it asks for if open answers turn out so
 * @param unread how many answers could not be read
 */
public record Progress(Theme theme, int asked, int answered, int mayFollow, int unread) {

    /** The states of a page. */
    public enum State {
        NOT_ASKED,
        WAITING,
        UNREAD,
        NOT_STARTED,
        STARTED,
        DONE
    }

    /** How far each page is, in the order of the form. */
    public static List<Progress> of(Rulebook rulebook, Draft draft) {
        Applicability applicability = Applicability.of(rulebook, draft.sheet());
        return rulebook.themes().stream()
                .map(theme -> of(rulebook, draft, theme, applicability))
                .toList();
    }

    private static Progress of(Rulebook rulebook, Draft draft, Theme theme, Applicability applicability) {
        List<Slot> slots = applicability.slots().stream()
                .filter(slot -> isOf(rulebook, theme, slot))
                .toList();
        List<Slot> asked = slots.stream()
                .filter(slot -> applicability.asked(slot) == Truth.YES)
                .toList();
        return new Progress(
                theme,
                asked.size(),
                count(asked, slot -> !draft.sheet().at(slot).isUnknown()),
                count(slots, slot -> applicability.asked(slot) == Truth.UNKNOWN),
                count(slots, draft.unread()::containsKey));
    }

    private static int count(List<Slot> slots, Predicate<Slot> counted) {
        return (int) slots.stream().filter(counted).count();
    }

    private static boolean isOf(Rulebook rulebook, Theme theme, Slot slot) {
        return rulebook.findQuestion(slot.question())
                .filter(question -> question.theme().equals(theme.id()))
                .isPresent();
    }

    /** Its state; what could not be read comes first, for it is easily forgotten. */
    public State state() {
        if (unread > 0) {
            return State.UNREAD;
        }
        if (asked == 0) {
            return mayFollow > 0 ? State.WAITING : State.NOT_ASKED;
        }
        if (answered == 0) {
            return State.NOT_STARTED;
        }
        return answered == asked ? State.DONE : State.STARTED;
    }
}
