package nl.toetssteen.report;

import java.math.BigDecimal;
import nl.toetssteen.appraisal.Receipt;
import nl.toetssteen.insight.Basis;
import nl.toetssteen.insight.Interval;

/** What comparisons and portfolios have in common. */
final class ChoiceJson {
    private ChoiceJson() {}

    static Fields basis(Basis basis) {
        Fields fields = new Fields().with("exact", basis.exact()).with("count", basis.count());
        return basis.exact() ? fields : fields.with("seed", basis.seed());
    }

    static Fields range(Interval range) {
        return new Fields()
                .with("low", AppraisalJson.hundredths(range.low()))
                .with("high", AppraisalJson.hundredths(range.high()))
                .with("basis", basis(range.basis()));
    }

    /** A share in hundredths of a percent as a number from 0 to 1. */
    static BigDecimal share(int hundredths) {
        return BigDecimal.valueOf(hundredths, 4);
    }

    /** By what rulebook, as of when and by which program, as a receipt says. */
    static Fields made(Receipt receipt) {
        return new Fields()
                .with("rulebook", receipt.rulebook())
                .with("edition", receipt.edition())
                .with("date", receipt.date().toString())
                .with("program", receipt.program());
    }
}
