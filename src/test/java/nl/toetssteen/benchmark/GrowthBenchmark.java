package nl.toetssteen.benchmark;

import static nl.toetssteen.proposals.Shipped.TERMS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.engine.DroolsAppraiser;
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

/** How long an appraisal takes with rulebooks of several sizes: rules, and the questions that come with them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 10, time = 1)
public class GrowthBenchmark {
    private static final int PROPOSALS = 64;
    private static final Map<Integer, Prepared> BY_SIZE = new ConcurrentHashMap<>();

    @Param({"50", "100", "230", "500"})
    public int rules;

    private Prepared prepared;
    private int next;

    private record Prepared(Appraiser appraiser, List<Sheet> proposals) {
        /** Compiles the rules, which takes a minute for the largest. */
        static Prepared of(int rules) {
            Appraiser appraiser = new DroolsAppraiser(GeneratedRulebook.of(rules, 1));
            Prepared prepared = new Prepared(appraiser, new GeneratedProposals(appraiser.rulebook()).first(PROPOSALS));
            prepared.check(rules);
            return prepared;
        }

        /** Rules that never fire would cost next to nothing. */
        private void check(int rules) {
            Set<String> fired = new TreeSet<>();
            int matches = 0;
            for (Sheet proposal : proposals) {
                Appraisal appraisal = appraiser.appraise(proposal, TERMS);
                appraisal.findings().forEach(finding -> fired.add(finding.rule()));
                appraisal.derivations().forEach(derivation -> fired.add(derivation.rule()));
                matches += appraisal.findings().size() + appraisal.derivations().size();
            }
            System.out.printf("%d of %d rules fire, %d on each proposal%n", fired.size(), rules, matches / PROPOSALS);
            if (fired.size() < rules / 2) {
                throw new IllegalStateException("Most rules never fire: " + fired);
            }
        }
    }

    @Setup
    public void setUp() {
        prepared = BY_SIZE.computeIfAbsent(rules, Prepared::of);
    }

    @Benchmark
    public Appraisal appraisal(Effort effort) {
        effort.operations++;
        next = (next + 1) % PROPOSALS;
        return prepared.appraiser().appraise(prepared.proposals().get(next), TERMS);
    }
}
