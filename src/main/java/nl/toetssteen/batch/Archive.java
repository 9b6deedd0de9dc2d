package nl.toetssteen.batch;

/** The dossiers as commands use them, until it is closed. */
public interface Archive extends AutoCloseable {
    /** What can be done with them, by its type. */
    <T> T use(Class<T> useCase);

    @Override
    void close();
}
