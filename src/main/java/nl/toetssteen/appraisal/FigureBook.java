package nl.toetssteen.appraisal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.FigureGroup;
import nl.toetssteen.rulebook.FigureSpec;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Figure;

/**
 * The figures of an appraisal by what is behind them, each list in the order of the rulebook.
 *
 * @param worked those with something behind them
 * @param empty those of which nothing was asked or counted, which makes them 0
 * @param unknown those that wait for an open answer
 */
public record FigureBook(List<Figure> worked, List<Figure> empty, List<FigureSpec> unknown) {

    public static FigureBook of(Rulebook rulebook, Appraisal appraisal) {
        List<FigureSpec> specs = rulebook.contents().figures();
        List<Figure> all = specs.stream()
                .flatMap(spec -> appraisal.figures().stream()
                        .filter(figure -> figure.name().equals(spec.name())))
                .toList();
        Set<String> answered = appraisal.facts().stream()
                .filter(Answer.class::isInstance)
                .map(FactOrder::name)
                .collect(Collectors.toSet());
        Set<String> known = all.stream().map(Figure::name).collect(Collectors.toSet());
        return new FigureBook(
                all.stream()
                        .filter(figure -> isWorked(figure, rulebook, answered))
                        .toList(),
                all.stream()
                        .filter(figure -> !isWorked(figure, rulebook, answered))
                        .toList(),
                specs.stream().filter(spec -> !known.contains(spec.name())).toList());
    }

    /** Whether something is behind a figure of the group. */
    public boolean speaksOf(FigureGroup group) {
        return group.members().stream().anyMatch(member -> worked.stream()
                .anyMatch(figure -> figure.name().equals(member.figure())));
    }

    private static boolean isWorked(Figure figure, Rulebook rulebook, Set<String> answered) {
        return figure.exact().signum() != 0
                || rulebook.findFigure(figure.name()).stream()
                        .flatMap(spec -> spec.inputs().stream())
                        .anyMatch(answered::contains);
    }
}
