package nl.toetssteen.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.insight.Basis;

/** What numbers rest on, and the shares that were counted on that basis, as JSON. */
final class BasisJson {
    /** Of one case that was worked out, such as one appraisal. */
    static final Basis ONE = Basis.exact(1);

    private BasisJson() {}

    static Fields of(Basis basis) {
        Fields fields = new Fields().with("exact", basis.exact()).with("count", basis.count());
        return basis.exact() ? fields : fields.with("seed", basis.seed());
    }

    /** In the order of the verdicts, with the number of cases too, for a share of a few in many rounds to nothing. */
    static List<Fields> shares(Map<Verdict, Double> shares, Basis basis) {
        return shares.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Fields()
                        .with("verdict", entry.getKey().id())
                        .with("share", share(entry.getValue()))
                        .with("cases", Math.round(entry.getValue() * basis.count())))
                .toList();
    }

    /** From 0 to 1, to four decimals. */
    static BigDecimal share(double share) {
        return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP);
    }
}
