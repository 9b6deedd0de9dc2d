package nl.toetssteen.benchmark;

import static nl.toetssteen.proposals.Shipped.DATE;
import static nl.toetssteen.proposals.Shipped.RANDOM;
import static nl.toetssteen.proposals.Shipped.RULEBOOK;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.rulebook.Sheet;
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
import org.slf4j.LoggerFactory;

/** How long one thread takes to say which of the thirty rules fire on the facts of a proposal. Run it by {@link Peers}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 10, time = 1)
public class PeersBenchmark {
    private static final int PROPOSALS = 64;

    static {
        // Engines that write a line for each rule would be measured by what they write.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
    }

    @Param
    public Entrant entrant = Entrant.BY_HAND;

    private List<FactSheet> proposals = List.of();
    private Peer peer = facts -> List.of();
    private int next;

    /**
     * The facts of seeded proposals; what it takes to make them is not measured. With {@code -Dneighbours=true} each
     * differs from the one before in one answer, the first from the last too.
     */
    static List<FactSheet> proposals(int count) {
        Stream<Sheet> sheets = Boolean.getBoolean("neighbours")
                ? Neighbours.of(count).stream()
                : LongStream.range(0, count).mapToObj(RANDOM::number);
        return sheets.map(sheet -> FactSheet.of(RULEBOOK, sheet, DATE)).toList();
    }

    @Setup
    public void setUp() {
        proposals = proposals(PROPOSALS);
        peer = entrant.peer();
        peer.follow(proposals);
    }

    @Benchmark
    public Collection<String> fired(Effort effort) {
        effort.operations++;
        next = (next + 1) % PROPOSALS;
        return peer.fired(proposals.get(next));
    }
}
