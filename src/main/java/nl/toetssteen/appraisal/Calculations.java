package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.appraisal.Calculation.Input;
import nl.toetssteen.rulebook.FigureSpec;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Rulebook;

/** All figures of a rulebook, each after those that it is calculated from. */
final class Calculations {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Calculation> ordered;
    private final int stages;

    private Calculations(Rulebook rulebook) {
        List<String> names = sort(rulebook);
        Stages byStage = new Stages(rulebook);
        List<FigureSpec> specs = names.stream()
                .map(name -> rulebook.findFigure(name).orElseThrow())
                .toList();
        // Sorting is stable: within a stage, inputs stay before what is calculated from them.
        List<FigureSpec> sorted = specs.stream()
                .sorted(Comparator.comparingInt(spec -> byStage.ofFigure(spec.name())))
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        sorted.forEach(spec -> numbers.put(spec.name(), numbers.size()));
        Inputs inputs = new Inputs(rulebook, Form.of(rulebook), numbers);
        ordered = sorted.stream()
                .map(spec -> new Calculation(spec, byStage.ofFigure(spec.name()), inputs.of(spec)))
                .toList();
        stages = ordered.stream().mapToInt(Calculation::stage).max().orElse(0);
    }

    static Calculations of(Rulebook rulebook) {
        return rulebook.compiled(Calculations.class, Calculations::new);
    }

    List<Calculation> ordered() {
        return ordered;
    }

    /** The highest stage; 0 when no figure rests on rules. */
    int stages() {
        return stages;
    }

    private static List<String> sort(Rulebook rulebook) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> sorted = new ArrayList<>();
        rulebook.contents().figures().forEach(spec -> visit(spec, rulebook, seen, sorted));
        return sorted;
    }

    private static void visit(FigureSpec spec, Rulebook rulebook, Set<String> seen, List<String> sorted) {
        if (seen.add(spec.name())) {
            spec.inputs().forEach(input -> rulebook.findFigure(input)
                    .ifPresent(next -> visit(next, rulebook, seen, sorted)));
            sorted.add(spec.name());
        }
    }

    /** Looks up what the inputs of figures mean: a question, else a figure, else a parameter. */
    private record Inputs(Rulebook rulebook, Form form, Map<String, Integer> figures) {

        List<Input> of(FigureSpec spec) {
            return spec.form() == FigureSpec.Form.COUNT
                    ? List.of()
                    : spec.inputs().stream()
                            .map(name -> input(name).weighing(weight(spec, name)))
                            .toList();
        }

        private BigDecimal weight(FigureSpec spec, String input) {
            return spec.weights()
                    .row(rulebook, input)
                    .map(row -> new BigDecimal(row.cell(spec.weights().column())))
                    .orElse(HUNDRED);
        }

        private Input input(String name) {
            return rulebook.findQuestion(name)
                    .map(this::input)
                    .or(() -> rulebook.findFigure(name).map(this::input))
                    .orElseGet(() -> parameter(name));
        }

        private Input input(Question question) {
            boolean percent = question.type() == QuestionType.PERCENTAGE;
            int number = form.number(question.id());
            return new Input(Input.Kind.QUESTION, number, question.id(), question.perLine(), percent, HUNDRED);
        }

        private Input input(FigureSpec figure) {
            int number = figures.getOrDefault(figure.name(), -1);
            boolean percent = Calculation.isPercent(figure.unit());
            return new Input(Input.Kind.FIGURE, number, figure.name(), figure.perLine(), percent, HUNDRED);
        }

        private Input parameter(String name) {
            boolean percent = rulebook.findParameter(name)
                    .map(spec -> Calculation.isPercent(spec.unit()))
                    .orElse(false);
            return new Input(Input.Kind.PARAMETER, -1, name, false, percent, HUNDRED);
        }
    }
}
