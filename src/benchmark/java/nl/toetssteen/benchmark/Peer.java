package nl.toetssteen.benchmark;

import java.util.Collection;
import java.util.List;
import nl.toetssteen.appraisal.FactSheet;

/** Some way to work out which of the thirty rules fire. */
interface Peer {

    /** The names of the rules that fire on these facts, in any order. */
    Collection<String> fired(FactSheet facts);

    /** Is told beforehand which proposals will come, in this order, over and over. */
    default void follow(List<FactSheet> proposals) {}

    /** Whether it names a rule when that fires. */
    default boolean says(String rule) {
        return true;
    }
}
