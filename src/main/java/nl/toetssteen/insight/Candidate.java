package nl.toetssteen.insight;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.toetssteen.appraisal.Verdict;

/**
 * A proposal that may get money from a fund.
 *
 * @param id tells it from the others
 */
public record Candidate(String id, String title, Merit merit, Request request, Wish wish) {

    /**
     * How it was judged.
     *
     * @param goal the goal judged by
     * @param total 0 to 10 000, in hundredths of a point
     * @param range between which totals its total can still lie; empty when nobody worked it out
     */
    public record Merit(String goal, Verdict verdict, int total, Optional<Interval> range) {}

    /**
     * What it asks for.
     *
     * @param amount in whole EUR, at most 10^12; 0 when it is not known
     * @param leastShare the smallest part with which it can still go ahead, 1 to 100 percent; 100 when it is all or
     *     nothing
     * @param labels its values by kind of label, say its instrument; a kind that is left out is not known
     */
    public record Request(long amount, int leastShare, Map<String, Set<String>> labels) {
        private static final long MOST = 1_000_000_000_000L;
        private static final int WHOLE = 100;

        public Request {
            if (amount < 0 || amount > MOST || leastShare < 1 || leastShare > WHOLE) {
                throw new IllegalArgumentException("amount " + amount + " or least share " + leastShare);
            }
            Map<String, Set<String>> sorted = new TreeMap<>();
            labels.forEach((label, values) -> sorted.put(label, Collections.unmodifiableSet(new TreeSet<>(values))));
            labels = Collections.unmodifiableMap(sorted);
        }

        /** The smallest amount with which it can go ahead, in whole EUR. */
        public long least() {
            return (amount * leastShare + WHOLE - 1) / WHOLE;
        }

        /** Whether it has this value, or may have it because it is not known. */
        boolean mayHave(String label, String value) {
            return !labels.containsKey(label)
                    || labels.getOrDefault(label, Set.of()).contains(value);
        }
    }

    /** What the committee has settled beforehand. */
    public enum Wish {
        /** Nothing. */
        NONE,
        /** It gets money. */
        MUST,
        /** It gets none. */
        EXCLUDED;

        /** The word in output. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same proposal with another wish. */
    public Candidate with(Wish other) {
        return new Candidate(id, title, merit, request, other);
    }

    /** Whether the verdict allows to choose it. */
    public boolean isFavourable() {
        return Preference.isFavourable(merit.verdict());
    }
}
