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

    /** The word in output and messages, say {@code support-if}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
