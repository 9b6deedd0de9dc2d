package nl.toetssteen.appraisal;

import java.util.Locale;

/** The advice. From {@link #DECLINE} to {@link #SUPPORT} it is a scale; the other two stand beside it. */
public enum Verdict {
    DECLINE,
    REWORK,
    SUPPORT_IF,
    SUPPORT,
    REFER,
    UNDETERMINED;

    /** How high it stands: 0 for what ends here, 3 for support. What is undetermined stands beside the scale, as low. */
    public int height() {
        return this == REFER || this == UNDETERMINED ? 0 : ordinal();
    }

    /** The word in output and messages, say {@code support-if}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
