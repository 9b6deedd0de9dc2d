package nl.toetssteen.casework;

import nl.toetssteen.appraisal.Work;

/**
 * Something that takes so long that nobody should wait for its page.
 *
 * @param <T> an immutable result
 */
@FunctionalInterface
public interface Calculation<T> {

    /**
     * Calculates, in a thread of its own kind. What it says or throws after {@code work} was cancelled is thrown away.
     */
    T calculate(Work work) throws Exception;
}
