package nl.toetssteen.casework;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;

/** Writes what was typed into a proposal: what can be read becomes an answer, the rest is kept as typed. */
public final class FillIn {
    private final Rulebook rulebook;
    private final SortedMap<Slot, Typed> unread;
    private Sheet sheet;

    private FillIn(Rulebook rulebook, Draft draft) {
        this.rulebook = rulebook;
        this.sheet = draft.sheet();
        this.unread = new TreeMap<>(draft.unread());
    }

    /** The proposal with what was typed; fields of questions that the rulebook does not have are passed over. */
    public static Draft fill(Rulebook rulebook, Draft draft, List<Typed> fields) {
        int lines = fields.stream().mapToInt(typed -> typed.slot().line()).max().orElse(0);
        Draft grown = Lines.grown(draft, lines);
        FillIn filling = new FillIn(rulebook, grown);
        fields.stream().filter(typed -> typed.slot().line() <= Sheet.MOST_LINES).forEach(filling::fill);
        return grown.with(filling.sheet, filling.unread);
    }

    private void fill(Typed typed) {
        rulebook.findQuestion(typed.slot().question()).ifPresent(question -> {
            Read read = TypedReader.read(question, typed);
            if (!isUntouched(question, read, sheet.at(typed.slot()))) {
                sheet = sheet.with(typed.slot(), read.given());
            }
            keep(typed, read);
        });
    }

    // An answer from a file can have more behind it than its field shows; only who changes the answer changes that.
    private static boolean isUntouched(Question question, Read read, Given before) {
        return read.problems().isEmpty() && read.given().equals(TypedReader.asShown(question, before));
    }

    private void keep(Typed typed, Read read) {
        if (read.problems().isEmpty()) {
            unread.remove(typed.slot());
        } else {
            unread.put(typed.slot(), typed);
        }
    }
}
