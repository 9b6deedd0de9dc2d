package nl.toetssteen.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Remark.Kind;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Pattern;

/** Findings for and against one criterion that rest on the same answers. */
final class ContradictionRemarks {
    private static final Set<String> NAMES = Set.of("question", "name", "line");

    private final Rulebook rulebook;

    ContradictionRemarks(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Stream<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (Rule one : favourable()) {
            against(one)
                    .filter(other -> restOnTheSame(one, other))
                    .filter(other -> Together.canFire(rulebook, List.of(one, other)))
                    .forEach(other -> remarks.add(remark(one, other)));
        }
        return remarks.stream();
    }

    private List<Rule> favourable() {
        return rulebook.rules().stream()
                .filter(rule -> rulebook.findStatement(rule.name())
                        .filter(said -> said.effect().isFavourable())
                        .isPresent())
                .toList();
    }

    private Stream<Rule> against(Rule favourable) {
        String criterion = rulebook.statement(favourable.name()).criterion();
        return rulebook.rules().stream().filter(rule -> rulebook.findStatement(rule.name())
                .filter(said -> said.criterion().equals(criterion))
                .filter(said -> said.effect().hasPoints() && !said.effect().isFavourable())
                .isPresent());
    }

    /** On one comparison at least, or one of them on nothing but questions that the other reads too. */
    private boolean restOnTheSame(Rule one, Rule other) {
        Set<String> these = answers(one);
        Set<String> those = answers(other);
        boolean contained =
                !these.isEmpty() && those.containsAll(these) || !those.isEmpty() && these.containsAll(those);
        return contained || !shared(one, other).isEmpty();
    }

    private static Set<String> answers(Rule rule) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.type() == FactType.ANSWER)
                .flatMap(pattern -> pattern.literal("question").stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> shared(Rule one, Rule other) {
        Set<String> both = reads(one);
        both.retainAll(reads(other));
        return both;
    }

    /** What a rule reads: each question or conclusion with what it is compared with. */
    private Set<String> reads(Rule rule) {
        return rule.patterns().stream()
                .filter(pattern -> !pattern.absent())
                .flatMap(pattern -> subject(pattern)
                        .flatMap(subject -> comparisons(rule, pattern).map(comparison -> subject + comparison)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> subject(Pattern pattern) {
        return switch (pattern.type()) {
            case ANSWER -> pattern.literal("question").stream();
            case CONCLUSION -> pattern.literal("name").map(name -> "conclusion " + name).stream();
            default -> Stream.of();
        };
    }

    private Stream<String> comparisons(Rule rule, Pattern pattern) {
        boolean one = pattern.type() == FactType.CONCLUSION && hasOneValue(pattern);
        Stream<String> compared = pattern.constraints().stream()
                .filter(constraint -> !NAMES.contains(constraint.left().accessor()))
                .filter(constraint -> constraint.right().stream().allMatch(operand -> isFixed(rule, operand)))
                .map(constraint -> text(rule, constraint));
        return one ? Stream.concat(Stream.of(""), compared) : compared;
    }

    /** A conclusion that has one value is the same whether the value is named or not. */
    private boolean hasOneValue(Pattern pattern) {
        return rulebook.findConclusion(pattern.literal("name").orElse(""))
                .filter(conclusion -> conclusion.values().size() == 1)
                .isPresent();
    }

    private static String text(Rule rule, Constraint constraint) {
        return " " + constraint.operator().name().toLowerCase(Locale.ROOT) + " "
                + constraint.right().stream()
                        .map(operand -> text(rule, operand))
                        .collect(Collectors.joining(" or "));
    }

    private static boolean isFixed(Rule rule, Operand operand) {
        return !(operand instanceof Operand.Variable variable)
                || parameter(rule, variable.name()).isPresent();
    }

    /** A variable by the parameter that it stands for, as two rules may name it differently. */
    private static String text(Rule rule, Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal.text();
        }
        return operand instanceof Operand.Number number
                ? String.valueOf(number.value())
                : parameter(rule, ((Operand.Variable) operand).name()).orElse("");
    }

    private static Optional<String> parameter(Rule rule, String variable) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.type() == FactType.PARAMETER)
                .filter(pattern -> pattern.bindings().stream()
                        .anyMatch(binding -> binding.variable().equals(variable)))
                .flatMap(pattern -> pattern.literal("name").stream())
                .findFirst();
    }

    private String common(Rule one, Rule other) {
        Set<String> both = answers(one);
        both.retainAll(answers(other));
        both.addAll(shared(one, other));
        return String.join("; ", both);
    }

    private Remark remark(Rule one, Rule other) {
        return new Remark(
                Kind.CONTRADICTION,
                one.name() + ", " + other.name(),
                "One speaks for and one against the same criterion, on the same answers: " + common(one, other) + ".",
                "Let a condition tell them apart, or let one of the two speak.",
                other.place());
    }
}
