package nl.toetssteen.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as parsed.
 *
 * @param root null when it could not be parsed at all
 * @param faults what is wrong with it, besides what it says
 */
record Parsed(@Nullable Node root, List<Fault> faults) {

    static Parsed bad(Fault fault) {
        return new Parsed(null, List.of(fault));
    }
}
