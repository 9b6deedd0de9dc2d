package nl.toetssteen.casework;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.rulebook.DefectiveRulebook;
import nl.toetssteen.rulebook.Place;
import nl.toetssteen.rulebook.RulebookDefect;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desk at which the appraiser sits: it first reads the rulebook, then is ready, unless the rulebook is refused. */
public final class Desk {
    private static final Logger log = LoggerFactory.getLogger(Desk.class);

    private final CompletableFuture<Appraiser> reading = new CompletableFuture<>();
    private volatile @Nullable Appraiser successor;

    private Desk() {}

    /** How far the desk is. */
    public enum State {
        READING,
        READY,
        REFUSED
    }

    /** A desk that reads in the background, so that whoever opens it need not wait. */
    public static Desk open(Supplier<Appraiser> reader) {
        Desk desk = new Desk();
        Thread thread = new Thread(() -> desk.read(reader), "rulebook");
        thread.setDaemon(true);
        thread.start();
        return desk;
    }

    // Whatever goes wrong, an error of the virtual machine too, must not leave a desk that reads for ever.
    private void read(Supplier<Appraiser> reader) {
        try {
            Appraiser appraiser = reader.get();
            log.info("Rulebook {} is ready.", appraiser.rulebook().contents().edition());
            reading.complete(appraiser);
        } catch (Throwable failure) {
            log.error("The rulebook is refused.\n{}", failure.getMessage());
            log.debug("Where it was refused", failure);
            reading.completeExceptionally(failure);
        }
    }

    /**
     * Another appraiser takes the place of the present one: whoever asks from now on gets it. Who needs the same one twice,
     * asks once.
     */
    public void replace(Appraiser appraiser) {
        log.info("Rulebook {} takes over.", appraiser.rulebook().contents().edition());
        successor = appraiser;
    }

    /** How far the desk is. */
    public State state() {
        if (successor != null) {
            return State.READY;
        }
        if (!reading.isDone()) {
            return State.READING;
        }
        return reading.isCompletedExceptionally() ? State.REFUSED : State.READY;
    }

    /** Whether proposals can be judged. */
    public boolean ready() {
        return state() == State.READY;
    }

    /**
     * The appraiser.
     *
     * @throws IllegalStateException when the desk is not ready
     */
    public Appraiser appraiser() {
        Appraiser present = successor;
        if (present != null) {
            return present;
        }
        if (!ready()) {
            throw new IllegalStateException("the rulebook is not ready: " + state());
        }
        return reading.join();
    }

    /** Why the rulebook was refused; empty when it was not, or not yet. */
    public List<RulebookDefect> defects() {
        return state() == State.REFUSED ? defectsOf(failure()) : List.of();
    }

    private Throwable failure() {
        return reading.handle((appraiser, failure) -> failure).join();
    }

    private static List<RulebookDefect> defectsOf(Throwable failure) {
        return failure instanceof DefectiveRulebook defective
                ? defective.defects()
                : List.of(new RulebookDefect(
                        new Place("rulebook.yaml", 1),
                        "The rulebook could not be read: " + failure,
                        "See the log of the program."));
    }

    /** Waits until the desk is ready or the rulebook is refused. */
    public State await() {
        reading.handle((appraiser, failure) -> state()).join();
        return state();
    }
}
