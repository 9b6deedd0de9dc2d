package nl.toetssteen.benchmark;

import static nl.toetssteen.proposals.Shipped.DATE;
import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static nl.toetssteen.proposals.Shipped.TERMS;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.engine.DroolsAppraiser;
import nl.toetssteen.proposals.RandomProposals;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Sheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many proposals a second one thread judges, beside the same rules written by hand. Read the ratios. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class AppraisalBenchmark {
    private static final int PROPOSALS = 64;

    private final Appraiser whole = Shipped.appraiser();
    private final Appraiser thirty = new DroolsAppraiser(ThirtyRules.of(RULEBOOK));
    private final List<Sheet> sheets = proposals();
    private int next;

    private static List<Sheet> proposals() {
        RandomProposals random = new RandomProposals(RULEBOOK);
        return LongStream.range(0, PROPOSALS).mapToObj(random::number).toList();
    }

    private Sheet sheet() {
        next = (next + 1) % PROPOSALS;
        return sheets.get(next);
    }

    /** The whole rulebook: facts, rules, trace, scores, verdict and receipt. */
    @Benchmark
    public Appraisal appraisal() {
        return whole.appraise(sheet(), TERMS);
    }

    /** The same with the reason for every silent rule. */
    @Benchmark
    public Explanation explanation() {
        return whole.explain(sheet(), TERMS);
    }

    /** Thirty rules through the engine, with all that an appraisal does. */
    @Benchmark
    public Appraisal thirtyRules() {
        return thirty.appraise(sheet(), TERMS);
    }

    /** Thirty rules by hand, on the same facts, with nothing else. */
    @Benchmark
    public List<String> thirtyRulesByHand() {
        return ThirtyRules.byHand(FactSheet.of(RULEBOOK, sheet(), DATE));
    }

    /** What it costs to make the facts: part of every line above. */
    @Benchmark
    public FactSheet facts() {
        return FactSheet.of(RULEBOOK, sheet(), DATE);
    }
}
