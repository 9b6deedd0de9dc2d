package nl.toetssteen.rulebook;

import java.util.Locale;

/** What a statement does to the verdict. */
public enum Effect {
    GROUND,
    STRENGTH,
    CONCERN,
    CONDITION,
    OBJECTION,
    REFERRAL,
    DOUBT,
    NOTE;

    /** Whether its points count in favour. */
    public boolean isFavourable() {
        return this == GROUND || this == STRENGTH;
    }

    /** Whether it has points at all. */
    public boolean hasPoints() {
        return isFavourable() || this == CONCERN || this == CONDITION;
    }

    /** Whether it blocks. */
    public boolean isObjection() {
        return this == OBJECTION || this == REFERRAL;
    }

    /** The word in cards. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
