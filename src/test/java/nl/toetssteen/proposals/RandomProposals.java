package nl.toetssteen.proposals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.toetssteen.appraisal.Applicability;
import nl.toetssteen.rulebook.Condition;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Option;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Truth;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Grade;

/**
 * Seeded proposals that reach every corner of a rulebook: each starts from an empty form or from a case of a card, has
 * some answers changed, and is filled in further, now sparsely, now nearly whole.
 */
public final class RandomProposals {
    private static final List<Grade> EVIDENCE =
            List.of(Grade.ASSERTED, Grade.REASONED, Grade.DOCUMENTED, Grade.EVALUATED);

    private final Rulebook rulebook;
    private final List<Start> starts = new ArrayList<>();
    private final List<List<Start>> firing;
    private final List<BigDecimal> numbers = new ArrayList<>();

    /** Several tests ask for the same ones, and making them takes as long as judging them. */
    private final Map<Long, Sheet> made = new ConcurrentHashMap<>();

    /** Questions of which the answer decides what else is asked. */
    private final Set<String> decides = new HashSet<>();

    /** What a proposal is made from, and the day on which that was judged. */
    private record Start(Sheet sheet, LocalDate date) {}

    public RandomProposals(Rulebook rulebook) {
        this.rulebook = rulebook;
        rulebook.questions().forEach(question -> note(question.when()));
        Map<String, List<Start>> byRule = new TreeMap<>();
        rulebook.contents().cards().forEach(card -> card.cases().forEach(each -> {
            Start start = new Start(each.sheet(), each.date());
            starts.add(start);
            each.fires().forEach(rule -> byRule.computeIfAbsent(rule, name -> new ArrayList<>())
                    .add(start));
        }));
        firing = List.copyOf(byRule.values());
        rulebook.contents()
                .examples()
                .forEach(example -> starts.add(
                        new Start(example.sheet(), rulebook.contents().inForceFrom())));
        rulebook.contents().parameters().forEach(parameter -> parameter.steps().forEach(step -> {
            if (step.value() != null) {
                numbers.add(step.value());
            }
        }));
    }

    private void note(Condition condition) {
        if (condition instanceof Condition.Is is) {
            decides.add(is.question());
        } else if (condition instanceof Condition.All all) {
            all.of().forEach(this::note);
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(this::note);
        }
    }

    /** Most begin where some rule fires, each rule in its turn, so that none is hardly ever seen; some begin empty. */
    private Start start(long seed, SplittableRandom random) {
        return switch (random.nextInt(20)) {
            case 0 -> new Start(blank(random), rulebook.contents().inForceFrom());
            case 1 -> pick(starts, random);
            default -> pick(firing.get((int) (seed % firing.size())), random);
        };
    }

    private static <T> T pick(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    /** The day on which the proposal with this number is judged. */
    public LocalDate date(long seed) {
        return start(seed, new SplittableRandom(seed)).date();
    }

    /** The proposal with this number, 0 or more; the same number always gives the same proposal. */
    public Sheet number(long seed) {
        return made.computeIfAbsent(seed, this::make);
    }

    private Sheet make(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Sheet start = start(seed, random).sheet();
        double change = new double[] {0, 0, 0.1}[random.nextInt(3)];
        double fill = new double[] {0, 0.15, 0.5, 0.9}[random.nextInt(4)];
        return filled(start, change, fill, random);
    }

    private Sheet blank(SplittableRandom random) {
        return new Sheet("", "", 1 + random.nextInt(3), new TreeMap<>());
    }

    private Sheet filled(Sheet start, double change, double fill, SplittableRandom random) {
        Sheet sheet = start;
        Applicability applicability = Applicability.of(rulebook, start);
        for (Slot slot : applicability.slots()) {
            boolean known = !sheet.at(slot).isUnknown();
            if (random.nextDouble() < (known ? change : fill) && applicability.asked(slot) == Truth.YES) {
                Question question = rulebook.question(slot.question());
                sheet = sheet.with(slot, given(question, random));
                if (decides.contains(question.id())) {
                    applicability = Applicability.of(rulebook, sheet);
                }
            }
        }
        return sheet;
    }

    /** A random answer to a question, unknown one time in ten. */
    public Given given(Question question, SplittableRandom random) {
        if (random.nextInt(10) == 0) {
            return Given.of(Value.UNKNOWN);
        }
        Grade evidence = EVIDENCE.get(random.nextInt(EVIDENCE.size()));
        return new Given(value(question, random), question.claim() ? evidence : null, "", List.of());
    }

    private Value value(Question question, SplittableRandom random) {
        List<Option> options = question.options();
        return switch (question.type()) {
            case YES_NO, CHOICE ->
                new Value.Chosen(options.get(random.nextInt(options.size())).id());
            case CHOICES ->
                new Value.Several(options.stream()
                        .map(Option::id)
                        .filter(ignored -> random.nextInt(4) == 0)
                        .toList());
            case TEXT -> new Value.Text("tekst " + random.nextInt(100));
            default -> new Value.Numeric(number(question, random));
        };
    }

    private BigDecimal number(Question question, SplittableRandom random) {
        BigDecimal near = numbers.get(random.nextInt(numbers.size())).add(BigDecimal.valueOf(random.nextInt(3) - 1));
        BigDecimal drawn = random.nextBoolean() ? near : BigDecimal.valueOf(random.nextLong(1, 200));
        BigDecimal low = question.minimum() == null ? BigDecimal.ZERO : question.minimum();
        BigDecimal capped = question.maximum() == null ? drawn : drawn.min(question.maximum());
        return capped.max(low);
    }
}
