package nl.toetssteen.vocabulary;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A known answer to a question that applies.
 *
 * @param question the question's id
 * @param group the question's group, or an empty string
 * @param line the spending line, counted from 1; 0 for the proposal as a whole
 * @param choice the chosen option, {@code yes} or {@code no}; null for any other type
 * @param choices the chosen options of a question with several choices, else empty
 * @param exact the number as given (EUR, percent, count or years); null for any other type
 * @param grade how well the answer is proven
 */
public record Answer(
        String question,
        String group,
        int line,
        @Nullable String choice,
        Set<String> choices,
        @Nullable BigDecimal exact,
        Grade grade)
        implements Fact {

    /** The number for comparison; null, for which no comparison holds, when the answer is not a number. */
    public @Nullable Double number() {
        return exact == null ? null : Double.valueOf(exact.doubleValue());
    }

    /** Whether the evidence is at least reasoned. */
    public boolean reasoned() {
        return grade.isReasoned();
    }

    /** Whether the evidence is at least a document that a reader can open. */
    public boolean documented() {
        return grade.compareTo(Grade.DOCUMENTED) >= 0;
    }
}
