package nl.toetssteen.web;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.insight.Envelope;
import nl.toetssteen.rulebook.AnswerReader;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Reading;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Value;

/**
 * An amount or a percentage as it was typed in a field that is no question of the rulebook.
 *
 * @param number in whole EUR or percent; 0 when nothing was typed, or what was typed cannot be read
 * @param problem what is wrong with it; empty when nothing is
 */
record TypedAmount(long number, String problem) {
    private static final TypedAmount NOTHING = new TypedAmount(0, "");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%?");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,13}");
    private static final int WHOLE = 100;

    /** An amount in EUR, read as the amount of a proposal is. */
    static TypedAmount euros(String typed, Rulebook rulebook, Texts texts) {
        if (typed.isBlank()) {
            return NOTHING;
        }
        Optional<Question> question =
                rulebook.findQuestion(rulebook.contents().portfolio().amount());
        return question.map(amount -> read(amount, typed, texts)).orElseGet(() -> digits(typed, texts));
    }

    private static TypedAmount read(Question question, String typed, Texts texts) {
        Reading reading = AnswerReader.read(question, List.of(typed), texts.language());
        return reading.problem()
                .map(problem -> new TypedAmount(0, texts.words(problem)))
                .orElseGet(() -> of(reading.value(), texts));
    }

    private static TypedAmount of(Value value, Texts texts) {
        return value instanceof Value.Numeric numeric
                ? inRange(numeric.number().setScale(0, RoundingMode.CEILING).longValueExact(), texts)
                : NOTHING;
    }

    private static TypedAmount digits(String typed, Texts texts) {
        return DIGITS.matcher(typed.strip()).matches()
                ? inRange(Long.parseLong(typed.strip()), texts)
                : new TypedAmount(0, texts.message("portfolio.no-amount"));
    }

    private static TypedAmount inRange(long euros, Texts texts) {
        return euros > Envelope.MOST
                ? new TypedAmount(0, texts.message("portfolio.no-amount"))
                : new TypedAmount(euros, "");
    }

    /** A percentage from 1 to 100. */
    static TypedAmount percent(String typed, Texts texts) {
        if (typed.isBlank()) {
            return NOTHING;
        }
        Matcher matcher = PERCENT.matcher(typed.strip());
        long number = matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
        return number < 1 || number > WHOLE
                ? new TypedAmount(0, texts.message("portfolio.no-percentage"))
                : new TypedAmount(number, "");
    }
}
