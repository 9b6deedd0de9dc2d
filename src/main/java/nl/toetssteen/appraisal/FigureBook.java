package nl.toetssteen.appraisal;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param unknown those of which a number is missing
 */
public record FigureBook(List<Figure> worked, List<Figure> empty, List<FigureSpec> unknown) {

    public static FigureBook of(Rulebook rulebook, Appraisal appraisal) {
        List<FigureSpec> specs = rulebook.contents().figures();
        Set<String> behind = behind(appraisal);
        Predicate<Figure> isWorked = figure -> behind.contains(figure.name())
                || rulebook.findFigure(figure.name()).stream()
                        .flatMap(spec -> spec.inputs().stream())
                        .anyMatch(behind::contains);
        List<Figure> all = specs.stream()
                .flatMap(spec -> appraisal.figures().stream()
                        .filter(figure -> figure.name().equals(spec.name())))
                .toList();
        Set<String> known = all.stream().map(Figure::name).collect(Collectors.toSet());
        return new FigureBook(
                all.stream().filter(isWorked).toList(),
                all.stream().filter(isWorked.negate()).toList(),
                specs.stream().filter(spec -> !known.contains(spec.name())).toList());
    }

    /** The names of what was answered, and of the figures that are not 0. */
    private static Set<String> behind(Appraisal appraisal) {
        Stream<String> answered =
                appraisal.facts().stream().filter(Answer.class::isInstance).map(FactOrder::name);
        Stream<String> figures = appraisal.figures().stream()
                .filter(figure -> figure.exact().signum() != 0)
                .map(Figure::name);
        return Stream.concat(answered, figures).collect(Collectors.toSet());
    }

    /** Whether something is behind a figure of the group. */
    public boolean speaksOf(FigureGroup group) {
        return group.members().stream().anyMatch(member -> worked.stream()
                .anyMatch(figure -> figure.name().equals(member.figure())));
    }
}
