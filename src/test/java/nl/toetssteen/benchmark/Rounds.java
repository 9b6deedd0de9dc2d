package nl.toetssteen.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * A benchmark on a machine that others use too: each value of its parameter for a second in turn, round after round in
 * one process. Whatever else the machine does then falls on all alike, and none is measured before the Java compiler has
 * come round to it. What is compared is processor time, within each round. {@code -Dwarm-up=60 -Dmeasured=30} for more of them.
 */
final class Rounds {
    private static final int WARM_UP = Integer.getInteger("warm-up", 15);
    private static final int MEASURED = Integer.getInteger("measured", 15);
    private static final int ELAPSED = 0;
    private static final int CPU = 1;
    private static final int ALLOCATED = 2;

    /** By value of the parameter, in the order measured: for each round what an operation took. */
    private final Map<String, double[][]> all = new LinkedHashMap<>();

    private Rounds() {}

    /** Measures a benchmark that has one parameter and counts its {@link Effort}. */
    static Rounds of(Class<?> benchmark) throws RunnerException {
        for (int round = 0; round < WARM_UP; round++) {
            run(benchmark);
        }
        Rounds rounds = new Rounds();
        for (int round = 0; round < MEASURED; round++) {
            for (RunResult result : run(benchmark)) {
                rounds.add(round, result);
            }
        }
        return rounds;
    }

    private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmark.getSimpleName())
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.seconds(1))
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    private void add(int round, RunResult result) {
        String value = result.getParams()
                .getParam(result.getParams().getParamsKeys().iterator().next());
        double operations = result.getSecondaryResults().get("operations").getScore();
        all.computeIfAbsent(value, any -> new double[MEASURED][])[round] = new double[] {
            result.getPrimaryResult().getScore(),
            result.getSecondaryResults().get("cpu").getScore() / operations,
            result.getSecondaryResults().get("allocated").getScore() / operations
        };
    }

    /** One line for each value: middle values, and of its multiple of the yardstick the middle half too. */
    void print(String yardstick) {
        System.out.printf("%-22s %12s %12s %9s %9s %17s%n", "", "us elapsed", "us CPU", "kB", "times", "middle half");
        all.keySet().forEach(value -> print(value, times(value, yardstick)));
    }

    private void print(String value, double[] times) {
        System.out.printf(
                "%-22s %12.1f %12.1f %9.1f %9.1f %10.1f-%.1f%n",
                value,
                at(0.5, figures(value, ELAPSED)),
                at(0.5, figures(value, CPU)),
                at(0.5, figures(value, ALLOCATED)) / 1000,
                at(0.5, times),
                at(0.25, times),
                at(0.75, times));
    }

    private double[] figures(String value, int which) {
        return Arrays.stream(all.getOrDefault(value, new double[0][]))
                .mapToDouble(round -> round[which])
                .toArray();
    }

    private double[] times(String value, String yardstick) {
        double[] unit = figures(yardstick, CPU);
        double[] own = figures(value, CPU);
        return IntStream.range(0, own.length)
                .mapToDouble(round -> own[round] / unit[round])
                .toArray();
    }

    private static double at(double share, double[] values) {
        return Arrays.stream(values).sorted().toArray()[(int) (share * (values.length - 1))];
    }
}
