package nl.toetssteen.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;

/**
 * What somebody typed on a page, set against what others saved since that page was drawn.
 *
 * @param own fields that only this person changed
 * @param clashes fields that both changed, and not alike: a person must choose
 */
public record Merge(List<Typed> own, List<Typed> clashes) {

    /**
     * Sorts the fields of a page.
     *
     * @param base the version from which the page was drawn
     * @param latest the version that was saved last
     */
    static Merge of(Rulebook rulebook, Draft base, Draft latest, List<Typed> fields) {
        List<Typed> own = new ArrayList<>();
        List<Typed> clashes = new ArrayList<>();
        for (Typed typed : fields) {
            boolean changed = !isAsIn(rulebook, base, typed);
            if (changed && isSame(base, latest, typed.slot())) {
                own.add(typed);
            } else if (changed && !isAsIn(rulebook, latest, typed)) {
                clashes.add(typed);
            }
        }
        return new Merge(own, clashes);
    }

    /** Whether a field, as typed, says what the proposal says. */
    static boolean isAsIn(Rulebook rulebook, Draft draft, Typed typed) {
        return isSame(draft, FillIn.fill(rulebook, draft, List.of(typed)), typed.slot());
    }

    private static boolean isSame(Draft one, Draft other, Slot slot) {
        return one.sheet().at(slot).equals(other.sheet().at(slot))
                && Objects.equals(one.unread().get(slot), other.unread().get(slot));
    }
}
