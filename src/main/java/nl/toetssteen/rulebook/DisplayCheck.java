package nl.toetssteen.rulebook;

import java.util.Set;
import java.util.stream.Collectors;

/** Groups of figures and breakdowns of the money: what they name exists and can be shown together. */
final class DisplayCheck {
    private final Rulebook rulebook;
    private final Names names;
    private final Defects defects;
    private final QuestionCheck questions;

    DisplayCheck(Rulebook rulebook, Names names, Defects defects) {
        this.rulebook = rulebook;
        this.names = names;
        this.defects = defects;
        this.questions = new QuestionCheck(rulebook, names, defects);
    }

    void run() {
        rulebook.contents().groups().forEach(this::check);
        rulebook.contents().breakdowns().forEach(this::check);
    }

    private void check(FigureGroup group) {
        names.conclusion.demand(group.conclusion(), group.place());
        group.members().forEach(member -> names.figure.demand(member.figure(), group.place()));
        Set<Words> units = group.members().stream()
                .flatMap(member -> rulebook.findFigure(member.figure()).stream())
                .map(FigureSpec::unit)
                .collect(Collectors.toSet());
        if (units.size() > 1) {
            defects.add(
                    group.place(),
                    "The figures of the group '" + group.id() + "' have different units.",
                    "Show together what has one unit: they share a chart.");
        }
        if (group.members().stream().anyMatch(this::isPerLine)) {
            defects.add(
                    group.place(),
                    "The group '" + group.id() + "' has a figure of the lines.",
                    "Group figures of the proposal as a whole.");
        }
    }

    private boolean isPerLine(FigureGroup.Member member) {
        return rulebook.findFigure(member.figure()).filter(FigureSpec::perLine).isPresent();
    }

    private void check(Breakdown breakdown) {
        Place place = breakdown.place();
        names.conclusion.demand(breakdown.conclusion(), place);
        names.conclusion.demand(breakdown.without(), place);
        checkAmount(breakdown);
        if (breakdown.conclusion().isEmpty() == breakdown.kinds().isEmpty()) {
            defects.add(
                    place,
                    "The breakdown '" + breakdown.id() + "' does not say by what.",
                    "Give it either a 'conclusion' or 'kinds'.");
        }
        if (breakdown.conclusion().isEmpty() && !breakdown.without().isEmpty()) {
            defects.add(place, "'without' goes with a 'conclusion' only.", "Remove it.");
        }
        breakdown.kinds().stream()
                .flatMap(kind -> QuestionCheck.conditions(kind.when()))
                .forEach(is -> questions.check(place, is));
    }

    private void checkAmount(Breakdown breakdown) {
        names.question.demand(breakdown.amount(), breakdown.place());
        rulebook.findQuestion(breakdown.amount())
                .filter(question -> !question.perLine() || question.type() != QuestionType.AMOUNT)
                .ifPresent(question -> defects.add(
                        breakdown.place(),
                        question.id() + " does not ask for an amount of each spending line.",
                        "Name the question that does."));
    }
}
