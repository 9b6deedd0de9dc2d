package nl.toetssteen.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.FigureSpec;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;

/**
 * After how many rounds of firing each figure can be calculated: one more than the latest figure that the rules
 * behind its conclusions and findings read.
 */
final class Stages {
    private final Rulebook rulebook;
    private final Map<String, List<Rule>> makers;
    private final Map<String, Integer> ofFigures = new HashMap<>();
    private final Map<String, Integer> ofRules = new HashMap<>();

    /** A name made by a rule. */
    private record Made(String name, Rule rule) {}

    Stages(Rulebook rulebook) {
        this.rulebook = rulebook;
        makers = rulebook.rules().stream()
                .flatMap(Stages::made)
                .collect(Collectors.groupingBy(Made::name, Collectors.mapping(Made::rule, Collectors.toList())));
    }

    private static Stream<Made> made(Rule rule) {
        Stream<String> conclusions =
                rule.conclusions().stream().map(Rule.Verb.Conclude::name).distinct();
        Stream<String> finding = rule.finds() ? Stream.of(rule.name()) : Stream.of();
        return Stream.concat(conclusions, finding).map(name -> new Made(name, rule));
    }

    int ofFigure(String name) {
        Integer known = ofFigures.get(name);
        if (known != null) {
            return known;
        }
        // A circle, which the rulebook's reader refuses, ends here.
        ofFigures.put(name, 0);
        int stage = rulebook.findFigure(name).map(this::compute).orElse(0);
        ofFigures.put(name, stage);
        return stage;
    }

    private int compute(FigureSpec figure) {
        boolean counts = figure.form() == FigureSpec.Form.COUNT;
        IntStream inputs = figure.inputs().stream().mapToInt(input -> counts ? after(input) : ofFigure(input));
        IntStream over = figure.over().isEmpty() ? IntStream.empty() : IntStream.of(after(figure.over()));
        return IntStream.concat(inputs, over).max().orElse(0);
    }

    private int after(String made) {
        return 1 + ofMakers(made);
    }

    private int ofMakers(String made) {
        return makers.getOrDefault(made, List.of()).stream()
                .mapToInt(this::ofRule)
                .max()
                .orElse(0);
    }

    private int ofRule(Rule rule) {
        Integer known = ofRules.get(rule.name());
        if (known != null) {
            return known;
        }
        ofRules.put(rule.name(), 0);
        int stage = rule.patterns().stream().mapToInt(this::ofPattern).max().orElse(0);
        ofRules.put(rule.name(), stage);
        return stage;
    }

    private int ofPattern(Rule.Pattern pattern) {
        return switch (pattern.type()) {
            case FIGURE -> pattern.literal("name").map(this::ofFigure).orElse(0);
            case CONCLUSION -> pattern.literal("name").map(this::ofMakers).orElse(0);
            case FINDING -> pattern.literal("rule").map(this::ofMakers).orElse(0);
            case ANSWER, OPEN, ROW, PARAMETER -> 0;
        };
    }
}
