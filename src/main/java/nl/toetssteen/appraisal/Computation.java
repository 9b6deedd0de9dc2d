package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Truth;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Grade;
import nl.toetssteen.vocabulary.Parameter;

/** Calculates the figures of one proposal, stage by stage. */
final class Computation {
    private final Calculations calculations;
    private final Applicability answers;
    private final DatedFacts dated;
    private final Standing standing;
    private final Quantity[][] results;

    Computation(Calculations calculations, Applicability answers, DatedFacts dated) {
        this(
                calculations,
                answers,
                dated,
                Standing.NOTHING,
                new Quantity[calculations.ordered().size()][]);
    }

    private Computation(
            Calculations calculations,
            Applicability answers,
            DatedFacts dated,
            Standing standing,
            Quantity[][] results) {
        this.calculations = calculations;
        this.answers = answers;
        this.dated = dated;
        this.standing = standing;
        this.results = results;
    }

    /** One that is kept up to date figure by figure, by what stands at the moment. */
    static Computation live(Calculations calculations, Applicability answers, DatedFacts dated, Standing standing) {
        return new Computation(
                calculations,
                answers,
                dated,
                standing,
                new Quantity[calculations.ordered().size()][]);
    }

    /** Calculates one figure anew and lists it for each line where it is known; whether anything about it changed. */
    boolean calculate(int number, List<Figure> figures) {
        Quantity[] before = results[number];
        results[number] = calculate(calculations.ordered().get(number), figures);
        return !Arrays.equals(before, results[number]);
    }

    /** The same, with what rules have made since. */
    Computation with(Standing made) {
        return new Computation(calculations, answers, dated, made, results.clone());
    }

    /** The figures of a stage; the stages before it must have been calculated. */
    List<Figure> calculate(int stage) {
        List<Figure> figures = new ArrayList<>();
        for (int number = 0; number < results.length; number++) {
            Calculation calculation = calculations.ordered().get(number);
            if (calculation.stage() == stage) {
                results[number] = calculate(calculation, figures);
            }
        }
        return figures;
    }

    private Quantity[] calculate(Calculation calculation, List<Figure> figures) {
        boolean perLine = calculation.spec().perLine();
        Quantity[] byPlace = new Quantity[perLine ? lines() : 1];
        for (int place = 0; place < byPlace.length; place++) {
            int line = perLine ? place + 1 : 0;
            Quantity result = calculation.on(this, line);
            byPlace[place] = result;
            if (result.isKnown()) {
                figures.add(new Figure(calculation.spec().name(), line, result.number(), result.grade()));
            }
        }
        return byPlace;
    }

    int lines() {
        return answers.lines();
    }

    Standing standing() {
        return standing;
    }

    Quantity quantity(Calculation.Input input, int line) {
        return switch (input.kind()) {
            case QUESTION -> answer(input.number(), line);
            case FIGURE -> figure(input.number(), line);
            case PARAMETER -> parameter(input.name());
        };
    }

    private Quantity answer(int number, int line) {
        Truth asked = answers.asked(number, line);
        if (asked == Truth.NO) {
            return Quantity.NOT_ASKED;
        }
        Given given = answers.given(number, line);
        return asked == Truth.YES && given.value() instanceof Value.Numeric numeric
                ? Quantity.known(numeric.number(), gradeOf(answers.form().question(number), given))
                : Quantity.MISSING;
    }

    static Grade gradeOf(Question question, Given given) {
        if (!question.claim()) {
            return Grade.PLAIN;
        }
        return given.evidence() == null ? Grade.ASSERTED : given.evidence();
    }

    private Quantity figure(int number, int line) {
        Quantity[] byPlace = number < 0 ? null : results[number];
        return byPlace == null ? Quantity.MISSING : byPlace[Math.max(0, line - 1)];
    }

    private Quantity parameter(String name) {
        Parameter parameter = dated.byName().get(name);
        BigDecimal number = parameter == null ? null : parameter.exact();
        return number == null ? Quantity.MISSING : Quantity.known(number, Grade.PLAIN);
    }
}
