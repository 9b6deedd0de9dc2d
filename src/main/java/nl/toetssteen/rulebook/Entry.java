package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A map in a file of the rulebook, read key by key. What is wrong becomes a defect with its line, and a harmless value
 * takes its place, so that reading goes on.
 */
final class Entry {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private final Node.Mapping node;
    private final String file;
    private final Defects defects;
    private final Set<String> asked = new LinkedHashSet<>();

    Entry(Node.Mapping node, String file, Defects defects) {
        this.node = node;
        this.file = file;
        this.defects = defects;
    }

    Place place() {
        return new Place(file, node.line());
    }

    Place place(String key) {
        return new Place(file, node.field(key).map(Node.Field::line).orElse(node.line()));
    }

    String file() {
        return file;
    }

    Defects defects() {
        return defects;
    }

    /** Refuses the keys that nobody asked for; to be called last. */
    void end() {
        node.fields().stream()
                .filter(field -> !asked.contains(field.key()))
                .forEach(field -> defects.add(file, Faults.unknownKey(field, asked)));
    }

    boolean has(String key) {
        return optional(key).isPresent();
    }

    /** What stands under a key, if anything does. */
    Optional<Node> optional(String key) {
        asked.add(key);
        return node.field(key).map(Node.Field::value).filter(value -> !value.isNothing());
    }

    /** What stands under a key that must be there. */
    Optional<Node> required(String key) {
        Optional<Node> value = optional(key);
        if (value.isEmpty()) {
            defects.add(place(key), "'" + key + "' is missing or empty.", "Fill it in.");
        }
        return value;
    }

    String text(String key) {
        return required(key).map(value -> text(key, value)).orElse("");
    }

    String text(String key, String otherwise) {
        return optional(key).map(value -> text(key, value)).orElse(otherwise);
    }

    private String text(String key, Node value) {
        if (value instanceof Node.Scalar scalar) {
            if (scalar.text().isBlank()) {
                defects.add(place(key), "'" + key + "' is empty.", "Fill it in.");
            }
            return scalar.text().strip();
        }
        wrong(value, key, "text");
        return "";
    }

    private void wrong(Node value, String key, String expected) {
        defects.add(
                new Place(file, value.line()),
                "'" + key + "' is " + value.kind().en() + ".",
                "Write " + expected + ".");
    }

    /** A name: lower-case letters, digits and single hyphens. */
    String name(String key) {
        return named(key, text(key), NAME, "lower-case letters, digits and hyphens");
    }

    String named(String key, String text, Pattern pattern, String how) {
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            defects.add(place(key), "'" + text + "' is not a fitting " + key + ".", "Use " + how + ".");
        }
        return text;
    }

    List<String> texts(String key) {
        return required(key).map(value -> texts(key, value)).orElse(List.of());
    }

    List<String> optionalTexts(String key) {
        return optional(key).map(value -> texts(key, value)).orElse(List.of());
    }

    private List<String> texts(String key, Node value) {
        if (value instanceof Node.Sequence sequence) {
            List<String> texts =
                    sequence.items().stream().map(item -> text(key, item)).toList();
            refuseTwice(key, texts);
            return texts;
        }
        wrong(value, key, "a list, like [a, b]");
        return List.of();
    }

    private void refuseTwice(String key, List<String> texts) {
        Set<String> seen = new LinkedHashSet<>();
        texts.stream()
                .filter(text -> !seen.add(text))
                .forEach(text -> defects.add(place(key), "'" + text + "' stands twice in '" + key + "'.", "Keep one."));
    }

    Words words(String key) {
        return required(key).map(value -> words(key, value)).orElse(Words.NONE);
    }

    Words optionalWords(String key) {
        return optional(key).map(value -> words(key, value)).orElse(Words.NONE);
    }

    private Words words(String key, Node value) {
        if (!(value instanceof Node.Mapping mapping)) {
            wrong(value, key, "both languages, like {nl: …, en: …}");
            return Words.NONE;
        }
        Entry pair = new Entry(mapping, file, defects);
        Words words = pair.languages();
        pair.end();
        return words;
    }

    /** The keys {@code nl} and {@code en} of this map itself. */
    Words languages() {
        Words words = new Words(text("nl"), text("en"));
        if (words.nl().equals(words.en()) && words.nl().split("\\s+").length > 3) {
            defects.add(place("en"), "The English text is the same as the Dutch.", "Translate it.");
        }
        return words;
    }

    BigDecimal number(String key) {
        return optionalNumber(key, required(key)).orElse(BigDecimal.ZERO);
    }

    @Nullable
    BigDecimal optionalNumber(String key) {
        return optionalNumber(key, optional(key)).orElse(null);
    }

    private Optional<BigDecimal> optionalNumber(String key, Optional<Node> value) {
        return value.flatMap(node -> parsed(key, node, Entry::toNumber, "a number, like 12 or 0.25"));
    }

    private static BigDecimal toNumber(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }

    int whole(String key) {
        return required(key)
                .flatMap(value -> parsed(key, value, Integer::valueOf, "a whole number"))
                .orElse(0);
    }

    LocalDate date(String key) {
        return date(key, LocalDate.EPOCH, required(key));
    }

    LocalDate date(String key, LocalDate otherwise) {
        return date(key, otherwise, optional(key));
    }

    private LocalDate date(String key, LocalDate otherwise, Optional<Node> value) {
        return value.flatMap(node -> parsed(key, node, LocalDate::parse, "a date, like 2026-11-01"))
                .orElse(otherwise);
    }

    boolean flag(String key) {
        return optional(key)
                .flatMap(value -> parsed(key, value, Entry::toFlag, "true or false"))
                .orElse(false);
    }

    private static boolean toFlag(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new IllegalArgumentException(text);
    }

    private <T> Optional<T> parsed(String key, Node value, Function<String, T> parser, String expected) {
        try {
            if (value instanceof Node.Scalar scalar) {
                return Optional.of(parser.apply(scalar.text()));
            }
            wrong(value, key, expected);
        } catch (DateTimeParseException | IllegalArgumentException notSo) {
            String written = value instanceof Node.Scalar scalar ? scalar.text() : "";
            defects.add(place(key), "'" + key + "' is '" + written + "'.", "Write " + expected + ".");
        }
        return Optional.empty();
    }

    /** One of a list of known things, found by its word; the first when the word is none of them. */
    <T> T oneOf(String key, List<T> known, Function<T, String> word) {
        String text = text(key);
        List<String> words = known.stream().map(word).toList();
        if (!text.isEmpty() && !words.contains(text)) {
            defects.add(
                    place(key),
                    "'" + text + "' is not a known " + key + ".",
                    Faults.suggestion(text, words).en());
        }
        return known.get(Math.max(0, words.indexOf(text)));
    }

    /** A map under a key that must be there; an empty one when it is not. */
    Entry entry(String key) {
        return required(key).map(value -> entry(key, value)).orElse(new Entry(Node.Mapping.EMPTY, file, new Defects()));
    }

    private Entry entry(String key, Node value) {
        if (value instanceof Node.Mapping mapping) {
            return new Entry(mapping, file, defects);
        }
        wrong(value, key, "keys with values");
        return new Entry(Node.Mapping.EMPTY, file, new Defects());
    }

    /** The maps in a list that must be there. */
    <T> List<T> entries(String key, Function<Entry, T> reader) {
        return required(key).map(value -> entries(key, value, reader)).orElse(List.of());
    }

    <T> List<T> optionalEntries(String key, Function<Entry, T> reader) {
        return optional(key).map(value -> entries(key, value, reader)).orElse(List.of());
    }

    private <T> List<T> entries(String key, Node value, Function<Entry, T> reader) {
        if (!(value instanceof Node.Sequence)) {
            wrong(value, key, "a list of entries");
        }
        return entries(value).map(entry -> entry.read(reader)).toList();
    }

    private Stream<Entry> entries(Node value) {
        if (!(value instanceof Node.Sequence sequence)) {
            return Stream.of();
        }
        List<Entry> maps = new ArrayList<>();
        for (Node item : sequence.items()) {
            if (item instanceof Node.Mapping mapping) {
                maps.add(new Entry(mapping, file, defects));
            } else {
                wrong(item, "this entry", "keys with values");
            }
        }
        return maps.stream();
    }

    /** Reads this map as a whole, and refuses keys that the reader did not ask for. */
    <T> T read(Function<Entry, T> reader) {
        T result = reader.apply(this);
        end();
        return result;
    }

    /** The keys of this map, all of which count as asked for. */
    List<String> keys() {
        asked.addAll(node.keys());
        return node.keys();
    }

    /** Makes a list that stands alone in a file readable as the entries of a map. */
    static Entry holding(String key, Node value, String file, Defects defects) {
        Node.Field field = new Node.Field(key, value.line(), value);
        return new Entry(new Node.Mapping(List.of(field), value.line()), file, defects);
    }
}
