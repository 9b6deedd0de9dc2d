package nl.toetssteen.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.insight.Basis;
import nl.toetssteen.insight.Interval;
import nl.toetssteen.rulebook.Numbers;

/** The numbers of comparisons and portfolios as people of a language read them. */
record InsightWords(Speech speech, Wording wording) {

    /** A total as it is shown: whole points, half up. */
    String points(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Points above doing nothing, which need not be whole. */
    String tenths(int hundredths) {
        return number(BigDecimal.valueOf(hundredths, 2).setScale(1, RoundingMode.HALF_UP));
    }

    /** A share in hundredths of a percent. */
    String share(int hundredths) {
        return number(BigDecimal.valueOf(hundredths, 2).setScale(1, RoundingMode.HALF_UP)) + "%";
    }

    /** A part as a percentage of the whole; a dash when there is no whole. */
    String part(long part, long whole) {
        return whole == 0
                ? "–"
                : number(BigDecimal.valueOf(part)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP))
                        + "%";
    }

    private String number(BigDecimal number) {
        return Numbers.format(number, speech.language());
    }

    String euros(long amount) {
        return wording.euros(BigDecimal.valueOf(amount));
    }

    String verdict(Verdict verdict) {
        return speech.say("verdict." + verdict.id());
    }

    String goal(String id) {
        return wording.in(wording.rulebook().goal(id).words());
    }

    String criterion(String id) {
        return wording.in(wording.rulebook().criterion(id).words());
    }

    String basis(Basis basis) {
        String count = number(BigDecimal.valueOf(basis.count()));
        return basis.exact() ? speech.say("basis.exact", count) : speech.say("basis.sample", count, basis.seed());
    }

    /** From the lowest to the highest total, with what that rests on; a dash when nobody worked it out. */
    String range(Optional<Interval> range) {
        return range.map(each -> points(each.low()) + "–" + points(each.high()) + " (" + basis(each.basis()) + ")")
                .orElse("–");
    }
}
