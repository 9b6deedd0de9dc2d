package nl.toetssteen.appraisal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Truth;
import nl.toetssteen.rulebook.Value;

/**
 * Which questions of the form are asked, given the answers so far. A question is {@link Truth#UNKNOWN} when open
 * answers decide it. Answers to questions that are not asked, or not yet known to be, decide nothing.
 */
public final class Applicability {
    static final Given NOTHING = Given.of(Value.UNKNOWN);

    private final Form form;
    private final int lines;
    private final Form.Places places;
    private final Given[] given;
    private final Truth[] asked;

    private Applicability(Form form, int lines) {
        this.form = form;
        this.lines = lines;
        places = form.places(lines);
        given = new Given[places.slots().size()];
        asked = new Truth[places.slots().size()];
        Arrays.fill(given, NOTHING);
        // A circle of conditions, which the rulebook's reader refuses, would read this.
        Arrays.fill(asked, Truth.UNKNOWN);
    }

    /** Settles it for every place of the form. */
    public static Applicability of(Rulebook rulebook, Sheet sheet) {
        Applicability applicability = new Applicability(Form.of(rulebook), sheet.lines());
        for (Map.Entry<Slot, Given> answer : sheet.answers().entrySet()) {
            applicability.put(answer.getKey(), answer.getValue());
        }
        applicability.settle();
        return applicability;
    }

    private void put(Slot slot, Given answer) {
        int number = form.number(slot.question());
        if (exists(number, slot.line())) {
            give(number, slot.line(), answer);
        }
    }

    /** Only by who made it, and before anybody else sees it. */
    void give(int number, int line, Given answer) {
        given[places.of(number, line)] = answer;
    }

    private void settle() {
        for (int number : form.order()) {
            settle(number);
        }
    }

    /** Settles whether a question is asked, once that is settled for those on which it depends; whether it changed. */
    boolean settle(int number) {
        AskedWhen condition = form.condition(number);
        boolean changed = false;
        for (int line = firstLine(number); line <= lastLine(number); line++) {
            Truth now = condition.on(this, line);
            int place = places.of(number, line);
            changed |= now != asked[place];
            asked[place] = now;
        }
        return changed;
    }

    int firstLine(int number) {
        return form.question(number).perLine() ? 1 : 0;
    }

    int lastLine(int number) {
        return form.question(number).perLine() ? lines : 0;
    }

    boolean exists(int number, int line) {
        if (number < 0) {
            return false;
        }
        return form.question(number).perLine() ? line >= 1 && line <= lines : line == 0;
    }

    /** Whether the question is asked in this place; no for a place that the form does not have. */
    public Truth asked(Slot slot) {
        int number = form.number(slot.question());
        return exists(number, slot.line()) ? asked(number, slot.line()) : Truth.NO;
    }

    /** All places of the form, in the order of the form and then line, asked or not. */
    public List<Slot> slots() {
        return places.slots();
    }

    Form form() {
        return form;
    }

    int lines() {
        return lines;
    }

    Truth asked(int number, int line) {
        return asked[places.of(number, line)];
    }

    Given given(int number, int line) {
        return given[places.of(number, line)];
    }
}
