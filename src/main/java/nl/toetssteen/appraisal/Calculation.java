package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.FigureSpec;
import nl.toetssteen.rulebook.Words;
import nl.toetssteen.vocabulary.Grade;

/**
 * A declared calculation with its inputs looked up.
 *
 * @param stage 0 when it rests on no rule, else after how many rounds of firing it can be calculated
 * @param inputs empty for counts, which go by name
 */
record Calculation(FigureSpec spec, int stage, List<Input> inputs) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    /**
     * Something with a number.
     *
     * @param number of the question or figure; for a parameter its name counts
     * @param perLine whether each spending line has its own
     * @param percent whether it is a percentage
     * @param weight what it is multiplied by in a weighted sum, as a percentage
     */
    record Input(Kind kind, int number, String name, boolean perLine, boolean percent, BigDecimal weight) {
        enum Kind {
            QUESTION,
            FIGURE,
            PARAMETER
        }

        Input weighing(BigDecimal percentage) {
            return new Input(kind, number, name, perLine, percent, percentage);
        }
    }

    static boolean isPercent(Words unit) {
        return unit.en().equals("%");
    }

    /** The figure for a line, counted from 1, or with 0 for the proposal as a whole. */
    Quantity on(Computation facts, int line) {
        return switch (spec.form()) {
            case SUM -> whole(sum(facts, line));
            case DIFFERENCE -> difference(facts, line);
            case SHARE -> share(facts, line, HUNDRED);
            case QUOTIENT -> share(facts, line, BigDecimal.ONE);
            case PRODUCT -> product(facts, line);
            case COMPLEMENT -> complement(input(facts, 0, line));
            case WEIGHTED -> whole(weighted(facts, line));
            case COUNT -> count(facts.standing(), line);
        };
    }

    private Quantity sum(Computation facts, int line) {
        Quantity sum = Quantity.NOT_ASKED;
        for (int index = 0; index < inputs.size(); index++) {
            sum = sum.plus(input(facts, index, line));
        }
        return sum;
    }

    private Quantity weighted(Computation facts, int line) {
        Quantity sum = Quantity.NOT_ASKED;
        for (int index = 0; index < inputs.size(); index++) {
            Quantity input = input(facts, index, line);
            BigDecimal weight = inputs.get(index).weight().movePointLeft(2);
            sum = sum.plus(input.isKnown() ? Quantity.known(input.number().multiply(weight), input.grade()) : input);
        }
        return sum;
    }

    /** What was not asked for counts as nothing. */
    private static Quantity whole(Quantity sum) {
        return sum.isMissing() ? sum : Quantity.known(bare(sum.number()), sum.grade());
    }

    private Quantity difference(Computation facts, int line) {
        Quantity result = input(facts, 0, line);
        for (int index = 1; index < inputs.size(); index++) {
            Quantity less = input(facts, index, line);
            result = result.plus(less.isKnown() ? Quantity.known(less.number().negate(), less.grade()) : less);
        }
        return whole(result);
    }

    private Quantity share(Computation facts, int line, BigDecimal factor) {
        Quantity part = input(facts, 0, line);
        Quantity all = input(facts, 1, line);
        if (part.isMissing() || !all.isKnown() || all.number().signum() == 0) {
            return Quantity.MISSING;
        }
        BigDecimal share = part.number().multiply(factor).divide(all.number(), DECIMALS, RoundingMode.HALF_UP);
        return Quantity.known(bare(share), Quantity.weaker(part.grade(), all.grade()));
    }

    private Quantity product(Computation facts, int line) {
        BigDecimal product = isPercent(spec.unit()) ? HUNDRED : BigDecimal.ONE;
        Grade grade = Grade.PLAIN;
        for (int index = 0; index < inputs.size(); index++) {
            Quantity factor = input(facts, index, line);
            if (!factor.isKnown()) {
                return Quantity.MISSING;
            }
            product = product.multiply(
                    inputs.get(index).percent() ? factor.number().movePointLeft(2) : factor.number());
            grade = Quantity.weaker(grade, factor.grade());
        }
        return Quantity.known(bare(product), grade);
    }

    private static Quantity complement(Quantity part) {
        return part.isKnown() ? Quantity.known(bare(HUNDRED.subtract(part.number())), part.grade()) : Quantity.MISSING;
    }

    private Quantity count(Standing standing, int line) {
        List<Map.Entry<Standing.Thing, Grade>> counted = spec.inputs().stream()
                .flatMap(name -> standing.named(name).entrySet().stream())
                .filter(thing -> !spec.perLine() || thing.getKey().line() == line)
                .toList();
        Grade weakest = counted.stream().map(Map.Entry::getValue).reduce(Grade.PLAIN, Quantity::weaker);
        return Quantity.known(BigDecimal.valueOf(counted.size()), weakest);
    }

    /** An input on a line; for the proposal as a whole, an input of the lines is added up over them. */
    private Quantity input(Computation facts, int index, int line) {
        Input input = inputs.get(index);
        if (!input.perLine()) {
            return facts.quantity(input, 0);
        }
        return line > 0 ? onLine(facts, input, line) : overLines(facts, input);
    }

    private Quantity overLines(Computation facts, Input input) {
        Quantity sum = Quantity.NOT_ASKED;
        for (int line = 1; line <= facts.lines(); line++) {
            sum = sum.plus(onLine(facts, input, line));
        }
        return sum;
    }

    private Quantity onLine(Computation facts, Input input, int line) {
        if (spec.over().isEmpty()) {
            return facts.quantity(input, line);
        }
        return over(facts.standing(), line)
                .max(Grade::compareTo)
                .map(grade -> facts.quantity(input, line).noBetterThan(grade))
                .orElse(Quantity.NOT_ASKED);
    }

    private Stream<Grade> over(Standing standing, int line) {
        return standing.named(spec.over()).entrySet().stream()
                .filter(thing -> thing.getKey().line() == line)
                .map(Map.Entry::getValue);
    }

    /** Without zeros that say nothing, so that equal numbers are equal. */
    private static BigDecimal bare(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
