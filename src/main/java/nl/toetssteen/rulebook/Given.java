package nl.toetssteen.rulebook;

import java.util.List;
import nl.toetssteen.vocabulary.Grade;
import org.jspecify.annotations.Nullable;

/**
 * An answer as given, with what stands behind it.
 *
 * @param evidence the grade that was claimed; null when none was, which counts as asserted
 */
public record Given(Value value, @Nullable Grade evidence, String note, List<Reference> references) {

    /** An answer with nothing behind it. */
    public static Given of(Value value) {
        return new Given(value, null, "", List.of());
    }

    /** Whether the question was left open. */
    public boolean isUnknown() {
        return value instanceof Value.Unknown;
    }
}
