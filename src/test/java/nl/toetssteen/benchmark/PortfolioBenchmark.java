package nl.toetssteen.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.toetssteen.insight.Candidate;
import nl.toetssteen.insight.Ceiling;
import nl.toetssteen.insight.Envelope;
import nl.toetssteen.insight.Pace;
import nl.toetssteen.insight.PortfolioStudy;
import nl.toetssteen.insight.SomeCandidates;
import nl.toetssteen.proposals.Shipped;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a portfolio takes, with its efficient set and what every candidate displaces: each time another draw. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
public class PortfolioBenchmark {
    private static final Pace PACE = Pace.valueOf(System.getProperty("pace", Pace.THOROUGH.name()));
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How many proposals. */
    @Param({"50", "200", "500"})
    public int proposals;

    /** At most so much for each region, each theme, each instrument: how many of these. */
    @Param({"0", "1", "3"})
    public int ceilings;

    private long seed;
    private List<Candidate> candidates = List.of();

    @Setup(Level.Iteration)
    public void draw() {
        candidates = SomeCandidates.drawn(proposals, ++seed);
    }

    @Benchmark
    public PortfolioStudy study() {
        return of(candidates, ceilings);
    }

    private static PortfolioStudy of(List<Candidate> candidates, int ceilings) {
        List<Ceiling> all = Stream.of(ceiling("region", 30), ceiling("theme", 20), ceiling("instrument", 40))
                .limit(ceilings)
                .toList();
        Envelope envelope = new Envelope("efficiency", SomeCandidates.fifth(candidates), all);
        return PortfolioStudy.of(Shipped.RULEBOOK.scale(), envelope, candidates, PACE);
    }

    private static Ceiling ceiling(String label, int percent) {
        return new Ceiling(label, "", BigDecimal.valueOf(percent), Ceiling.Unit.PERCENT);
    }

    /** One line for each draw: how long, how near to proven, what it rests on. */
    public static void main(String[] args) {
        for (int proposals : new int[] {12, 50, 200, 500}) {
            for (int ceilings = 0; ceilings <= 3; ceilings++) {
                for (long seed = 1; seed <= 5; seed++) {
                    print(proposals, ceilings, seed);
                }
            }
        }
    }

    private static void print(int proposals, int ceilings, long seed) {
        List<Candidate> candidates = SomeCandidates.drawn(proposals, seed);
        long start = THREADS.getCurrentThreadCpuTime();
        PortfolioStudy study = of(candidates, ceilings);
        double took = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        double gap = 100.0
                * (study.portfolio().bound() - study.portfolio().value())
                / study.portfolio().bound();
        long proven =
                study.displacements().stream().filter(each -> each.isProven()).count();
        System.out.printf(
                "%3d proposals, %d ceilings, draw %d: %6.0f ms CPU, gap %.3f %%, %d of %d displacements proven, price %d%n",
                proposals,
                ceilings,
                seed,
                took,
                gap,
                proven,
                study.displacements().size(),
                study.price());
    }
}
