package nl.toetssteen.rulebook;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers of a proposal, as given: also those to questions that do not, or no longer, apply.
 *
 * @param id the proposal's own id, may be empty
 * @param title may be empty
 * @param lines the number of spending lines, at least 1: a proposal without lines has one that is wholly open
 * @param answers by slot; a slot that is not there is unknown
 */
public record Sheet(String id, String title, int lines, SortedMap<Slot, Given> answers) {

    /** A proposal cannot have more spending lines than this. */
    public static final int MOST_LINES = 100;

    public Sheet {
        lines = Math.max(1, lines);
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    /** An empty form. */
    public static Sheet empty() {
        return new Sheet("", "", 1, new TreeMap<>());
    }

    /** The answer in a slot; unknown when there is none. */
    public Given at(Slot slot) {
        return answers.getOrDefault(slot, Given.of(Value.UNKNOWN));
    }

    /** The same sheet with one answer put in, or taken out when it is unknown with nothing behind it. */
    public Sheet with(Slot slot, Given given) {
        TreeMap<Slot, Given> changed = new TreeMap<>(answers);
        if (given.equals(Given.of(Value.UNKNOWN))) {
            changed.remove(slot);
        } else {
            changed.put(slot, given);
        }
        return new Sheet(id, title, lines, changed);
    }

    /** The same sheet with other answers. */
    public Sheet withAll(int lineCount, Map<Slot, Given> all) {
        return new Sheet(id, title, lineCount, new TreeMap<>(all));
    }
}
