package nl.toetssteen.insight;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Why appraisals cannot stand in one list. */
public final class NotComparable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient SortedMap<String, List<String>> groups;

    /** What is in the way. */
    public enum Reason {
        /** Fewer than two. */
        TOO_FEW,
        /** More than {@link Comparison#MOST}. */
        TOO_MANY,
        /** Two have the same id. */
        SAME_ID,
        /** They are judged by different rulebooks. */
        RULEBOOKS,
        /** They are judged as of different dates. */
        DATES,
        /** They have different primary goals, and goals are never added up. */
        GOALS,
        /** They are judged by different weights. */
        WEIGHTS;

        /** The word in messages. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    NotComparable(Reason reason, SortedMap<String, List<String>> groups) {
        super(reason.id() + " " + groups);
        this.reason = reason;
        this.groups = new TreeMap<>(groups);
    }

    public Reason reason() {
        return reason;
    }

    /** What differs, each with the ids of the proposals that have it; for a wrong number the number with all ids. */
    public SortedMap<String, List<String>> groups() {
        return groups;
    }
}
