package nl.toetssteen.casework;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;

/** Adds and removes spending lines, and says what they are called. */
public final class Lines {

    private Lines() {}

    /** The proposal with one more line, wholly open; the same proposal when it has as many as it can have. */
    public static Draft add(Draft draft) {
        return grown(draft, draft.sheet().lines() + 1);
    }

    /** The proposal with at least this many lines, as far as it can have them. */
    static Draft grown(Draft draft, int lines) {
        int count = Math.min(Math.max(draft.sheet().lines(), lines), Sheet.MOST_LINES);
        return draft.with(draft.sheet().withAll(count, draft.sheet().answers()), draft.unread());
    }

    /** The proposal without a line; lines after it move up. The only line becomes open. */
    public static Draft remove(Draft draft, int line) {
        Sheet sheet = draft.sheet();
        if (line < 1 || line > sheet.lines()) {
            return draft;
        }
        return draft.with(
                sheet.withAll(sheet.lines() - 1, without(sheet.answers(), line)), typedWithout(draft.unread(), line));
    }

    private static <T> SortedMap<Slot, T> without(Map<Slot, T> bySlot, int line) {
        SortedMap<Slot, T> left = new TreeMap<>();
        bySlot.forEach((slot, item) -> {
            if (slot.line() != line) {
                left.put(moved(slot, line), item);
            }
        });
        return left;
    }

    private static SortedMap<Slot, Typed> typedWithout(Map<Slot, Typed> unread, int line) {
        SortedMap<Slot, Typed> left = new TreeMap<>();
        without(unread, line).forEach((slot, typed) -> left.put(slot, at(slot, typed)));
        return left;
    }

    private static Typed at(Slot slot, Typed typed) {
        return new Typed(slot, typed.language(), typed.values(), typed.evidence(), typed.note(), typed.references());
    }

    private static Slot moved(Slot slot, int removed) {
        return slot.line() > removed ? new Slot(slot.question(), slot.line() - 1) : slot;
    }

    /** What a line is called: its first answer in words, else an empty string. */
    public static String name(Rulebook rulebook, Sheet sheet, int line) {
        return rulebook.questions().stream()
                .filter(question -> question.perLine() && question.type() == QuestionType.TEXT)
                .map(question -> text(sheet, question, line))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(Sheet sheet, Question question, int line) {
        return sheet.at(new Slot(question.id(), line)).value() instanceof Value.Text text ? text.text() : "";
    }
}
