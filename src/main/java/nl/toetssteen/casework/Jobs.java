package nl.toetssteen.casework;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Long calculations, in the background: so many at once, so many waiting, so many for one person, each for so long, and
 * of each the result for so long. Nobody sees those of another, but who asks what another asked shares the work.
 */
public final class Jobs implements AutoCloseable {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private final JobLimits limits;
    private final ThreadPoolExecutor threads;
    // The oldest first.
    private final Map<String, Ticket> tickets = new LinkedHashMap<>();

    public Jobs(Clock clock, JobLimits limits) {
        this.clock = clock;
        this.limits = limits;
        this.threads = new ThreadPoolExecutor(
                limits.threads(),
                limits.threads(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(limits.waiting()),
                Jobs::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "calculation");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * A question to be answered.
     *
     * @param owner who asks: the user, or the session of a browser
     * @param key names the question and all on which its result depends: the same key, the same result
     * @param page the address of the page that asks, and shows the result
     */
    public record Order<T>(String owner, String key, String page, Calculation<T> calculation) {}

    /** What somebody holds: the way to a calculation. */
    private record Ticket(String id, String owner, String page, Run run) {}

    /**
     * Starts a calculation, unless the same is under way or its result is still there: then that is shared. Whatever it
     * pushes out, is the oldest that came to its end.
     *
     * @throws Busy when there is no room
     */
    public synchronized Job start(Order<?> order) {
        dropOld();
        // Two pages can ask the same, as two dossiers with the same answers do: each is led back to itself.
        Optional<Ticket> asked = first(ticket -> isSame(ticket, order.key())
                && ticket.owner().equals(order.owner())
                && ticket.page().equals(order.page()));
        return seen(asked.orElseGet(() -> admit(order)));
    }

    private static boolean isSame(Ticket ticket, String key) {
        return ticket.run().key().equals(key) && ticket.run().isWorthSharing();
    }

    private Ticket admit(Order<?> order) {
        Predicate<Ticket> own = ticket -> ticket.owner().equals(order.owner());
        if (count(own.and(Jobs::isUnderWay)) >= limits.underWay()) {
            throw new Busy(true);
        }
        requireRoom(own, limits.own(), true);
        requireRoom(ticket -> true, limits.all(), false);
        Run run = first(ticket -> isSame(ticket, order.key())).map(Ticket::run).orElseGet(() -> begun(order));
        makeRoom(own, limits.own());
        makeRoom(ticket -> true, limits.all());
        Ticket ticket = new Ticket(newId(), order.owner(), order.page(), run);
        tickets.put(ticket.id(), ticket);
        return ticket;
    }

    private Run begun(Order<?> order) {
        Run run = new Run(order.key(), order.calculation(), clock, limits.longest());
        try {
            threads.execute(run);
        } catch (RejectedExecutionException full) {
            throw new Busy(false);
        }
        return run;
    }

    private void requireRoom(Predicate<Ticket> which, int most, boolean own) {
        if (count(which) >= most && oldestEnded(which).isEmpty()) {
            throw new Busy(own);
        }
    }

    // Only once nothing can refuse any more: a refusal costs nobody a result.
    private void makeRoom(Predicate<Ticket> which, int most) {
        if (count(which) >= most) {
            oldestEnded(which).ifPresent(ticket -> tickets.remove(ticket.id()));
        }
    }

    private Optional<Ticket> oldestEnded(Predicate<Ticket> which) {
        return first(which.and(ticket -> !isUnderWay(ticket)));
    }

    private static boolean isUnderWay(Ticket ticket) {
        return !ticket.run().state().isFinal();
    }

    private long count(Predicate<Ticket> which) {
        return tickets.values().stream().filter(which).count();
    }

    private Optional<Ticket> first(Predicate<Ticket> which) {
        return tickets.values().stream().filter(which).findFirst();
    }

    private void dropOld() {
        Instant before = clock.instant().minus(limits.kept());
        tickets.values().removeIf(ticket -> ticket.run().endedBefore(before));
    }

    /** A calculation of this owner as it stands now; none when there is no such, or no longer. */
    public synchronized Optional<Job> find(String owner, String id) {
        dropOld();
        return held(owner, id).map(this::seen);
    }

    private Optional<Ticket> held(String owner, String id) {
        return Optional.ofNullable(tickets.get(id))
                .filter(ticket -> ticket.owner().equals(owner));
    }

    private Job seen(Ticket ticket) {
        List<Runnable> waiting = new ArrayList<>(threads.getQueue());
        int ahead = Math.max(0, waiting.indexOf(ticket.run()));
        return ticket.run().seen(ticket.id(), ticket.page(), ahead);
    }

    /**
     * Drops a calculation of this owner, with its result if it has one. It stops, unless others wait for it too.
     *
     * @return how it stood; none when there was no such
     */
    public synchronized Optional<Job> cancel(String owner, String id) {
        Optional<Ticket> dropped = held(owner, id);
        Optional<Job> last = dropped.map(this::seen);
        dropped.ifPresent(this::drop);
        return last;
    }

    private void drop(Ticket ticket) {
        tickets.remove(ticket.id());
        if (first(other -> other.run() == ticket.run()).isEmpty()) {
            ticket.run().stop();
            threads.remove(ticket.run());
        }
    }

    private static String newId() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** Stops all calculations, and takes no more. */
    @Override
    public synchronized void close() {
        threads.shutdown();
        threads.getQueue().clear();
        tickets.values().forEach(ticket -> ticket.run().stop());
        tickets.clear();
    }
}
