package nl.toetssteen.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Better;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Option;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Grade;

/** Draws the answers of one proposal, which go together by its quality. */
final class Drawing {
    private static final double CHOSEN = 0.3;
    private static final double CLAIMED = 0.8;
    private static final double ADMITTED = 0.05;
    private static final double REASONED = 0.8;
    private static final double DOCUMENTED = 0.96;

    private final Practice practice;
    private final Sheet start;
    private final double quality;
    private final SplittableRandom random;

    /** @param start the real project that it begins from */
    Drawing(Practice practice, Sheet start, double quality, SplittableRandom random) {
        this.practice = practice;
        this.start = start;
        this.quality = quality;
        this.random = random;
    }

    boolean isLeftOpen() {
        return random.nextDouble() < (1 - quality) / 2;
    }

    Given given(Question question) {
        Value value = isFact(question) ? fact(question) : value(question, isGood(question));
        return new Given(value, question.claim() ? evidence() : null, "", List.of());
    }

    private boolean isFact(Question question) {
        boolean several = question.type() == QuestionType.CHOICES;
        return !practice.said(question).isEmpty() && (several || !question.claim() && !question.design());
    }

    /** What the real project said that the proposal starts from, else what another said. */
    private Value fact(Question question) {
        Given own = start.at(new Slot(question.id(), question.perLine() ? 1 : 0));
        List<Value> said = practice.said(question);
        return own.isUnknown() ? said.get(random.nextInt(said.size())) : own.value();
    }

    /** Claims mostly speak for the proposal; what the proposer can arrange does as often as it is good. */
    private boolean isGood(Question question) {
        double chance = question.claim() ? CLAIMED + (1 - CLAIMED) * quality : question.design() ? quality : 0.5;
        return random.nextDouble() < chance;
    }

    /** Who reasons in one place reasons in others; documents and studies are rarer. */
    private Grade evidence() {
        if (random.nextDouble() >= quality) {
            return Grade.ASSERTED;
        }
        double drawn = random.nextDouble();
        return drawn < REASONED ? Grade.REASONED : drawn < DOCUMENTED ? Grade.DOCUMENTED : Grade.EVALUATED;
    }

    private Value value(Question question, boolean good) {
        return switch (question.type()) {
            case YES_NO, CHOICE -> new Value.Chosen(option(question, good));
            case CHOICES -> new Value.Several(several(question));
            case TEXT -> new Value.Text("…");
            default -> new Value.Numeric(number(question, good));
        };
    }

    private List<String> several(Question question) {
        return options(question).filter(ignored -> random.nextDouble() < CHOSEN).toList();
    }

    /**
     * The best option by the order of the question, or any other; any at all where there is no order. Hardly
     * anybody hands in a proposal that is refused by its own words.
     */
    private String option(Question question, boolean good) {
        List<String> order = question.better().order();
        String best = order.isEmpty() ? "" : order.get(order.size() - 1);
        boolean admits = random.nextDouble() < ADMITTED;
        List<String> others = options(question)
                .filter(id ->
                        !id.equals(best) && (admits || !practice.admissions().has(question.id(), id)))
                .toList();
        return good && !best.isEmpty() || others.isEmpty() ? best : others.get(random.nextInt(others.size()));
    }

    /** The better of two draws, or the worse; the first where there is no order. */
    private BigDecimal number(Question question, boolean good) {
        BigDecimal one = number(question);
        BigDecimal other = number(question);
        Better.Direction direction = question.better().direction();
        if (direction != Better.Direction.HIGHER && direction != Better.Direction.LOWER) {
            return one;
        }
        return good == (direction == Better.Direction.HIGHER) ? one.max(other) : one.min(other);
    }

    private BigDecimal number(Question question) {
        BigDecimal drawn = BigDecimal.valueOf(rough(question.type())).setScale(0, RoundingMode.HALF_UP);
        BigDecimal atLeast = question.minimum() == null ? drawn : drawn.max(question.minimum());
        return question.maximum() == null ? atLeast : atLeast.min(question.maximum());
    }

    /** Euros from a hundred thousand to three hundred million, as many in each order of size; likewise counts. */
    private double rough(QuestionType type) {
        return switch (type) {
            case AMOUNT -> Math.pow(10, random.nextDouble(5, 8.5));
            case COUNT -> Math.pow(10, random.nextDouble(0, 4));
            case YEARS -> random.nextDouble(1, 20);
            default -> random.nextDouble(0, 100);
        };
    }

    private static Stream<String> options(Question question) {
        return question.options().stream().map(Option::id);
    }
}
