package nl.toetssteen.rulebook;

import java.util.Optional;
import java.util.Set;

/** Figures and form checks: their inputs exist and are numbers, or things that can be counted. */
final class FigureCheck {
    private static final Set<FigureSpec.Form> OF_TWO = Set.of(FigureSpec.Form.SHARE, FigureSpec.Form.QUOTIENT);

    private final Rulebook rulebook;
    private final Names names;
    private final Defects defects;

    FigureCheck(Rulebook rulebook, Names names, Defects defects) {
        this.rulebook = rulebook;
        this.names = names;
        this.defects = defects;
    }

    void run() {
        rulebook.contents().figures().forEach(this::check);
        rulebook.contents().checks().forEach(this::check);
    }

    private void check(FigureSpec figure) {
        checkNumberOfInputs(figure);
        names.conclusion.demand(figure.over(), figure.place());
        if (!figure.over().isEmpty() && figure.form() != FigureSpec.Form.SUM) {
            defects.add(figure.place(), "'over' goes with sums only.", "Remove it, or make the form 'sum'.");
        }
        new WeightsCheck(rulebook, names, figure, defects).run();
        for (String input : figure.inputs()) {
            if (figure.form() == FigureSpec.Form.COUNT) {
                names.conclusion.demandOr(names.rule, input, figure.place());
            } else {
                demandNumber(input, figure.place());
            }
        }
        if (names.parameter.has(figure.name())) {
            defects.add(
                    figure.place(),
                    "A parameter is called '" + figure.name() + "' as well.",
                    "Rename the figure: inputs and texts could mean either.");
        }
    }

    private void checkNumberOfInputs(FigureSpec figure) {
        int count = figure.inputs().size();
        boolean one = figure.form() == FigureSpec.Form.COMPLEMENT;
        boolean two = OF_TWO.contains(figure.form());
        if (one && count != 1 || two && count != 2 || !one && !two && count < 1) {
            defects.add(
                    figure.place(),
                    "The figure '" + figure.name() + "' has " + count + " inputs.",
                    "A complement takes one, a share or quotient two, the others one or more.");
        }
    }

    /** A question that asks for a number, a figure or a parameter. */
    private void demandNumber(String name, Place place) {
        Optional<Question> question = rulebook.findQuestion(name);
        if (question.isEmpty() && !names.parameter.has(name)) {
            names.figure.demandOr(names.question, name, place);
        } else if (question.isPresent() && !question.get().type().isNumber()) {
            defects.add(place, "The question " + name + " does not ask for a number.", "Calculate with numbers only.");
        }
    }

    private void check(FormCheck check) {
        demandNumber(check.left(), check.place());
        demandNumber(check.right(), check.place());
        names.parameter.demand(check.tolerance(), check.place());
        names.question.demand(check.question(), check.place());
        Placeholders.check(check.message(), Set.of("left", "right", "difference"), check.place(), defects);
        if (rulebook.findCard(check.id()).isEmpty() && names.card.complete()) {
            defects.add(
                    check.place(),
                    "The form check '" + check.id() + "' has no card.",
                    "Add " + check.theme() + "/cards/" + check.id() + "-….yaml.");
        }
    }
}
