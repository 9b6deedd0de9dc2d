package nl.toetssteen.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.toetssteen.insight.Basis;
import nl.toetssteen.insight.Interval;

/** Puts shares, ranges and what they rest on in words. */
record Shares(Texts texts) {
    private static final char MINUS = '−';

    /** A share in hundredths of a percent. */
    String share(int hundredths) {
        return percentage(BigDecimal.valueOf(hundredths, 2).setScale(1, RoundingMode.HALF_UP));
    }

    /** A part as a percentage of the whole; empty when there is no whole. */
    String part(long part, long whole) {
        return whole == 0
                ? ""
                : percentage(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    private String percentage(BigDecimal number) {
        return texts.message("unit.percentage", texts.number(number).replace('-', MINUS));
    }

    String euros(long amount) {
        return texts.message("unit.amount", texts.number(BigDecimal.valueOf(amount)));
    }

    /** Points above doing nothing, to a tenth. */
    String tenths(int hundredths) {
        return texts.number(BigDecimal.valueOf(hundredths, 2).setScale(1, RoundingMode.HALF_UP));
    }

    String basis(Basis basis) {
        String count = texts.number(BigDecimal.valueOf(basis.count()));
        return basis.exact()
                ? texts.message("basis.exact", count)
                : texts.message("basis.sample", count, String.valueOf(basis.seed()));
    }

    /** From the lowest to the highest total, with what that rests on; empty when nobody worked it out. */
    String range(Optional<Interval> range) {
        return range.map(each -> texts.message(
                        "ranking.range", texts.whole(each.low()), texts.whole(each.high()), basis(each.basis())))
                .orElse("");
    }
}
