package nl.toetssteen.rulebook;

import java.util.List;
import java.util.Optional;

/** A part of a YAML or JSON document, with the line on which it begins. */
sealed interface Node {

    /** Counted from 1. */
    int line();

    /** Text, number, date or nothing; {@code plain} when it stood without quotation marks. */
    record Scalar(String text, boolean plain, int line) implements Node {}

    /** A list. */
    record Sequence(List<Node> items, int line) implements Node {}

    /** A map, in the order of the file. */
    record Mapping(List<Field> fields, int line) implements Node {

        static final Mapping EMPTY = new Mapping(List.of(), 1);

        Optional<Field> field(String key) {
            return fields.stream().filter(field -> field.key().equals(key)).findFirst();
        }

        List<String> keys() {
            return fields.stream().map(Field::key).toList();
        }
    }

    /** A key of a map with what it holds. */
    record Field(String key, int line, Node value) {}

    /** Whether nothing was filled in. */
    default boolean isNothing() {
        return this instanceof Scalar scalar
                && scalar.plain()
                && List.of("", "~", "null").contains(scalar.text());
    }

    /** What it is, for a message. */
    default Words kind() {
        if (this instanceof Mapping) {
            return new Words("een groep met sleutels", "a map with keys");
        }
        return this instanceof Sequence ? new Words("een lijst", "a list") : new Words("één waarde", "a single value");
    }
}
