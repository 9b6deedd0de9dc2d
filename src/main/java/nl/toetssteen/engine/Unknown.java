package nl.toetssteen.engine;

import java.util.Set;

/**
 * The value of a variable that an open question, or a condition that failed, leaves unsettled.
 *
 * @param among what it can be; empty for anything
 */
record Unknown(Set<String> among) {
    static final Unknown ANYTHING = new Unknown(Set.of());

    boolean admits(Object value) {
        return among.isEmpty() || value instanceof String text && among.contains(text);
    }
}
