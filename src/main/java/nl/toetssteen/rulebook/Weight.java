package nl.toetssteen.rulebook;

import java.util.Locale;

/** How heavy a statement is; {@code rulebook.yaml} says how many points that makes. */
public enum Weight {
    NONE,
    WEAK,
    MODERATE,
    STRONG,
    DECISIVE;

    /** The word in cards. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
