package nl.toetssteen.batch;

import nl.toetssteen.casework.VerifyTrail;

/**
 * The dossiers as commands use them, until it is closed.
 *
 * @param opened what to close
 */
public record Archive(VerifyTrail verify, Runnable opened) implements AutoCloseable {
    @Override
    public void close() {
        opened.run();
    }
}
