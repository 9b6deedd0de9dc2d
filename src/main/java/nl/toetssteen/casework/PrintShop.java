package nl.toetssteen.casework;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Has documents made one at a time for each person, and two at once for all: each takes a second and some memory. */
@Component
public final class PrintShop {
    private static final int AT_ONCE = 2;
    private static final long PATIENCE_IN_SECONDS = 10;

    private final Who who;
    private final Semaphore presses = new Semaphore(AT_ONCE, true);
    private final Set<String> served = ConcurrentHashMap.newKeySet();

    PrintShop(Who who) {
        this.who = who;
    }

    /**
     * Makes a document.
     *
     * @throws StillPrinting when one is being made for whoever asks
     * @throws Busy when no press comes free
     */
    public <T> T print(Supplier<T> work) {
        String person = who.acts().id();
        if (!served.add(person)) {
            throw new StillPrinting();
        }
        try {
            return onPress(work);
        } finally {
            served.remove(person);
        }
    }

    private <T> T onPress(Supplier<T> work) {
        if (!comesFree()) {
            throw new Busy(false);
        }
        try {
            return work.get();
        } finally {
            presses.release();
        }
    }

    private boolean comesFree() {
        try {
            return presses.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
