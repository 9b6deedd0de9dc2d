package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Numbers;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Words;

/** Numbers with their units, as people of a language write them. */
record NumberWords(Language language) {
    private static final Words EURO = new Words("EUR", "EUR");
    private static final Words PERCENT = new Words("%", "%");
    private static final Words YEARS = new Words("jaar", "years");

    /** A unit that explains a code, as in {@code 1 = in force}. */
    private static final Pattern CODE = Pattern.compile("(-?\\d+) = (.+)");

    /** An answer to a question that asks for a number. */
    String of(Question question, BigDecimal number) {
        return switch (question.type()) {
            case AMOUNT -> of(number, EURO);
            case PERCENTAGE -> of(number, PERCENT);
            case YEARS -> of(number, YEARS);
            default -> of(number, question.unit());
        };
    }

    /** A number in a unit of the rulebook: EUR, EUR with more behind it, %, a word, or nothing. */
    String of(BigDecimal number, Words unit) {
        String word = unit.in(language);
        if (word.startsWith("EUR")) {
            return euro(number) + word.substring(3);
        }
        if (word.equals("%")) {
            return plain(number) + "%";
        }
        Matcher code = CODE.matcher(word);
        if (code.matches() && number.compareTo(new BigDecimal(code.group(1))) == 0) {
            return code.group(2);
        }
        return code.matches() || word.isEmpty() ? plain(number) : plain(number) + " " + singular(number, word);
    }

    String percentage(BigDecimal number) {
        return of(number, PERCENT);
    }

    private static String singular(BigDecimal number, String word) {
        return word.equals("years") && number.compareTo(BigDecimal.ONE) == 0 ? "year" : word;
    }

    String plain(BigDecimal number) {
        return Numbers.format(number, language);
    }

    private String euro(BigDecimal number) {
        String amount = cents(number.abs());
        if (language == Language.NL) {
            return "€\u00a0" + (number.signum() < 0 ? "-" : "") + amount;
        }
        return (number.signum() < 0 ? "-" : "") + "€" + amount;
    }

    /** Whole euros, or with both digits of the cents. */
    private String cents(BigDecimal amount) {
        String text = plain(amount);
        return amount.stripTrailingZeros().scale() == 1 ? text + "0" : text;
    }

    /**
     * A result of a division, short enough to read in a sentence. It never looks like a whole number when it is not
     * one: 49.96 is not 50.
     */
    static BigDecimal readable(BigDecimal number) {
        BigDecimal rounded = number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        boolean looksWhole = rounded.scale() <= 0 && number.stripTrailingZeros().scale() > 0;
        return looksWhole ? number : rounded;
    }
}
