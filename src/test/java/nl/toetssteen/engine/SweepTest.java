package nl.toetssteen.engine;

import static nl.toetssteen.proposals.Shipped.RANDOM;
import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static nl.toetssteen.proposals.Shipped.TERMS;
import static nl.toetssteen.proposals.Shipped.appraiser;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Applicability;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Sweep;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sweep says at each step what Drools says of the same answers. {@code -Dwalks=1000} makes the long run of it. */
class SweepTest {
    private static final int WALKS = Integer.getInteger("walks", 15);
    private static final int STEPS = Integer.getInteger("steps", 1_000);
    private static final int COMPARED = 20;

    /** What is compared. */
    private record Said(String what) {
        static Said of(Appraisal fresh) {
            TreeSet<String> findings = new TreeSet<>();
            fresh.findings()
                    .forEach(finding ->
                            findings.add(finding.line() == 0 ? finding.rule() : finding.rule() + "#" + finding.line()));
            return new Said(String.join(
                    "\n",
                    String.valueOf(fresh.verdict()),
                    String.valueOf(fresh.total()),
                    fresh.goal(),
                    String.valueOf(fresh.criteria()),
                    String.valueOf(findings),
                    String.valueOf(fresh.open().isEmpty() && fresh.mayApply().isEmpty())));
        }

        static Said of(Sweep sweep) {
            return new Said(String.join(
                    "\n",
                    String.valueOf(sweep.verdict()),
                    String.valueOf(sweep.total()),
                    sweep.goal(),
                    String.valueOf(sweep.criteria()),
                    String.valueOf(sweep.findings()),
                    String.valueOf(sweep.isComplete())));
        }
    }

    @Test
    void atEveryStepOfSeededWalksTheSweepSaysWhatAFreshAppraisalSays() {
        for (int walk = 0; walk < WALKS; walk++) {
            walk(walk, Terms.on(RANDOM.date(walk)));
        }
    }

    private static void walk(int walk, Terms terms) {
        SplittableRandom random = new SplittableRandom(walk);
        Sheet sheet = RANDOM.number(walk);
        List<Slot> slots = Applicability.of(RULEBOOK, sheet).slots();
        Sweep sweep = appraiser().sweep(sheet, terms);
        for (int step = 0; step <= STEPS; step++) {
            if (step % COMPARED == 0) {
                assertThat(Said.of(sweep))
                        .as("walk %d, step %d", walk, step)
                        .isEqualTo(Said.of(appraiser().appraise(sheet, terms)));
            }
            Slot slot = slots.get(random.nextInt(slots.size()));
            Given given = RANDOM.given(RULEBOOK.question(slot.question()), random);
            sheet = sheet.with(slot, given);
            sweep.answer(slot, given);
        }
    }

    static Stream<Example> examples() {
        return RULEBOOK.contents().examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ofEveryExampleEachAnswerCanBeWithdrawnAndGivenBack(Example example) {
        Sweep sweep = appraiser().sweep(example.sheet(), TERMS);
        Said before = Said.of(sweep);
        assertThat(before).isEqualTo(Said.of(appraiser().appraise(example.sheet(), TERMS)));
        int number = 0;
        for (Map.Entry<Slot, Given> answer : example.sheet().answers().entrySet()) {
            sweep.answer(answer.getKey(), Given.of(Value.UNKNOWN));
            if (number++ % 4 == 0) {
                Sheet without = example.sheet().with(answer.getKey(), Given.of(Value.UNKNOWN));
                assertThat(Said.of(sweep))
                        .as("without " + answer.getKey())
                        .isEqualTo(Said.of(appraiser().appraise(without, TERMS)));
            }
            sweep.answer(answer.getKey(), answer.getValue());
        }
        assertThat(Said.of(sweep)).isEqualTo(before);
    }

    @Test
    void theGoalOfTheTermsGoesBeforeAnyAnswer() {
        Slot slot = new Slot(RULEBOOK.contents().goalQuestion(), 0);
        Sheet sheet = RANDOM.number(3);
        RULEBOOK.goals().forEach(goal -> {
            Terms terms = new Terms(Shipped.DATE, Optional.of(goal.id()), Map.of());
            Sweep sweep = appraiser().sweep(sheet, terms);
            sweep.answer(slot, Given.of(Value.UNKNOWN));

            assertThat(Said.of(sweep)).isEqualTo(Said.of(appraiser().appraise(sheet, terms)));
        });
    }

    @Test
    void aSlotThatTheFormDoesNotHaveIsPassedOver() {
        Sheet sheet = RANDOM.number(5);
        Sweep sweep = appraiser().sweep(sheet, TERMS);
        Said before = Said.of(sweep);

        sweep.answer(new Slot("no.such-question", 0), Given.of(new Value.Chosen("yes")));
        sweep.answer(new Slot(RULEBOOK.contents().goalQuestion(), 7), Given.of(new Value.Chosen("yes")));

        assertThat(Said.of(sweep)).isEqualTo(before);
        assertThat(sweep.at(new Slot("no.such-question", 0)).isUnknown()).isTrue();
    }

    @Test
    void threadsDoNotMeet() throws Exception {
        List<Callable<Said>> tasks = new ArrayList<>();
        for (int task = 0; task < 16; task++) {
            long seed = task % 2;
            tasks.add(() -> walked(seed));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Said>> done = threads.invokeAll(tasks);
            for (int task = 0; task < done.size(); task++) {
                assertThat(done.get(task).get()).isEqualTo(walked(task % 2));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Said walked(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Sweep sweep = appraiser().sweep(RANDOM.number(seed), TERMS);
        List<Slot> slots = Applicability.of(RULEBOOK, RANDOM.number(seed)).slots();
        for (int step = 0; step < 500; step++) {
            Slot slot = slots.get(random.nextInt(slots.size()));
            sweep.answer(slot, RANDOM.given(RULEBOOK.question(slot.question()), random));
        }
        return Said.of(sweep);
    }
}
