package nl.toetssteen.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Words;
import org.springframework.context.MessageSource;

/** The words, numbers and dates of one language, for all that is not already words in a template. */
final class Texts {
    private static final String MINUS = "−";

    private final MessageSource messages;
    private final Language language;

    Texts(MessageSource messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** A message of the bundle. */
    String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    String words(Words words) {
        return words.in(language);
    }

    /** A number as people write it, with all its decimals. */
    String number(BigDecimal number) {
        return format("#,##0.####################", number);
    }

    /** A whole number out of hundredths, rounded half up. */
    String whole(double hundredths) {
        return format("#,##0", BigDecimal.valueOf(hundredths).movePointLeft(2));
    }

    /** From one whole number to another, out of hundredths; empty when they are the same once rounded. */
    String fromTo(int low, int high) {
        String from = whole(low);
        String to = whole(high);
        return from.equals(to) ? "" : message("standing.from-to", from, to);
    }

    /** What is now with, in brackets, from where to where it can still end, out of hundredths. */
    String within(String now, int low, int high) {
        String from = whole(low);
        String to = whole(high);
        return from.equals(to) ? now : message("ranking.score", now, from, to);
    }

    /** Points out of hundredths, with a sign. */
    String points(double hundredths) {
        BigDecimal points = BigDecimal.valueOf(hundredths).movePointLeft(2).setScale(1, RoundingMode.HALF_UP);
        String bare = format("#,##0.#", points.abs());
        return points.signum() == 0 ? bare : (points.signum() > 0 ? "+" : MINUS) + bare;
    }

    /** A moment to the minute, by the clock on the wall of the server. */
    String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }

    /** The time of a moment to the minute, likewise. */
    String time(Instant moment) {
        return DateTimeFormatter.ofPattern(message("time.pattern"), language.locale())
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }

    private String format(String pattern, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(pattern, symbols());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    private DecimalFormatSymbols symbols() {
        return DecimalFormatSymbols.getInstance(language.locale());
    }
}
