package nl.toetssteen.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which rows of a trace to show; an empty string shows all.
 *
 * @param criterion id of a criterion; likewise the others
 */
record TraceFilter(String state, String theme, String effect, String criterion) {

    /** A value to filter by. */
    record Choice(String value, String words, boolean chosen) {}

    /** The rows that pass. */
    List<TraceRow> of(List<TraceRow> rows) {
        return rows.stream().filter(this::shows).toList();
    }

    private boolean shows(TraceRow row) {
        return passes(state, row.state())
                && passes(theme, row.theme())
                && passes(effect, row.effect())
                && passes(criterion, row.criterion());
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
