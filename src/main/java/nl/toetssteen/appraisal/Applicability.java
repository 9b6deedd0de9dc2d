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
    private static final Given NOTHING = Given.of(Value.UNKNOWN);

    private final Form form;
    private final int lines;
    private final Given[][] given;
    private final Truth[][] asked;

    private Applicability(Form form, int lines) {
        this.form = form;
        this.lines = lines;
        given = new Given[form.size()][];
        asked = new Truth[form.size()][];
        for (int number = 0; number < form.size(); number++) {
            given[number] = new Given[form.places(number, lines)];
            asked[number] = new Truth[form.places(number, lines)];
            Arrays.fill(given[number], NOTHING);
            // A circle of conditions, which the rulebook's reader refuses, would read this.
            Arrays.fill(asked[number], Truth.UNKNOWN);
        }
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
            given[number][place(slot.line())] = answer;
        }
    }

    private void settle() {
        for (int number : form.order()) {
            AskedWhen condition = form.condition(number);
            boolean perLine = form.question(number).perLine();
            for (int place = 0; place < asked[number].length; place++) {
                asked[number][place] = condition.on(this, perLine ? place + 1 : 0);
            }
        }
    }

    private boolean exists(int number, int line) {
        if (number < 0) {
            return false;
        }
        return form.question(number).perLine() ? line >= 1 && line <= lines : line == 0;
    }

    private static int place(int line) {
        return Math.max(0, line - 1);
    }

    /** Whether the question is asked in this place; no for a place that the form does not have. */
    public Truth asked(Slot slot) {
        int number = form.number(slot.question());
        return exists(number, slot.line()) ? asked(number, slot.line()) : Truth.NO;
    }

    /** All places of the form, in the order of the form and then line, asked or not. */
    public List<Slot> slots() {
        return form.slots(lines);
    }

    Form form() {
        return form;
    }

    int lines() {
        return lines;
    }

    Truth asked(int number, int line) {
        return asked[number][place(line)];
    }

    Given given(int number, int line) {
        return given[number][place(line)];
    }
}
