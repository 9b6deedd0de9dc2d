package nl.toetssteen.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Applicability;
import nl.toetssteen.rulebook.Better;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Option;
import nl.toetssteen.rulebook.Precedent;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Truth;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Grade;

/**
 * Seeded proposals as a proposer might hand them in, described in {@code docs/calibration.md}. Each starts from a real
 * project, and has a quality between 0 and 1 by which its answers go together: the better it is, the less is open, the
 * more claims are in its favour and the more safeguards it has.
 */
public final class PlausibleProposals {
    private static final int ROUNDS = 6;
    private static final int MOST_LINES = 3;
    private static final double CHOSEN = 0.3;
    private static final double CLAIMED = 0.8;
    private static final double ADMITTED = 0.05;
    private static final double REASONED = 0.8;
    private static final double DOCUMENTED = 0.96;

    private final Rulebook rulebook;
    private final List<Precedent> precedents;
    private final Set<String> drawn;
    private final Map<String, List<Value>> real;
    private final Admissions admissions;

    /** @throws IllegalArgumentException when the rulebook has no precedents to draw from */
    public PlausibleProposals(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.precedents = rulebook.contents().precedents();
        this.drawn = Set.copyOf(rulebook.contents().calibration().drawn());
        this.real = answers(precedents);
        this.admissions = new Admissions(rulebook, drawn);
        if (precedents.isEmpty()) {
            throw new IllegalArgumentException("The rulebook has no precedents to draw from.");
        }
    }

    private static Map<String, List<Value>> answers(List<Precedent> precedents) {
        return precedents.stream()
                .flatMap(precedent -> precedent.sheet().answers().entrySet().stream())
                .filter(answer -> !answer.getValue().isUnknown())
                .collect(Collectors.groupingBy(
                        answer -> answer.getKey().question(),
                        Collectors.mapping(answer -> answer.getValue().value(), Collectors.toList())));
    }

    /** The proposal with this number; the same number always gives the same proposal. */
    public Sheet number(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Sheet start = precedents.get(random.nextInt(precedents.size())).sheet();
        Drawing drawing = new Drawing(start, random.nextDouble(), random);
        Sheet sheet = new Sheet("", "", 1 + random.nextInt(MOST_LINES), taken(start));
        Set<Slot> seen = new HashSet<>(sheet.answers().keySet());
        for (int round = 0; round < ROUNDS; round++) {
            sheet = filledIn(sheet, seen, drawing);
        }
        return sheet;
    }

    /** What the proposal as a whole takes over; the lines of another budget mean nothing here. */
    private TreeMap<Slot, Given> taken(Sheet sheet) {
        TreeMap<Slot, Given> answers = new TreeMap<>();
        sheet.answers().forEach((slot, given) -> {
            if (slot.line() == 0 && drawn.contains(slot.question()) && !given.isUnknown()) {
                answers.put(slot, given);
            }
        });
        return answers;
    }

    /** Answers bring up other questions, which the next round fills in. */
    private Sheet filledIn(Sheet sheet, Set<Slot> seen, Drawing drawing) {
        Applicability applicability = Applicability.of(rulebook, sheet);
        Map<Slot, Given> answers = new TreeMap<>(sheet.answers());
        for (Slot slot : applicability.slots()) {
            if (applicability.asked(slot) == Truth.YES && seen.add(slot) && !drawing.isLeftOpen()) {
                answers.put(slot, drawing.given(rulebook.question(slot.question())));
            }
        }
        return new Sheet(sheet.id(), sheet.title(), sheet.lines(), new TreeMap<>(answers));
    }

    /** The answers of one proposal. */
    private final class Drawing {
        private final Sheet start;
        private final double quality;
        private final SplittableRandom random;

        Drawing(Sheet start, double quality, SplittableRandom random) {
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
            return real.containsKey(question.id()) && (several || !question.claim() && !question.design());
        }

        /** What the real project said that the proposal starts from, else what another said. */
        private Value fact(Question question) {
            Given own = start.at(new Slot(question.id(), question.perLine() ? 1 : 0));
            List<Value> said = real.getOrDefault(question.id(), List.of());
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
            return options(question)
                    .filter(ignored -> random.nextDouble() < CHOSEN)
                    .toList();
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
                    .filter(id -> !id.equals(best) && (admits || !admissions.has(question.id(), id)))
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
    }

    private static Stream<String> options(Question question) {
        return question.options().stream().map(Option::id);
    }
}
