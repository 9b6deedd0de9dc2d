package nl.toetssteen.dossier;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;

/**
 * A proposal that somebody works on.
 *
 * @param id its address, and the number of its dossier
 * @param version the stored version that it is, or was changed from; 0 when it was never stored
 * @param example the example that it was made from, or an empty string
 * @param unread what was typed and could not be read, kept as typed; the sheet has what could be read of it
 */
public record Draft(String id, int version, String example, Sheet sheet, SortedMap<Slot, Typed> unread) {
    public Draft {
        unread = Collections.unmodifiableSortedMap(new TreeMap<>(unread));
    }

    /** A proposal on which nobody has typed yet. */
    public static Draft of(String id, String example, Sheet sheet) {
        return new Draft(id, 0, example, sheet, new TreeMap<>());
    }

    /** The same proposal with other answers. */
    public Draft with(Sheet changed, SortedMap<Slot, Typed> stillUnread) {
        return new Draft(id, version, example, changed, stillUnread);
    }

    /** The same proposal under another title. */
    public Draft titled(String title) {
        return with(new Sheet(sheet.id(), title, sheet.lines(), sheet.answers()), unread);
    }

    /** Whether it says the same as another, whatever their numbers. */
    public boolean saysTheSameAs(Draft other) {
        return sheet.equals(other.sheet) && unread.equals(other.unread);
    }

    Draft numbered(int number) {
        return new Draft(id, number, example, sheet, unread);
    }
}
