package nl.toetssteen.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
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
 * Seeded proposals as a proposer might hand them in, described in {@code docs/calibration.md}. Each has a quality between
 * 0 and 1, by which its answers go together: the better it is, the less is open, the more claims are in its favour and
 * the more safeguards it has.
 */
public final class PlausibleProposals {
    private static final int ROUNDS = 6;
    private static final int MOST_LINES = 3;
    private static final double CHOSEN = 0.3;

    private final Rulebook rulebook;
    private final List<Precedent> precedents;
    private final Set<String> drawn;

    /** @throws IllegalArgumentException when the rulebook has no precedents to draw from */
    public PlausibleProposals(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.precedents = rulebook.contents().precedents();
        this.drawn = Set.copyOf(rulebook.contents().calibration().drawn());
        if (precedents.isEmpty()) {
            throw new IllegalArgumentException("The rulebook has no precedents to draw from.");
        }
    }

    /** The proposal with this number; the same number always gives the same proposal. */
    public Sheet number(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Precedent precedent = precedents.get(random.nextInt(precedents.size()));
        Sheet sheet = new Sheet("", "", 1 + random.nextInt(MOST_LINES), taken(precedent.sheet()));
        double quality = random.nextDouble();
        Set<Slot> seen = new HashSet<>(sheet.answers().keySet());
        for (int round = 0; round < ROUNDS; round++) {
            sheet = filledIn(sheet, seen, quality, random);
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
    private Sheet filledIn(Sheet sheet, Set<Slot> seen, double quality, SplittableRandom random) {
        Applicability applicability = Applicability.of(rulebook, sheet);
        Map<Slot, Given> answers = new TreeMap<>(sheet.answers());
        for (Slot slot : applicability.slots()) {
            if (applicability.asked(slot) == Truth.YES && seen.add(slot) && random.nextDouble() >= (1 - quality) / 2) {
                answers.put(slot, given(rulebook.question(slot.question()), quality, random));
            }
        }
        return new Sheet(sheet.id(), sheet.title(), sheet.lines(), new TreeMap<>(answers));
    }

    private Given given(Question question, double quality, SplittableRandom random) {
        Value value = value(question, isGood(question, quality, random), random);
        return new Given(value, question.claim() ? evidence(random) : null, "", List.of());
    }

    /** Claims speak for the proposal more often than not; what the proposer can arrange as often as it is good. */
    private static boolean isGood(Question question, double quality, SplittableRandom random) {
        double chance = question.claim() ? (1 + quality) / 2 : question.design() ? quality : 0.5;
        return random.nextDouble() < chance;
    }

    private static Grade evidence(SplittableRandom random) {
        double drawn = random.nextDouble();
        if (drawn < 0.5) {
            return Grade.ASSERTED;
        }
        return drawn < 0.9 ? Grade.REASONED : drawn < 0.98 ? Grade.DOCUMENTED : Grade.EVALUATED;
    }

    private Value value(Question question, boolean good, SplittableRandom random) {
        return switch (question.type()) {
            case YES_NO, CHOICE -> new Value.Chosen(option(question, good, random));
            case CHOICES ->
                new Value.Several(question.options().stream()
                        .map(Option::id)
                        .filter(ignored -> random.nextDouble() < CHOSEN)
                        .toList());
            case TEXT -> new Value.Text("…");
            default -> new Value.Numeric(number(question, good, random));
        };
    }

    /** The best option by the order of the question, or any other; any at all where there is no order. */
    private static String option(Question question, boolean good, SplittableRandom random) {
        List<String> all = question.options().stream().map(Option::id).toList();
        List<String> order = question.better().order();
        if (order.isEmpty()) {
            return all.get(random.nextInt(all.size()));
        }
        String best = order.get(order.size() - 1);
        List<String> others = all.stream().filter(id -> !id.equals(best)).toList();
        return good ? best : others.get(random.nextInt(others.size()));
    }

    /** The better of two draws, or the worse; the first where there is no order. */
    private static BigDecimal number(Question question, boolean good, SplittableRandom random) {
        BigDecimal one = number(question, random);
        BigDecimal other = number(question, random);
        Better.Direction direction = question.better().direction();
        if (direction != Better.Direction.HIGHER && direction != Better.Direction.LOWER) {
            return one;
        }
        return good == (direction == Better.Direction.HIGHER) ? one.max(other) : one.min(other);
    }

    private static BigDecimal number(Question question, SplittableRandom random) {
        BigDecimal drawn = BigDecimal.valueOf(rough(question.type(), random)).setScale(0, RoundingMode.HALF_UP);
        BigDecimal atLeast = question.minimum() == null ? drawn : drawn.max(question.minimum());
        return question.maximum() == null ? atLeast : atLeast.min(question.maximum());
    }

    /** Euros from a hundred thousand to three hundred million, as many in each order of size; likewise counts. */
    private static double rough(QuestionType type, SplittableRandom random) {
        return switch (type) {
            case AMOUNT -> Math.pow(10, random.nextDouble(5, 8.5));
            case COUNT -> Math.pow(10, random.nextDouble(0, 4));
            case YEARS -> random.nextDouble(1, 20);
            default -> random.nextDouble(0, 100);
        };
    }
}
