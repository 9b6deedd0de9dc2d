package nl.toetssteen.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is written as {@code a=1,b=2}. */
final class Pairs {
    private Pairs() {}

    /**
     * The values by name, in the order in which they stand there.
     *
     * @param written null when the option was not given
     * @param option its name, for the message
     * @param value what a value looks like
     * @param example for the message, say {@code loan=40}
     * @throws Refusal that says which pair does not look like the example, or stands there twice
     */
    static Map<String, String> read(
            @Nullable String written, String option, Pattern value, String example, Speech speech) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String each : written == null ? new String[0] : written.split(",", -1)) {
            int at = each.lastIndexOf('=');
            String name = at < 0 ? "" : each.substring(0, at).strip();
            String given = each.substring(at + 1).strip();
            if (name.isEmpty() || !value.matcher(given).matches()) {
                throw speech.refuse("pairs.form", option, each, example);
            }
            if (pairs.put(name, given) != null) {
                throw speech.refuse("pairs.twice", option, name);
            }
        }
        return pairs;
    }
}
