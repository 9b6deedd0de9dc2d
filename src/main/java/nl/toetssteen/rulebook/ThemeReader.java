package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code questions.yaml}: a page of the form with its sections and questions. */
final class ThemeReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+\\.[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Words YEARS = new Words("jaar", "years");
    private static final List<Option> YES_NO =
            List.of(new Option("yes", new Words("ja", "yes")), new Option("no", new Words("nee", "no")));

    private final String theme;

    ThemeReader(String theme) {
        this.theme = theme;
    }

    Theme read(Entry entry) {
        return new Theme(theme, entry.words("theme"), entry.words("intro"), entry.entries("sections", this::section));
    }

    private Section section(Entry entry) {
        String id = entry.name("id");
        boolean perLine = entry.flag("per-line");
        return new Section(
                id,
                entry.words("title"),
                entry.optionalWords("intro"),
                perLine,
                entry.entries("questions", question -> question(id, perLine, question)).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Nothing when its kind is in doubt: its answers would only be blamed for what is wrong here. */
    private Optional<Question> question(String section, boolean perLine, Entry entry) {
        int before = entry.defects().count();
        QuestionType type = entry.oneOf("type", List.of(QuestionType.values()), QuestionType::id);
        List<Option> options = options(type, entry);
        entry.flag("claim");
        if (entry.defects().count() == before) {
            return Optional.of(question(new Frame(section, perLine, type, options), entry));
        }
        entry.keys();
        entry.defects().unreadable(entry.file());
        return Optional.empty();
    }

    private record Frame(String section, boolean perLine, QuestionType type, List<Option> options) {}

    private Question question(Frame frame, Entry entry) {
        QuestionType type = frame.type();
        return new Question(
                entry.named("id", entry.text("id"), ID, "theme, a dot, and a name in lower-case letters"),
                theme,
                frame.section(),
                type,
                frame.options(),
                entry.has("when") ? condition(entry.entry("when")) : Condition.ALWAYS,
                frame.perLine(),
                entry.flag("claim"),
                isDesign(entry),
                better(type, entry),
                group(entry),
                unit(type, entry),
                limit("minimum", type, entry),
                limit("maximum", type, entry),
                entry.words("label"),
                entry.optionalWords("help"),
                entry.words("why"),
                entry.place());
    }

    private static List<Option> options(QuestionType type, Entry entry) {
        if (type == QuestionType.YES_NO) {
            return YES_NO;
        }
        return type.isChoice() ? entry.entries("options", ThemeReader::option) : List.of();
    }

    static Option option(Entry entry) {
        return new Option(entry.name("id"), entry.languages());
    }

    private static boolean isDesign(Entry entry) {
        return entry.has("kind")
                && entry.oneOf("kind", List.of("circumstance", "design"), word -> word)
                        .equals("design");
    }

    private static String group(Entry entry) {
        return entry.has("group") ? entry.name("group") : "";
    }

    private static Words unit(QuestionType type, Entry entry) {
        return switch (type) {
            case AMOUNT -> new Words("EUR", "EUR");
            case PERCENTAGE -> new Words("%", "%");
            case YEARS -> YEARS;
            case COUNT -> entry.words("unit");
            default -> Words.NONE;
        };
    }

    private static @Nullable BigDecimal limit(String key, QuestionType type, Entry entry) {
        return type.isNumber() ? entry.optionalNumber(key) : null;
    }

    private static Better better(QuestionType type, Entry entry) {
        Optional<Node> value = entry.optional("better");
        if (value.isEmpty()) {
            return Better.NONE;
        }
        if (value.get() instanceof Node.Sequence && type == QuestionType.CHOICE) {
            return new Better(Better.Direction.ORDER, entry.texts("better"));
        }
        return entry.oneOf("better", directions(type), Direction::word).better();
    }

    private static List<Direction> directions(QuestionType type) {
        if (type.isNumber()) {
            return List.of(Direction.NONE, Direction.HIGHER, Direction.LOWER);
        }
        return type == QuestionType.YES_NO
                ? List.of(Direction.NONE, Direction.YES, Direction.NO)
                : List.of(Direction.NONE);
    }

    private record Direction(String word, Better better) {
        private static final Direction NONE = new Direction("none", Better.NONE);
        private static final Direction HIGHER = new Direction("higher", new Better(Better.Direction.HIGHER, List.of()));
        private static final Direction LOWER = new Direction("lower", new Better(Better.Direction.LOWER, List.of()));
        private static final Direction YES =
                new Direction("yes", new Better(Better.Direction.ORDER, List.of("no", "yes")));
        private static final Direction NO =
                new Direction("no", new Better(Better.Direction.ORDER, List.of("yes", "no")));
    }

    static Condition condition(Entry entry) {
        Condition condition;
        if (entry.has("all")) {
            condition = new Condition.All(entry.entries("all", ThemeReader::part));
        } else if (entry.has("any")) {
            condition = new Condition.Any(entry.entries("any", ThemeReader::part));
        } else {
            condition = new Condition.Is(entry.text("question"), entry.texts("is"));
        }
        entry.end();
        return condition;
    }

    private static Condition part(Entry entry) {
        return condition(entry);
    }
}
