package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questions for tests that need no rulebook. */
final class Samples {
    private Samples() {}

    static Question question(QuestionType type) {
        return question(type, null, null);
    }

    static Question question(QuestionType type, @Nullable String minimum, @Nullable String maximum) {
        return new Question(
                "theme.name",
                "theme",
                "section",
                type,
                options(type),
                Condition.ALWAYS,
                false,
                false,
                false,
                Better.NONE,
                "",
                Words.NONE,
                minimum == null ? null : new BigDecimal(minimum),
                maximum == null ? null : new BigDecimal(maximum),
                new Words("Wat?", "What?"),
                Words.NONE,
                new Words("Daarom.", "Because."),
                new Place("theme/questions.yaml", 1));
    }

    private static List<Option> options(QuestionType type) {
        Stream<String> ids = type == QuestionType.YES_NO ? Stream.of("yes", "no") : Stream.of("a", "b", "c");
        return type.isChoice()
                ? ids.map(id -> new Option(id, new Words(id, id))).toList()
                : List.of();
    }
}
