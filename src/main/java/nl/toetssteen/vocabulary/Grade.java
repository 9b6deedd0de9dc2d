package nl.toetssteen.vocabulary;

import java.util.Collection;
import java.util.Locale;

/** How well a claim is proven, weakest first; {@link #PLAIN} is a fact that needs no proof. */
public enum Grade {
    ASSERTED,
    REASONED,
    DOCUMENTED,
    EVALUATED,
    PLAIN;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The weakest grade among the facts; {@link #PLAIN} when there are none. */
    public static Grade weakest(Collection<? extends Fact> facts) {
        Grade weakest = PLAIN;
        for (Fact fact : facts) {
            Grade grade = fact.grade();
            weakest = grade.compareTo(weakest) < 0 ? grade : weakest;
        }
        return weakest;
    }

    /** Whether a reader can at least check the reasoning behind the claim. */
    public boolean isReasoned() {
        return this != ASSERTED;
    }

    /** The word for this grade in rulebooks and proposals, say {@code documented}. */
    public String id() {
        return id;
    }
}
