package nl.toetssteen.engine;

import org.jspecify.annotations.Nullable;

/**
 * The values of the variables in an attempt to match a rule; the latest counts.
 *
 * @param value a text, a number, a line or {@link Unknown}; null for a number that is missing
 */
record Bindings(@Nullable Bindings before, String variable, @Nullable Object value) {
    static final Bindings NONE = new Bindings(null, "", null);

    Bindings with(String name, @Nullable Object bound) {
        return new Bindings(this, name, bound);
    }

    @Nullable
    Object get(String name) {
        for (Bindings at = this; at != null; at = at.before) {
            if (at.variable.equals(name)) {
                return at.value;
            }
        }
        return null;
    }
}
