package nl.toetssteen.benchmark;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static nl.toetssteen.proposals.Shipped.TERMS;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Applicability;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Sweep;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Truth;
import nl.toetssteen.rulebook.Value;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many times a second one thread changes an answer and has the score: in a live appraisal, and by judging anew. The
 * answers changed are those to the yes/no questions of an example, any of them in turn, as a seed draws them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class SweepBenchmark {
    private static final Given YES = Given.of(new Value.Chosen("yes"));
    private static final Given NO = Given.of(new Value.Chosen("no"));

    @Param({"revolving-fund-completed", "ecosystem-impulse"})
    public String example = "";

    private final SplittableRandom random = new SplittableRandom(1);
    private Sheet sheet = Sheet.empty();
    private List<Slot> slots = List.of();
    private Sweep sweep = Shipped.appraiser().sweep(sheet, TERMS);

    @Setup
    public void begin() {
        sheet = examples().filter(each -> each.id().equals(example)).findFirst().orElseThrow();
        Applicability asked = Applicability.of(RULEBOOK, sheet);
        slots = asked.slots().stream()
                .filter(slot -> asked.asked(slot) == Truth.YES)
                .filter(slot -> RULEBOOK.question(slot.question()).type() == QuestionType.YES_NO)
                .toList();
        sweep = Shipped.appraiser().sweep(sheet, TERMS);
    }

    private static Stream<Sheet> examples() {
        return RULEBOOK.contents().examples().stream().map(Example::sheet);
    }

    private Slot slot() {
        return slots.get(random.nextInt(slots.size()));
    }

    /** One answer changed in a live appraisal, and the total read. */
    @Benchmark
    public int sweep() {
        Slot slot = slot();
        sweep.answer(slot, sweep.at(slot).equals(YES) ? NO : YES);
        return sweep.total();
    }

    /** The same, and the verdict but for the minimums. */
    @Benchmark
    public Object sweepWithVerdict() {
        Slot slot = slot();
        sweep.answer(slot, sweep.at(slot).equals(YES) ? NO : YES);
        return sweep.verdictBeforeMinimums();
    }

    /** One answer changed, and the proposal judged anew. */
    @Benchmark
    public Appraisal fresh() {
        Slot slot = slot();
        sheet = sheet.with(slot, sheet.at(slot).equals(YES) ? NO : YES);
        return Shipped.appraiser().appraise(sheet, TERMS);
    }
}
