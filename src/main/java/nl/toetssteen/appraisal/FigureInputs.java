package nl.toetssteen.appraisal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.FigureSpec;
import nl.toetssteen.rulebook.Rulebook;

/**
 * What a figure is calculated from.
 *
 * @param questions by their place in {@link Rulebook#questions()}
 * @param figures by their place in {@link #all}
 * @param made names of conclusions, and of rules whose findings it counts
 */
public record FigureInputs(String figure, Set<Integer> questions, Set<Integer> figures, Set<String> made) {

    /** Of all figures, each after those that it is calculated from. */
    public static List<FigureInputs> all(Rulebook rulebook) {
        return Calculations.of(rulebook).ordered().stream()
                .map(FigureInputs::of)
                .toList();
    }

    private static FigureInputs of(Calculation calculation) {
        FigureSpec spec = calculation.spec();
        Stream<String> counted = spec.form() == FigureSpec.Form.COUNT ? spec.inputs().stream() : Stream.empty();
        Stream<String> over = spec.over().isEmpty() ? Stream.empty() : Stream.of(spec.over());
        return new FigureInputs(
                spec.name(),
                numbers(calculation, Calculation.Input.Kind.QUESTION),
                numbers(calculation, Calculation.Input.Kind.FIGURE),
                Stream.concat(counted, over).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<Integer> numbers(Calculation calculation, Calculation.Input.Kind kind) {
        return calculation.inputs().stream()
                .filter(input -> input.kind() == kind && input.number() >= 0)
                .map(Calculation.Input::number)
                .collect(Collectors.toUnmodifiableSet());
    }
}
