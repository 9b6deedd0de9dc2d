package nl.toetssteen.web;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which rules of a trace to show; an empty string lets all pass.
 *
 * @param state fired, near, waits, silent or {@link #ALL}; empty shows what fired or nearly did in full, and names the
 *     rest
 * @param criterion id of a criterion; likewise the others
 */
record TraceFilter(String state, String theme, String effect, String criterion) {
    private static final String ALL = "all";
    private static final Set<String> NAMED_ONLY = Set.of("waits", "silent");

    /** A value to filter by. */
    record Choice(String value, String words, boolean chosen) {}

    /** Whether a rule in this state is shown at all. */
    boolean passes(TraceHead head) {
        return passes(state.equals(ALL) ? "" : state, head.state())
                && passes(theme, head.theme())
                && passes(effect, head.effect())
                && passes(criterion, head.criterion());
    }

    /** Whether it is shown with its facts or with what it lacks, or only named. */
    boolean inFull(TraceHead head) {
        return !state.isEmpty() || !NAMED_ONLY.contains(head.state());
    }

    private static boolean passes(String wanted, String value) {
        return wanted.isEmpty() || wanted.equals(value);
    }

    /** The choices of a field, the chosen one marked. */
    static List<Choice> choices(Stream<String> ids, Function<String, String> words, String chosen) {
        return ids.distinct()
                .map(id -> new Choice(id, words.apply(id), id.equals(chosen)))
                .toList();
    }
}
