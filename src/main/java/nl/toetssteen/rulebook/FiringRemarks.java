package nl.toetssteen.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Remark.Kind;
import nl.toetssteen.rulebook.Rule.Operator;
import nl.toetssteen.rulebook.Rule.Pattern;

/** Rules that no form can make fire, and rules that every form does once it is filled in. */
final class FiringRemarks {
    private final Rulebook rulebook;

    FiringRemarks(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Stream<Remark> remarks() {
        return Stream.concat(
                rulebook.rules().stream().filter(this::neverFires).map(FiringRemarks::never),
                rulebook.rules().stream().filter(this::alwaysFires).map(FiringRemarks::always));
    }

    private boolean neverFires(Rule rule) {
        return !Together.canFire(rulebook, List.of(rule));
    }

    private static Remark never(Rule rule) {
        return Remark.of(
                Kind.NEVER_FIRES,
                rule,
                "Its conditions cannot all hold, together with those under which its questions are asked.",
                "Drop the condition that contradicts another, or remove the rule.");
    }

    private boolean alwaysFires(Rule rule) {
        return rule.patterns().stream().allMatch(this::isCertain);
    }

    private static Remark always(Rule rule) {
        return Remark.of(
                Kind.ALWAYS_FIRES,
                rule,
                "It fires on every form that is filled in, whatever the answers are.",
                "Add a condition that an answer can fail, or remove the rule.");
    }

    /** Whether a condition holds on every form that is filled in. What parameters and figures do is not certain. */
    private boolean isCertain(Pattern pattern) {
        return switch (pattern.type()) {
            case ANSWER -> isCertainAnswer(pattern);
            case OPEN -> pattern.absent();
            case CONCLUSION ->
                !pattern.absent() && isBare(pattern) && drawers(pattern).anyMatch(this::alwaysFires);
            case FINDING ->
                rulebook.findRule(pattern.literal("rule").orElse(""))
                        .filter(this::alwaysFires)
                        .isPresent();
            case PARAMETER -> pattern.constraints().size() == 1;
            case ROW, FIGURE -> false;
        };
    }

    private Stream<Rule> drawers(Pattern pattern) {
        String name = pattern.literal("name").orElse("");
        return rulebook.rules().stream().filter(rule -> rule.conclusions().stream()
                .anyMatch(verb -> verb.name().equals(name)));
    }

    private static boolean isBare(Pattern pattern) {
        return pattern.constraints().stream().allMatch(constraint -> Set.of("name", "line")
                .contains(constraint.left().accessor()));
    }

    private boolean isCertainAnswer(Pattern pattern) {
        Question question = rulebook.question(pattern.literal("question").orElse(""));
        return question.when().equals(Condition.ALWAYS)
                && pattern.constraints().stream().allMatch(constraint -> isCertain(constraint, question));
    }

    private static boolean isCertain(Rule.Constraint constraint, Question question) {
        String accessor = constraint.left().accessor();
        return Set.of("question", "line").contains(accessor)
                || accessor.equals("choice")
                        && constraint.operator() == Operator.IN
                        && PatternCheck.literals(constraint).count()
                                == question.options().size();
    }
}
