package nl.toetssteen.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Truth;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Open;
import nl.toetssteen.vocabulary.Parameter;

/**
 * The facts of one proposal, kept up to date while its answers change one at a time. Questions and figures go by
 * number: a question by its place in {@link Rulebook#questions()}, a figure by its place in {@link FigureInputs#all}.
 * For one thread.
 */
public final class LiveFacts {
    private final Form form;
    private final Applicability answers;
    private final DatedFacts dated;
    private final Standing standing = new Standing(List.of(), List.of());
    private final Computation computation;
    private final List<List<Fact>> answered = new ArrayList<>();
    private final List<List<Fact>> open = new ArrayList<>();
    private final List<List<Figure>> figures = new ArrayList<>();
    private final BitSet unsettled = new BitSet();
    private int openPlaces;

    private LiveFacts(Rulebook rulebook, Sheet sheet, LocalDate date) {
        form = Form.of(rulebook);
        answers = Applicability.of(rulebook, sheet);
        dated = DatedFacts.of(rulebook, date);
        Calculations calculations = Calculations.of(rulebook);
        computation = Computation.live(calculations, answers, dated, standing);
        for (int number = 0; number < form.size(); number++) {
            answered.add(List.of());
            open.add(List.of());
            refresh(number);
        }
        calculations.ordered().forEach(calculation -> figures.add(List.of()));
    }

    /** The facts of a proposal as of a date. Figures are not there until they are {@linkplain #calculate calculated}. */
    public static LiveFacts of(Rulebook rulebook, Sheet sheet, LocalDate date) {
        return new LiveFacts(rulebook, sheet, date);
    }

    /**
     * Puts an answer in a slot, or takes it out when it is unknown. A slot that the form does not have is passed over.
     *
     * @param changed is told the number of each question of which the facts are others now
     */
    public void put(Slot slot, Given given, IntConsumer changed) {
        int number = form.number(slot.question());
        if (!answers.exists(number, slot.line())) {
            return;
        }
        answers.give(number, slot.line(), given);
        if (refresh(number)) {
            changed.accept(number);
            settleFollowers(number, changed);
        }
    }

    /** What follows from an answer may be asked, or no longer; and so on, each question once. */
    private void settleFollowers(int number, IntConsumer changed) {
        form.followers(number).forEach(unsettled::set);
        for (int place = unsettled.nextSetBit(0); place >= 0; place = unsettled.nextSetBit(place)) {
            unsettled.clear(place);
            int follower = form.order()[place];
            if (answers.settle(follower) && refresh(follower)) {
                changed.accept(follower);
                form.followers(follower).forEach(unsettled::set);
            }
        }
    }

    private boolean refresh(int number) {
        List<Fact> nowAnswered = new ArrayList<>(1);
        List<Fact> nowOpen = new ArrayList<>(1);
        for (int line = answers.firstLine(number); line <= answers.lastLine(number); line++) {
            add(number, line, nowAnswered, nowOpen);
        }
        boolean changed = !nowAnswered.equals(answered.get(number)) || !nowOpen.equals(open.get(number));
        openPlaces += nowOpen.size() - open.get(number).size();
        answered.set(number, nowAnswered);
        open.set(number, nowOpen);
        return changed;
    }

    private void add(int number, int line, List<Fact> nowAnswered, List<Fact> nowOpen) {
        Truth asked = answers.asked(number, line);
        if (asked == Truth.NO) {
            return;
        }
        Question question = form.question(number);
        Given given = answers.given(number, line);
        if (asked == Truth.UNKNOWN || given.isUnknown()) {
            nowOpen.add(new Open(question.id(), question.group(), line));
        } else {
            nowAnswered.add(AnswerFacts.answer(question, given, line));
        }
    }

    /** The answers to a question that applies, by line. */
    public List<Fact> answers(int question) {
        return answered.get(question);
    }

    /** Where a question that applies, or may apply, has no answer. */
    public List<Fact> open(int question) {
        return open.get(question);
    }

    /** Whether nothing that applies, or may apply, is open. */
    public boolean isComplete() {
        return openPlaces == 0;
    }

    /** Whether a question is asked in this place. */
    public Truth asked(Slot slot) {
        return answers.asked(slot);
    }

    /** The answer in a slot, also to a question that does not apply; unknown for a slot that the form does not have. */
    public Given at(Slot slot) {
        int number = form.number(slot.question());
        return answers.exists(number, slot.line()) ? answers.given(number, slot.line()) : Applicability.NOTHING;
    }

    /** The number of spending lines. */
    public int lines() {
        return answers.lines();
    }

    /** The parameters as of the date. */
    public List<Parameter> parameters() {
        return dated.parameters();
    }

    /** Calculates a figure anew, after those that it is calculated from; whether it is another now. */
    public boolean calculate(int figure) {
        List<Figure> now = new ArrayList<>(1);
        boolean changed = computation.calculate(figure, now);
        figures.set(figure, now);
        return changed;
    }

    /** A figure, for each line where it is known. */
    public List<Figure> figure(int figure) {
        return figures.get(figure);
    }

    /** Notes which conclusions, or findings of a rule, stand under a name; figures that count them read this. */
    public void stands(String name, List<? extends Fact> made) {
        standing.put(name, made);
    }
}
