package nl.toetssteen.rulebook;

import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Remark.Kind;

/** Findings against a proposal that its proposer cannot do anything about by choosing otherwise. */
final class CureRemarks {
    private final Rulebook rulebook;

    CureRemarks(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Stream<Remark> remarks() {
        return rulebook.rules().stream()
                .flatMap(rule -> rulebook.findStatement(rule.name()).stream().flatMap(said -> remarks(rule, said)));
    }

    private Stream<Remark> remarks(Rule rule, Statement said) {
        Stream<Remark> none =
                Set.of(Effect.CONCERN, Effect.CONDITION, Effect.OBJECTION).contains(said.effect())
                                && restsOnDesignOnly(rule)
                                && !Decides.any(rulebook, rule, question -> true)
                        ? Stream.of(noCure(rule))
                        : Stream.of();
        Stream<Remark> unmet = said.effect() == Effect.CONDITION && !Decides.any(rulebook, rule, Question::design)
                ? Stream.of(unmeetable(rule))
                : Stream.of();
        return Stream.concat(none, unmet);
    }

    private boolean restsOnDesignOnly(Rule rule) {
        Set<String> behind = Behind.rule(rulebook, rule);
        return !behind.isEmpty() && behind.stream().map(rulebook::question).allMatch(Question::design);
    }

    private static Remark noCure(Rule rule) {
        return Remark.of(
                Kind.NO_CURE,
                rule,
                "It speaks against the proposal by answers about its design, and no other answer silences it.",
                "Name the answers that it is about.");
    }

    private static Remark unmeetable(Rule rule) {
        return Remark.of(
                Kind.UNMEETABLE_CONDITION,
                rule,
                "No question about the design has an answer by which this condition is met.",
                "Let the rule read such a question, or make it a concern.");
    }
}
