package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** How long, how large and how exact an answer can be. */
final class Limits {
    /** Letters in a text. */
    static final int LONGEST_TEXT = 20_000;

    /** More digits than this a double, with which rules compare, does not hold. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_DECIMALS = 4;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final Words SHORTEN = new Words("Kort de tekst in.", "Shorten the text.");

    private Limits() {}

    static Words tooLong() {
        return new Words("De tekst is langer dan 20.000 tekens.", "The text is longer than 20,000 characters.");
    }

    /** Only links that a browser opens as a page: anything else could run code. */
    static boolean isLink(String link) {
        String lower = link.toLowerCase(Locale.ROOT);
        return link.length() <= 2000
                && link.codePoints().noneMatch(Character::isWhitespace)
                && (lower.startsWith("https://") || lower.startsWith("http://"));
    }

    static BigDecimal lowest(Question question) {
        return question.minimum() == null ? BigDecimal.ZERO : question.minimum();
    }

    static BigDecimal highest(Question question) {
        if (question.maximum() != null) {
            return question.maximum();
        }
        boolean hundred = question.type() == QuestionType.PERCENTAGE || question.type() == QuestionType.YEARS;
        return hundred ? HUNDRED : LARGEST;
    }

    /** What is wrong with a number as an answer, if anything is. */
    static Optional<Words> problem(Question question, BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        if (bare.precision() > MOST_DIGITS || bare.scale() > MOST_DECIMALS) {
            return Optional.of(new Words(
                    "Het getal heeft te veel cijfers (hoogstens 15, waarvan 4 achter de komma).",
                    "The number has too many digits (at most 15, of which 4 decimals)."));
        }
        if (question.type() == QuestionType.COUNT && bare.scale() > 0) {
            return Optional.of(
                    new Words("Dit is een aantal: gebruik een heel getal.", "This is a count: use a whole number."));
        }
        return range(question, number);
    }

    private static Optional<Words> range(Question question, BigDecimal number) {
        if (number.compareTo(lowest(question)) < 0) {
            return Optional.of(number.signum() < 0 && lowest(question).signum() == 0 ? NEGATIVE : tooLow(question));
        }
        return number.compareTo(highest(question)) > 0 ? Optional.of(tooHigh(question)) : Optional.empty();
    }

    private static final Words NEGATIVE =
            new Words("Het getal kan niet negatief zijn.", "The number cannot be negative.");

    private static Words tooLow(Question question) {
        return new Words(
                "Het getal moet minstens " + Numbers.format(lowest(question), Language.NL) + " zijn.",
                "The number must be at least " + Numbers.format(lowest(question), Language.EN) + ".");
    }

    private static Words tooHigh(Question question) {
        boolean years = question.type() == QuestionType.YEARS;
        return new Words(
                "Het getal kan hoogstens " + Numbers.format(highest(question), Language.NL) + " zijn."
                        + (years ? " Vul in hoeveel jaar het duurt, geen jaartal." : ""),
                "The number can be at most " + Numbers.format(highest(question), Language.EN) + "."
                        + (years ? " Enter how many years it takes, not a calendar year." : ""));
    }
}
