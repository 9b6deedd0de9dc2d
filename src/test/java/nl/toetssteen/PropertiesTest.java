package nl.toetssteen;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static nl.toetssteen.proposals.Shipped.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Cap;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.engine.DroolsAppraiser;
import nl.toetssteen.proposals.RandomProposals;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.proposals.Variants;
import nl.toetssteen.rulebook.Better;
import nl.toetssteen.rulebook.Card;
import nl.toetssteen.rulebook.Case;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Statement;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Grade;
import org.junit.jupiter.api.Test;

/** The properties of the method that hold for every proposal and every rulebook, on seeded random proposals. */
class PropertiesTest {
    /** {@code -Dproposals=10000} takes minutes. */
    private static final int PROPOSALS = Integer.getInteger("proposals", 4_000);

    private static final int CHANGES = 3;
    private static final RandomProposals RANDOM = Shipped.RANDOM;
    private static final List<Verdict> SCALE =
            List.of(Verdict.DECLINE, Verdict.REWORK, Verdict.SUPPORT_IF, Verdict.SUPPORT);

    /** Of each proposal as it is: several tests hold another appraisal against it. */
    private static final Outcomes OUTCOMES = new Outcomes(new ConcurrentHashMap<>());

    private record Outcomes(Map<Long, Map<String, Object>> known) {
        Map<String, Object> get(long seed) {
            return known.computeIfAbsent(seed, number -> outcome(appraise(RANDOM.number(number))));
        }
    }

    private static void forAll(LongConsumer check) {
        LongStream.range(0, PROPOSALS).parallel().forEach(check);
    }

    private static Appraisal appraise(Sheet sheet) {
        return Shipped.appraiser().appraise(sheet, TERMS);
    }

    @Test
    void aBetterAnswerOrBetterEvidenceNeverMakesThingsWorse() {
        Set<String> improved = new ConcurrentSkipListSet<>();
        forAll(seed -> {
            Sheet sheet = RANDOM.number(seed);
            Appraisal before = appraise(sheet);
            List<Change> changes = changes(before);
            Collections.shuffle(changes, new Random(seed));
            for (Change change : changes.subList(0, Math.min(CHANGES, changes.size()))) {
                Appraisal after = appraise(sheet.with(change.slot(), change.better()));
                assertNotWorse(before, after, "seed " + seed + ": " + change + " was " + sheet.at(change.slot()));
                improved.add(change.slot().question());
            }
        });
        assertThat(improved).isEqualTo(improvable());
    }

    private record Change(Slot slot, Given better) {}

    private static List<Change> changes(Appraisal appraisal) {
        List<Change> changes = new ArrayList<>();
        for (Slot slot : answered(appraisal)) {
            better(slot, appraisal.sheet().at(slot)).forEach(better -> changes.add(new Change(slot, better)));
        }
        return changes;
    }

    /** The questions of which some answer, or its evidence, can be better than another. */
    private static Set<String> improvable() {
        return RULEBOOK.questions().stream()
                .filter(question -> question.claim() || question.better().direction() != Better.Direction.NONE)
                .map(Question::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Slot> answered(Appraisal appraisal) {
        return appraisal.sheet().answers().keySet().stream()
                .filter(slot -> !appraisal.ignored().contains(slot))
                .filter(slot -> !appraisal.sheet().at(slot).isUnknown())
                .toList();
    }

    private static List<Given> better(Slot slot, Given given) {
        Question question = RULEBOOK.question(slot.question());
        List<Given> all = new ArrayList<>();
        if (question.claim() && given.evidence() != Grade.EVALUATED) {
            all.add(new Given(given.value(), Grade.EVALUATED, "", List.of()));
        }
        betterValue(question, given.value())
                .ifPresent(value -> all.add(new Given(value, given.evidence(), "", List.of())));
        return all;
    }

    private static Optional<Value> betterValue(Question question, Value value) {
        Better better = question.better();
        if (value instanceof Value.Chosen chosen && better.direction() == Better.Direction.ORDER) {
            int at = better.order().indexOf(chosen.option());
            return at < 0 || at == better.order().size() - 1
                    ? Optional.empty()
                    : Optional.of(new Value.Chosen(better.order().get(at + 1)));
        }
        if (value instanceof Value.Numeric numeric) {
            return moved(better.direction(), numeric.number())
                    .filter(number -> within(question, number))
                    .map(Value.Numeric::new);
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> moved(Better.Direction direction, BigDecimal number) {
        return switch (direction) {
            case HIGHER -> Optional.of(number.add(BigDecimal.TEN));
            case LOWER -> Optional.of(number.subtract(BigDecimal.TEN));
            default -> Optional.empty();
        };
    }

    private static boolean within(Question question, BigDecimal number) {
        return number.signum() >= 0
                && (question.maximum() == null || number.compareTo(question.maximum()) <= 0)
                && (question.minimum() == null || number.compareTo(question.minimum()) >= 0);
    }

    private static void assertNotWorse(Appraisal before, Appraisal after, String what) {
        for (int at = 0; at < before.criteria().size(); at++) {
            CriterionScore old = before.criteria().get(at);
            CriterionScore now = after.criteria().get(at);
            if (old.applies() && now.applies()) {
                assertThat(now.score()).as("%s, %s", what, old.criterion()).isGreaterThanOrEqualTo(old.score());
            }
        }
        assertThat(objections(before)).as("%s, objections", what).containsAll(objections(after));
        assertThat(bound(after)).as("%s, caps", what).isGreaterThanOrEqualTo(bound(before));
        if (SCALE.contains(before.verdict()) && SCALE.contains(after.verdict())) {
            assertThat(SCALE.indexOf(after.verdict()))
                    .as("%s, verdict", what)
                    .isGreaterThanOrEqualTo(SCALE.indexOf(before.verdict()));
        }
    }

    private static int bound(Appraisal appraisal) {
        return appraisal.caps().stream()
                .map(Cap::allows)
                .mapToInt(SCALE::indexOf)
                .min()
                .orElse(SCALE.size());
    }

    private static Set<String> objections(Appraisal appraisal) {
        return appraisal.findings().stream()
                .filter(finding -> finding.effect().isObjection())
                .map(ScoredFinding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void anyObjectionBlocksAnyProposal() {
        Set<String> seen = new TreeSet<>();
        for (Card card : RULEBOOK.contents().cards()) {
            for (Case each : card.cases()) {
                Appraisal appraisal = Shipped.appraiser().appraise(each.sheet(), Terms.on(each.date()));
                if (!objections(appraisal).isEmpty()) {
                    assertThat(appraisal.verdict()).as(each.name()).isIn(Verdict.DECLINE, Verdict.REFER);
                    seen.addAll(objections(appraisal));
                }
            }
        }
        Set<String> all = RULEBOOK.contents().cards().stream()
                .flatMap(card -> card.statements().stream())
                .filter(statement -> statement.effect().isObjection())
                .map(Statement::key)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).isEqualTo(all).isNotEmpty();
    }

    @Test
    void theOrderOfSpendingLinesDoesNotMatter() {
        forAll(seed -> {
            Sheet sheet = RANDOM.number(seed);
            List<Integer> order = new ArrayList<>();
            for (int line = 1; line <= sheet.lines(); line++) {
                order.add(line);
            }
            Collections.shuffle(order, new Random(seed));
            Sheet moved = moved(sheet, order);
            if (!moved.equals(sheet)) {
                assertThat(outcome(appraise(moved))).as("seed " + seed).isEqualTo(OUTCOMES.get(seed));
            }
        });
    }

    private static Sheet moved(Sheet sheet, List<Integer> order) {
        Map<Slot, Given> answers = new TreeMap<>();
        sheet.answers()
                .forEach((slot, given) -> answers.put(
                        slot.line() == 0 ? slot : new Slot(slot.question(), order.get(slot.line() - 1)), given));
        return sheet.withAll(sheet.lines(), answers);
    }

    /** What must not depend on any order: verdict, scores, and how often each rule says something. */
    private static Map<String, Object> outcome(Appraisal appraisal) {
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("verdict", appraisal.verdict());
        outcome.put("total", appraisal.total());
        outcome.put("criteria", appraisal.criteria());
        outcome.put("caps", appraisal.caps());
        outcome.put(
                "proofs",
                appraisal.proofs().stream().map(proof -> proof.state()).toList());
        outcome.put(
                "findings",
                appraisal.findings().stream()
                        .collect(Collectors.groupingBy(ScoredFinding::rule, TreeMap::new, Collectors.counting())));
        return outcome;
    }

    @Test
    void theOrderOfRulesAndOfThemesDoesNotMatter() {
        List<Rule> rules = new ArrayList<>(RULEBOOK.rules());
        Collections.reverse(rules);
        Map<String, String> logic = new LinkedHashMap<>();
        rules.forEach(rule -> logic.merge(rule.theme(), rule.text() + "\n", String::concat));
        Rulebook reversed = Variants.of(RULEBOOK, Map.of("rules", rules, "logic", logic));
        Appraiser other = new DroolsAppraiser(reversed);

        forAll(seed -> {
            Sheet sheet = RANDOM.number(seed);
            assertThat(outcome(other.appraise(sheet, TERMS))).as("seed " + seed).isEqualTo(OUTCOMES.get(seed));
        });
    }

    @Test
    void sayingEverythingTwiceUnderTheSameTopicChangesNothing() {
        List<Rule> rules = new ArrayList<>(RULEBOOK.rules());
        Map<String, String> logic = new LinkedHashMap<>(RULEBOOK.contents().logic());
        List<Card> cards = new ArrayList<>();
        for (Card card : RULEBOOK.contents().cards()) {
            List<Statement> statements = new ArrayList<>(card.statements());
            card.statements().forEach(statement -> statements.add(twin(statement)));
            cards.add(new Card(
                    card.id(),
                    card.theme(),
                    card.title(),
                    card.explanation(),
                    statements,
                    card.sources(),
                    card.cases(),
                    card.place()));
        }
        RULEBOOK.rules().stream().filter(Rule::finds).forEach(rule -> {
            rules.add(
                    new Rule(rule.name() + "z", rule.theme(), twin(rule), rule.patterns(), rule.verbs(), rule.place()));
            logic.merge(rule.theme(), "\n" + twin(rule) + "\n", String::concat);
        });
        Appraiser twice =
                new DroolsAppraiser(Variants.of(RULEBOOK, Map.of("rules", rules, "logic", logic, "cards", cards)));

        forAll(seed -> {
            Appraisal doubled = twice.appraise(RANDOM.number(seed), TERMS);
            Map<String, Object> once = OUTCOMES.get(seed);
            assertThat(doubled.verdict()).as("seed " + seed).isEqualTo(once.get("verdict"));
            assertThat(doubled.criteria()).as("seed " + seed).isEqualTo(once.get("criteria"));
        });
    }

    private static Statement twin(Statement statement) {
        return new Statement(
                statement.key() + "z",
                statement.effect(),
                statement.weight(),
                statement.criterion(),
                statement.topic(),
                statement.text(),
                statement.place());
    }

    private static String twin(Rule rule) {
        return rule.text().replace("\"" + rule.name() + "\"", "\"" + rule.name() + "z\"");
    }

    @Test
    void severalThreadsGetTheSameAppraisalsAsOne() throws Exception {
        List<Appraisal> alone = LongStream.range(0, 500)
                .mapToObj(seed -> appraise(RANDOM.number(seed)))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<List<Appraisal>>> together = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            together.add(threads.submit(() -> LongStream.range(0, 500)
                    .mapToObj(seed -> appraise(RANDOM.number(seed)))
                    .toList()));
        }
        for (Future<List<Appraisal>> each : together) {
            assertThat(each.get()).isEqualTo(alone);
        }
        threads.shutdown();
    }

    @Test
    void tenTimesTheAmountInTheSameRegionIsSeen() {
        List<Question> amounts = RULEBOOK.questions().stream()
                .filter(question -> question.type() == QuestionType.AMOUNT)
                .toList();
        long changed = LongStream.range(0, PROPOSALS)
                .parallel()
                .mapToObj(RANDOM::number)
                .filter(sheet -> isChanged(sheet, tenfold(sheet, amounts)))
                .count();

        assertThat(changed).isGreaterThan(20);
    }

    private static boolean isChanged(Sheet sheet, Sheet larger) {
        return !larger.equals(sheet) && !conclusions(sheet).equals(conclusions(larger));
    }

    private static List<String> conclusions(Sheet sheet) {
        return appraise(sheet).conclusions().stream()
                .map(conclusion -> conclusion.name() + " " + conclusion.line())
                .toList();
    }

    private static Sheet tenfold(Sheet sheet, List<Question> amounts) {
        Sheet larger = sheet;
        for (Map.Entry<Slot, Given> entry : sheet.answers().entrySet()) {
            if (amounts.contains(RULEBOOK.question(entry.getKey().question()))
                    && entry.getValue().value() instanceof Value.Numeric numeric) {
                Given ten = new Given(
                        new Value.Numeric(numeric.number().multiply(BigDecimal.TEN)),
                        entry.getValue().evidence(),
                        "",
                        List.of());
                larger = larger.with(entry.getKey(), ten);
            }
        }
        return larger;
    }

    @Test
    void anEmptyFormIsUndetermined() {
        Appraisal appraisal = appraise(Sheet.empty());

        assertThat(appraisal.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(appraisal.findings()).isEmpty();
    }
}
