package nl.toetssteen.casework;

import java.time.Duration;

/**
 * How much room there is for long calculations; all counts at least 1.
 *
 * @param threads calculations at once
 * @param waiting calculations that wait for a thread
 * @param underWay calculations of one person that run or wait
 * @param own calculations of one person, those with a result included
 * @param all calculations of all together, those with a result included
 * @param longest how long one may run
 * @param kept how long its result stays
 */
public record JobLimits(int threads, int waiting, int underWay, int own, int all, Duration longest, Duration kept) {

    /** Enough for an organisation on one machine: one core is left to the pages. */
    public static JobLimits on(int cores, Duration longest) {
        return new JobLimits(Math.max(1, cores - 1), 20, 2, 10, 200, longest, Duration.ofMinutes(30));
    }
}
