package nl.toetssteen.benchmark;

import org.openjdk.jmh.runner.RunnerException;

/** How the cost of an appraisal grows with the rulebook, as a table. */
public final class Growth {
    private Growth() {}

    /** Measures {@link GrowthBenchmark}; compiling its rulebooks takes minutes. */
    public static void main(String[] args) throws RunnerException {
        Rounds.of(GrowthBenchmark.class).print("50");
    }
}
