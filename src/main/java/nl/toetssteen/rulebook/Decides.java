package nl.toetssteen.rulebook;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Rule.Pattern;

/** Whether some question has an answer under which a rule stays silent. */
final class Decides {
    private final Rulebook rulebook;
    private final Predicate<Question> wanted;
    private final Set<String> seen = new HashSet<>();

    private Decides(Rulebook rulebook, Predicate<Question> wanted) {
        this.rulebook = rulebook;
        this.wanted = wanted;
    }

    /** Whether a question of the wanted kind does, directly or behind a conclusion, finding, figure or 'when'. */
    static boolean any(Rulebook rulebook, Rule rule, Predicate<Question> wanted) {
        return new Decides(rulebook, wanted).any(rule);
    }

    private boolean any(Rule rule) {
        return seen.add("rule " + rule.name()) && rule.patterns().stream().anyMatch(this::any);
    }

    private boolean any(Pattern pattern) {
        return switch (pattern.type()) {
            case ANSWER -> answer(pattern);
            case CONCLUSION -> drawers(pattern.literal("name").orElse("")).anyMatch(this::any);
            case FINDING ->
                rulebook.findRule(pattern.literal("rule").orElse(""))
                        .filter(this::any)
                        .isPresent();
            case FIGURE -> pattern.literal("name").filter(this::input).isPresent();
            case OPEN, ROW, PARAMETER -> false;
        };
    }

    private boolean answer(Pattern pattern) {
        Question question = rulebook.question(pattern.literal("question").orElse(""));
        boolean narrow = pattern.constraints().stream().anyMatch(constraint -> !Set.of("question", "line")
                        .contains(constraint.left().accessor()))
                || pattern.bindings().stream()
                        .anyMatch(binding -> !binding.term().isField("line"));
        return narrow && wanted.test(question) || condition(question);
    }

    private boolean condition(Question question) {
        return QuestionCheck.conditions(question.when())
                .map(is -> rulebook.question(is.question()))
                .filter(other -> seen.add("question " + other.id()))
                .anyMatch(other -> wanted.test(other) || condition(other));
    }

    private Stream<Rule> drawers(String conclusion) {
        return rulebook.rules().stream().filter(rule -> rule.conclusions().stream()
                .anyMatch(verb -> verb.name().equals(conclusion)));
    }

    private boolean input(String name) {
        return rulebook.findQuestion(name).filter(wanted).isPresent()
                || rulebook.findRule(name).filter(this::any).isPresent()
                || drawers(name).anyMatch(this::any)
                || rulebook.findFigure(name)
                        .filter(figure -> seen.add("figure " + name))
                        .filter(figure -> figure.inputs().stream().anyMatch(this::input)
                                || drawers(figure.over()).anyMatch(this::any))
                        .isPresent();
    }
}
