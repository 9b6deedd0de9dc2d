package nl.toetssteen.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Value;

/** Answers in words, as a reader sees them. */
final class ValueWords {
    private final Texts texts;

    ValueWords(Texts texts) {
        this.texts = texts;
    }

    /** An answer in words. */
    String of(Question question, Value value) {
        if (value instanceof Value.Chosen chosen) {
            return option(question, chosen.option());
        }
        if (value instanceof Value.Several several) {
            return options(question, several.options());
        }
        if (value instanceof Value.Numeric numeric) {
            return number(question, numeric.number());
        }
        return value instanceof Value.Text text ? text.text() : texts.message("answer.unknown");
    }

    /** Options in words, parted by commas. */
    String options(Question question, List<String> options) {
        return options.stream().map(option -> option(question, option)).collect(Collectors.joining(", "));
    }

    String option(Question question, String id) {
        return question.option(id).map(option -> texts.words(option.words())).orElse(id);
    }

    private String number(Question question, BigDecimal number) {
        String bare = texts.number(number);
        return switch (question.type()) {
            case AMOUNT -> texts.message("unit.amount", bare);
            case PERCENTAGE -> texts.message("unit.percentage", bare);
            case YEARS -> texts.message("unit.years", bare);
            default -> bare + " " + unit(question);
        };
    }

    /** The unit behind a field, or an empty string. */
    String unit(Question question) {
        if (question.type() == QuestionType.PERCENTAGE) {
            return texts.message("unit.percent");
        }
        return question.type() == QuestionType.YEARS
                ? texts.message("unit.year")
                : question.type() == QuestionType.COUNT ? texts.words(question.unit()) : "";
    }
}
