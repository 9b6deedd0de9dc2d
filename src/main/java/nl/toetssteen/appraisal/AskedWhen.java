package nl.toetssteen.appraisal;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.toetssteen.rulebook.Condition;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Truth;
import nl.toetssteen.rulebook.Value;

/** Whether a question is asked, with the questions that it depends on looked up beforehand. */
interface AskedWhen {
    /**
     * Settles it for one place of the form.
     *
     * @param line the spending line, counted from 1; 0 for the proposal as a whole
     */
    Truth on(Applicability answers, int line);

    static AskedWhen compile(Question question, Form form) {
        return compile(question.when(), question.perLine(), form);
    }

    /** A condition that is settled for each spending line. */
    static AskedWhen compile(Condition condition, Form form) {
        return compile(condition, true, form);
    }

    private static AskedWhen compile(Condition condition, boolean perLine, Form form) {
        if (condition instanceof Condition.Is is) {
            return compile(is, perLine, form);
        }
        if (condition instanceof Condition.Any any) {
            List<AskedWhen> parts = compile(any.of(), perLine, form);
            return (answers, line) -> any(parts, answers, line);
        }
        List<AskedWhen> parts = compile(((Condition.All) condition).of(), perLine, form);
        return (answers, line) -> all(parts, answers, line);
    }

    private static List<AskedWhen> compile(List<Condition> conditions, boolean perLine, Form form) {
        return conditions.stream().map(part -> compile(part, perLine, form)).toList();
    }

    private static AskedWhen compile(Condition.Is is, boolean perLine, Form form) {
        int number = form.number(is.question());
        if (number < 0) {
            return (answers, line) -> Truth.NO;
        }
        Set<String> options = Set.copyOf(is.options());
        if (!form.question(number).perLine()) {
            return (answers, line) -> is(answers, number, 0, options);
        }
        return perLine
                ? (answers, line) -> is(answers, number, line, options)
                : (answers, line) -> onAnyLine(answers, number, options);
    }

    private static Truth all(List<AskedWhen> parts, Applicability answers, int line) {
        Truth truth = Truth.YES;
        for (AskedWhen part : parts) {
            truth = lesser(truth, part.on(answers, line));
        }
        return truth;
    }

    private static Truth any(List<AskedWhen> parts, Applicability answers, int line) {
        Truth truth = Truth.NO;
        for (AskedWhen part : parts) {
            truth = greater(truth, part.on(answers, line));
        }
        return truth;
    }

    private static Truth onAnyLine(Applicability answers, int number, Set<String> options) {
        Truth truth = Truth.NO;
        for (int line = 1; line <= answers.lines(); line++) {
            truth = greater(truth, is(answers, number, line, options));
        }
        return truth;
    }

    /** An answer counts once its question is asked; until then it may still change, or vanish. */
    private static Truth is(Applicability answers, int number, int line, Set<String> options) {
        Truth asked = answers.asked(number, line);
        if (asked != Truth.YES) {
            return asked;
        }
        Value value = answers.given(number, line).value();
        if (value instanceof Value.Unknown) {
            return Truth.UNKNOWN;
        }
        return has(value, options) ? Truth.YES : Truth.NO;
    }

    private static boolean has(Value value, Set<String> options) {
        if (value instanceof Value.Chosen chosen) {
            return options.contains(chosen.option());
        }
        return value instanceof Value.Several several && !Collections.disjoint(several.options(), options);
    }

    private static Truth lesser(Truth one, Truth other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Truth greater(Truth one, Truth other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
