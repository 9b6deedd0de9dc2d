package nl.toetssteen.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.toetssteen.appraisal.Work;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One calculation from beginning to end. What decides its end first, decides it: the result, the time that is up, or whoever
 * stops it. A thread is never interrupted, for that could close a file of the database under it.
 */
final class Run implements Runnable, Work {
    private static final Logger log = LoggerFactory.getLogger(Run.class);

    private final String key;
    private final Clock clock;
    private final Duration longest;
    private @Nullable Calculation<?> calculation;
    private @Nullable Object outcome;
    private volatile Job.State state = Job.State.WAITING;
    private volatile Instant deadline = Instant.MAX;
    private volatile Instant ended = Instant.MAX;
    private volatile long done;
    private volatile long of;

    Run(String key, Calculation<?> calculation, Clock clock, Duration longest) {
        this.key = key;
        this.calculation = calculation;
        this.clock = clock;
        this.longest = longest;
    }

    String key() {
        return key;
    }

    @Override
    public void run() {
        Calculation<?> begun = begin();
        if (begun == null) {
            return;
        }
        try {
            end(Job.State.DONE, begun.calculate(this));
        } catch (Throwable failure) {
            if (!isCancelled()) {
                log.error("A calculation failed.", failure);
            }
            end(Job.State.FAILED, null);
        }
    }

    private synchronized @Nullable Calculation<?> begin() {
        if (state == Job.State.WAITING) {
            deadline = clock.instant().plus(longest);
            state = Job.State.RUNNING;
        }
        return calculation;
    }

    private synchronized void end(Job.State last, @Nullable Object result) {
        if (!state.isFinal()) {
            outcome = result;
            calculation = null;
            ended = clock.instant();
            state = last;
        }
    }

    /** Gives it up; one that runs hears so when it asks. */
    void stop() {
        end(Job.State.STOPPED, null);
    }

    @Override
    public void advance(long stepsDone, long steps) {
        of = steps;
        done = stepsDone;
    }

    @Override
    public boolean isCancelled() {
        return state().isFinal();
    }

    /** Its state now; one of which the time is up has come to its end, whether it has heard so or not. */
    Job.State state() {
        if (state == Job.State.RUNNING && clock.instant().isAfter(deadline)) {
            end(Job.State.TOO_LONG, null);
        }
        return state;
    }

    /** Whether it came to its end before this moment. */
    boolean endedBefore(Instant moment) {
        return state().isFinal() && ended.isBefore(moment);
    }

    /** Whether whoever asks the same can have this one: not if it came to nothing. */
    boolean isWorthSharing() {
        return !state().isFinal() || state == Job.State.DONE;
    }

    /** How it stands, for one who asked for it. */
    synchronized Job seen(String id, String page, int ahead) {
        long all = Math.max(0, of);
        return new Job(id, page, state(), Math.max(0, Math.min(done, all)), all, ahead, outcome);
    }
}
