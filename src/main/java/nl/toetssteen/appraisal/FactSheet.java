package nl.toetssteen.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Finding;

/**
 * What rules can match about one proposal as of one date. Figures that rest on rules follow in stages: fire the rules
 * on {@link #base()}; then, for each stage from 1 to {@link #stages()}, add what {@link #derived} gives and fire again.
 * Does not change; safe for use by several threads.
 */
public final class FactSheet {
    private final Sheet sheet;
    private final Applicability applicability;
    private final AnswerFacts answers;
    private final Computation computation;
    private final Calculations calculations;
    private final List<Figure> figures;
    private final List<Fact> base;
    private final List<Fact> own;

    private FactSheet(Rulebook rulebook, Sheet sheet, LocalDate date) {
        this.sheet = sheet;
        applicability = Applicability.of(rulebook, sheet);
        answers = AnswerFacts.of(applicability);
        calculations = Calculations.of(rulebook);
        DatedFacts dated = DatedFacts.of(rulebook, date);
        computation = new Computation(calculations, applicability, dated);
        figures = List.copyOf(computation.calculate(0));
        base = new JoinedList<>(List.of(answers.facts(), dated.parameters(), dated.rows(), figures));
        own = own(dated);
    }

    private List<Fact> own(DatedFacts dated) {
        List<Fact> all =
                new ArrayList<>(answers.facts().size() + dated.parameters().size() + figures.size());
        all.addAll(answers.facts());
        all.addAll(dated.parameters());
        all.addAll(figures);
        return Collections.unmodifiableList(all);
    }

    /** The facts of a proposal as of a date. */
    public static FactSheet of(Rulebook rulebook, Sheet sheet, LocalDate date) {
        return new FactSheet(rulebook, sheet, date);
    }

    /** What rules see of an answer that is not open, were it given on this line. */
    public static Answer answer(Question question, Given given, int line) {
        return AnswerFacts.answer(question, given, line);
    }

    public Sheet sheet() {
        return sheet;
    }

    public Applicability applicability() {
        return applicability;
    }

    /** Answers and open questions in the order of the form, parameters, rows, and the figures that rest on no rule. */
    public List<Fact> base() {
        return base;
    }

    /** The same without the rows, which are the same for every proposal. */
    public List<Fact> own() {
        return own;
    }

    /** The figures that rest on no rule. */
    public List<Figure> figures() {
        return figures;
    }

    /** Whether a figure of this name rests on rules. */
    public static boolean isDerived(Rulebook rulebook, String figure) {
        return Calculations.of(rulebook).ordered().stream()
                .anyMatch(each -> each.stage() > 0 && each.spec().name().equals(figure));
    }

    /** How many stages of figures follow the base; 0 when no figure rests on rules. */
    public int stages() {
        return calculations.stages();
    }

    /**
     * The figures of one stage.
     *
     * @param stage from 1 to {@link #stages()}
     * @param conclusions all that stand once the rules have fired on the figures of the stages before
     * @param findings likewise
     */
    public List<Figure> derived(int stage, List<Conclusion> conclusions, List<Finding> findings) {
        Computation staged = computation.with(new Standing(conclusions, findings));
        for (int earlier = 1; earlier < stage; earlier++) {
            staged.calculate(earlier);
        }
        return staged.calculate(stage);
    }

    /** Questions that apply and have no answer, in the order of the form and then line. */
    public List<Slot> open() {
        return answers.open();
    }

    /** Questions of which open answers leave unknown whether they apply. */
    public List<Slot> mayApply() {
        return answers.mayApply();
    }

    /** Answers to questions that do not apply. */
    public List<Slot> ignored() {
        return answers.ignored();
    }
}
