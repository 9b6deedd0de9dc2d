package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number as people type it, with the signs that they put around it. */
final class TypedNumber {
    private static final Pattern SIGN_BEFORE = Pattern.compile("^(-?)\\s*(?:€|(?i:eur|euro)(?![a-z]))\\s*");
    private static final Pattern SIGN_AFTER = Pattern.compile("\\s*(?:€|(?i:eur|euro))$");
    private static final Pattern NO_CENTS = Pattern.compile("[,.](?:-{1,2}|=)$");
    private static final Pattern PER_CENT = Pattern.compile("\\s*(?:%|(?i:procent|percent|per cent))$");
    private static final Pattern YEARS = Pattern.compile("\\s*(?i:jaar|jaren|years?)$");
    private static final Pattern SCALED = Pattern.compile("(?i)(.*\\d)\\s*([a-z]+)\\.?");
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("duizend", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mln", 6),
            Map.entry("mio", 6),
            Map.entry("miljoen", 6),
            Map.entry("million", 6),
            Map.entry("mld", 9),
            Map.entry("bn", 9),
            Map.entry("miljard", 9),
            Map.entry("billion", 9));

    private final Question question;
    private final Language language;

    TypedNumber(Question question, Language language) {
        this.question = question;
        this.language = language;
    }

    Reading read(String typed) {
        String bare = withoutSigns(plain(typed));
        return Numbers.parse(bare, language)
                .map(this::inRange)
                .or(() -> scaled(bare))
                .or(() -> otherLanguage(bare))
                .orElseGet(this::noNumber);
    }

    private Reading inRange(BigDecimal number) {
        return Limits.problem(question, number)
                .map(Reading::refused)
                .orElseGet(() -> Reading.of(new Value.Numeric(number)));
    }

    /** Digits, minus signs and spaces of any script as their plain kin. */
    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints().limit(100).map(TypedNumber::plain).forEach(plain::appendCodePoint);
        return plain.toString().replaceAll(" +", " ").strip();
    }

    private static int plain(int point) {
        if (Character.isDigit(point)) {
            return '0' + Character.digit(point, 10);
        }
        if (Character.isSpaceChar(point) || Character.isWhitespace(point)) {
            return ' ';
        }
        boolean minus =
                point == '\u2212' || point == '\u2013' || point == '\u2010' || point == '\u2011' || point == '\uFF0D';
        return minus ? '-' : point == '\u2019' ? '\'' : point;
    }

    private String withoutSigns(String text) {
        return switch (question.type()) {
            case AMOUNT ->
                NO_CENTS.matcher(SIGN_AFTER
                                .matcher(SIGN_BEFORE.matcher(text).replaceFirst("$1"))
                                .replaceFirst(""))
                        .replaceFirst("");
            case PERCENTAGE -> PER_CENT.matcher(text).replaceFirst("");
            case YEARS -> YEARS.matcher(text).replaceFirst("");
            default -> text;
        };
    }

    /** '1,5 mln' is clear to people, but written out nobody can mistake it. */
    private Optional<Reading> scaled(String bare) {
        Matcher matcher = SCALED.matcher(bare);
        Integer zeros = matcher.matches() ? ZEROS.get(matcher.group(2).toLowerCase(Locale.ROOT)) : null;
        return zeros == null
                ? Optional.empty()
                : Numbers.parse(matcher.group(1).strip(), language)
                        .map(number -> number.scaleByPowerOfTen(zeros))
                        .map(TypedNumber::writtenOut);
    }

    private static Reading writtenOut(BigDecimal number) {
        return Reading.refused(
                "Schrijf het getal voluit: " + Numbers.format(number, Language.NL) + ".",
                "Write the number in full: " + Numbers.format(number, Language.EN) + ".");
    }

    /** 1.5 typed on the Dutch page, or 1,5 on the English one: it is not for us to guess. */
    private Optional<Reading> otherLanguage(String bare) {
        Language other = language == Language.NL ? Language.EN : Language.NL;
        return Numbers.parse(bare, other)
                .map(number -> Reading.refused(
                        "Schrijf decimalen na een komma en duizendtallen met punten. Is "
                                + Numbers.format(number, Language.NL) + " bedoeld?",
                        "Write decimals after a point and thousands with commas. Did you mean "
                                + Numbers.format(number, Language.EN) + "?"));
    }

    private Reading noNumber() {
        return Reading.refused(
                "Dit is geen getal. Schrijf het in cijfers, als 1.250.000 of 12,5.",
                "This is not a number. Write it in digits, like 1,250,000 or 12.5.");
    }
}
