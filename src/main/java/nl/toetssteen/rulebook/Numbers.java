package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes numbers as people of a language write them, and reads them back. */
public final class Numbers {
    private Numbers() {}

    static char decimal(Language language) {
        return language == Language.NL ? ',' : '.';
    }

    static char grouping(Language language) {
        return language == Language.NL ? '.' : ',';
    }

    /** In groups of three, with all its decimals. */
    public static String format(BigDecimal number, Language language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(decimal(language));
        symbols.setGroupingSeparator(grouping(language));
        DecimalFormat format = new DecimalFormat("#,##0.####################", symbols);
        return format.format(number);
    }

    /** A number with or without groups of three, which may also be parted by spaces or apostrophes. */
    static Optional<BigDecimal> parse(String text, Language language) {
        String group = Pattern.quote(String.valueOf(grouping(language)));
        String comma = Pattern.quote(String.valueOf(decimal(language)));
        String whole = "(?:\\d{1,40}|\\d{1,3}(?:" + group + "\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d{1,3}(?:'\\d{3})+)";
        if (text.length() > 80 || !Pattern.matches("-?" + whole + "(?:" + comma + "\\d{1,20})?", text)) {
            return Optional.empty();
        }
        String bare = text.replace(String.valueOf(grouping(language)), "")
                .replace(" ", "")
                .replace("'", "");
        return Optional.of(new BigDecimal(bare.replace(decimal(language), '.')));
    }
}
