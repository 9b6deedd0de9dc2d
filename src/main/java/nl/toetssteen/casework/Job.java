package nl.toetssteen.casework;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A long calculation as it stood at some moment.
 *
 * @param id by which the one who asked for it finds it; nobody can guess it
 * @param page the address of the page that asked for it, and shows the result
 * @param done steps done, 0 to {@code of}
 * @param of steps in all, as far as is known; 0 when it is not
 * @param ahead how many calculations come first while it waits, those that run not counted
 * @param outcome what came out; null unless it is done
 */
public record Job(String id, String page, State state, long done, long of, int ahead, @Nullable Object outcome) {

    /** The states of a calculation; all but the first two are final. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        /** It took longer than it may. */
        TOO_LONG,
        /** Something went wrong in it. */
        FAILED,
        /** Nobody waits for it any more, or the program ends. */
        STOPPED;

        /** Whether nothing more will come of it. */
        public boolean isFinal() {
            return this != WAITING && this != RUNNING;
        }
    }

    /** What came out, when it is done and is of this type. */
    public <T> Optional<T> result(Class<T> type) {
        return Optional.ofNullable(outcome).filter(type::isInstance).map(type::cast);
    }
}
