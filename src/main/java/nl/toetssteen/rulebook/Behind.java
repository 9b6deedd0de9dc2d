package nl.toetssteen.rulebook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What stands behind a conclusion: the questions that decide whether some rule draws it. */
public final class Behind {
    private final Rulebook rulebook;
    private final Set<String> questions = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();

    private Behind(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * @param values the values that are meant; empty for any
     * @return ids of questions
     */
    public static Set<String> conclusion(Rulebook rulebook, String name, Set<String> values) {
        Behind behind = new Behind(rulebook);
        behind.conclusion(name, values);
        return behind.questions;
    }

    /** Ids of the questions that decide whether a rule fires. */
    public static Set<String> rule(Rulebook rulebook, Rule rule) {
        Behind behind = new Behind(rulebook);
        behind.rule(rule);
        return behind.questions;
    }

    private void conclusion(String name, Set<String> values) {
        if (seen.add("conclusion " + name + " " + values)) {
            rulebook.rules().stream()
                    .filter(rule -> concludes(rule, name, values))
                    .forEach(this::rule);
        }
    }

    private static boolean concludes(Rule rule, String name, Set<String> values) {
        return rule.conclusions().stream()
                .anyMatch(verb -> verb.name().equals(name) && (values.isEmpty() || values.contains(verb.value())));
    }

    private void rule(Rule rule) {
        if (seen.add("rule " + rule.name())) {
            rule.patterns().forEach(this::pattern);
        }
    }

    private void pattern(Rule.Pattern pattern) {
        switch (pattern.type()) {
            case ANSWER -> questions.addAll(PatternCheck.literals(pattern, "question"));
            case OPEN -> open(pattern).forEach(questions::add);
            case FIGURE -> pattern.literal("name").ifPresent(this::input);
            case CONCLUSION -> pattern.literal("name").ifPresent(name -> conclusion(name, values(pattern)));
            case FINDING -> pattern.literal("rule").ifPresent(this::input);
            case ROW, PARAMETER -> {}
        }
    }

    private Stream<String> open(Rule.Pattern pattern) {
        Set<String> groups = PatternCheck.literals(pattern, "group");
        Stream<String> ofGroups = rulebook.questions().stream()
                .filter(question -> groups.contains(question.group()))
                .map(Question::id);
        return Stream.concat(ofGroups, PatternCheck.literals(pattern, "question").stream());
    }

    /** The values of a conclusion that a condition can match: the ones it equals, or any. */
    static Set<String> values(Rule.Pattern pattern) {
        Set<String> values = new TreeSet<>();
        for (Rule.Constraint constraint : pattern.constraints()) {
            boolean picks = List.of(Rule.Operator.EQUAL, Rule.Operator.IN).contains(constraint.operator());
            if (constraint.left().isField("value") && picks) {
                PatternCheck.literals(constraint).forEach(values::add);
            }
        }
        return values;
    }

    /** An input of a figure: a question, a figure, a rule, a conclusion or a parameter, whatever has that name. */
    private void input(String name) {
        rulebook.findQuestion(name).map(Question::id).ifPresent(questions::add);
        rulebook.findFigure(name).filter(figure -> seen.add("figure " + name)).ifPresent(figure -> {
            figure.inputs().forEach(this::input);
            conclusion(figure.over(), Set.of());
        });
        rulebook.findRule(name).ifPresent(this::rule);
        if (rulebook.findConclusion(name).isPresent()) {
            conclusion(name, Set.of());
        }
    }
}
