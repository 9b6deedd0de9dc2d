package nl.toetssteen.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;

/**
 * The numbers at which an answer begins to mean something else to the rules.
 *
 * @param at in order
 * @param whole whether there are no others: not when the number goes into a figure, or is compared with something else
 *     than a parameter, 0 or 1
 */
record Thresholds(Question question, TreeSet<BigDecimal> at, boolean whole) {
    private static final List<Integer> PERCENTAGES = List.of(0, 25, 50, 75, 100);
    private static final List<Integer> POWERS = List.of(0, 5, 6, 7, 8, 9);
    private static final List<Integer> COUNTS = List.of(0, 1, 3, 10, 100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Thresholds of(Rulebook rulebook, Question question, LocalDate date) {
        TreeSet<BigDecimal> at = new TreeSet<>();
        boolean whole = rulebook.contents().figures().stream()
                .noneMatch(figure -> figure.inputs().contains(question.id()));
        for (Rule rule : rulebook.rules()) {
            if (rule.patterns().stream().anyMatch(pattern -> isOf(question, pattern))) {
                whole &= isPlain(rule, question);
                add(rulebook, rule, date, at);
            }
        }
        return new Thresholds(question, at, whole);
    }

    private static boolean isOf(Question question, Rule.Pattern pattern) {
        return pattern.type() == FactType.ANSWER
                && pattern.literal("question").filter(question.id()::equals).isPresent();
    }

    /** Whether a rule holds the number against nothing but parameters, 0 and 1. */
    private static boolean isPlain(Rule rule, Question question) {
        return rule.patterns().stream()
                .filter(pattern -> !isOf(question, pattern) && pattern.type() != FactType.PARAMETER)
                .noneMatch(Thresholds::hasNumber);
    }

    private static boolean hasNumber(Rule.Pattern pattern) {
        return pattern.constraints().stream()
                        .anyMatch(constraint -> constraint.left().accessor().equals("number"))
                || pattern.bindings().stream()
                        .anyMatch(binding -> binding.term().accessor().equals("number"));
    }

    private static void add(Rulebook rulebook, Rule rule, LocalDate date, Set<BigDecimal> at) {
        at.add(BigDecimal.ZERO);
        at.add(BigDecimal.ONE);
        rule.patterns().stream()
                .filter(pattern -> pattern.type() == FactType.PARAMETER)
                .flatMap(pattern -> pattern.literal("name").stream())
                .flatMap(name -> rulebook.findParameter(name).stream())
                .map(parameter -> parameter.on(date).exact())
                .filter(java.util.Objects::nonNull)
                .forEach(at::add);
    }

    /** At least one number for each way in which the rules can take it: at, between and beyond the thresholds. */
    List<BigDecimal> around() {
        TreeSet<BigDecimal> all = new TreeSet<>(at);
        BigDecimal before = null;
        for (BigDecimal threshold : at) {
            if (before != null) {
                all.add(before.add(threshold).divide(TWO, 4, RoundingMode.HALF_UP));
            }
            before = threshold;
        }
        if (before != null) {
            all.add(before.multiply(TWO).add(BigDecimal.ONE));
        }
        if (!whole || at.isEmpty()) {
            all.addAll(spread());
        }
        TreeSet<BigDecimal> within = new TreeSet<>();
        all.forEach(number -> within.add(Alternatives.within(question, whole(number))));
        return new ArrayList<>(within);
    }

    /** Years and counts go by whole numbers; so, as good as, do amounts and percentages. */
    private BigDecimal whole(BigDecimal number) {
        boolean counts = question.type() == QuestionType.COUNT || question.type() == QuestionType.YEARS;
        return counts ? number.setScale(0, RoundingMode.HALF_UP) : number.stripTrailingZeros();
    }

    private List<BigDecimal> spread() {
        return switch (question.type()) {
            case PERCENTAGE -> PERCENTAGES.stream().map(BigDecimal::valueOf).toList();
            case AMOUNT ->
                POWERS.stream()
                        .map(power -> power == 0 ? BigDecimal.ZERO : BigDecimal.TEN.pow(power))
                        .toList();
            default -> COUNTS.stream().map(BigDecimal::valueOf).toList();
        };
    }
}
