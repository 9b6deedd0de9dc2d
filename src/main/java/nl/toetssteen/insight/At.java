package nl.toetssteen.insight;

import java.util.concurrent.CancellationException;
import nl.toetssteen.appraisal.Work;

/** A step of long work. */
final class At {
    private At() {}

    /**
     * Says how far the work is.
     *
     * @throws CancellationException when nobody waits any longer
     */
    static void step(Work work, long done, long of) {
        if (work.isCancelled()) {
            throw new CancellationException();
        }
        work.advance(done, of);
    }
}
