package nl.toetssteen.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.rulebook.Slot;

/** The name of an answer's field in forms and links: {@code theme.question}, in a spending line {@code theme.question:2}. */
final class FieldKey {
    private static final Pattern KEY = Pattern.compile("([a-z0-9.-]{1,100})(?::([1-9]\\d{0,2}))?");

    private FieldKey() {}

    static String of(Slot slot) {
        return slot.line() == 0 ? slot.question() : slot.question() + ":" + slot.line();
    }

    /** The place that a key names; none when it is no key. */
    static Optional<Slot> parse(String key) {
        Matcher matcher = KEY.matcher(key);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String line = matcher.group(2);
        return Optional.of(new Slot(matcher.group(1), line == null ? 0 : Integer.parseInt(line)));
    }
}
