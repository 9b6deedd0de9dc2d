package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Grade;
import org.jspecify.annotations.Nullable;

/** Fills in forms in tests. */
public final class SheetBuilder {
    private final List<Slot> slots = new ArrayList<>();
    private final List<Given> answers = new ArrayList<>();
    private int lines = 1;

    /** The form has this many spending lines. */
    public SheetBuilder lines(int count) {
        lines = count;
        return this;
    }

    public SheetBuilder choose(String question, String option) {
        return choose(question, 0, option, null);
    }

    public SheetBuilder choose(String question, int line, String option, @Nullable Grade evidence) {
        return put(question, line, new Value.Chosen(option), evidence);
    }

    public SheetBuilder number(String question, String number) {
        return number(question, 0, number);
    }

    public SheetBuilder number(String question, int line, String number) {
        return put(question, line, new Value.Numeric(new BigDecimal(number)), null);
    }

    public SheetBuilder put(String question, int line, Value value, @Nullable Grade evidence) {
        slots.add(new Slot(question, line));
        answers.add(new Given(value, evidence, "", List.of()));
        return this;
    }

    public Sheet build() {
        TreeMap<Slot, Given> all = new TreeMap<>();
        for (int index = 0; index < slots.size(); index++) {
            all.put(slots.get(index), answers.get(index));
        }
        return new Sheet("", "", lines, all);
    }

    /** The same answers, put in one after the other in some order. */
    public Sheet buildShuffled(Random random) {
        List<Integer> order = new ArrayList<>();
        for (int index = 0; index < slots.size(); index++) {
            order.add(index);
        }
        Collections.shuffle(order, random);
        Sheet sheet = new Sheet("", "", lines, new TreeMap<>());
        for (int index : order) {
            sheet = sheet.with(slots.get(index), answers.get(index));
        }
        return sheet;
    }
}
