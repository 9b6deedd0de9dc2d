package nl.toetssteen.calibration;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Verdict;

/**
 * How plausible proposals spread over the verdicts.
 *
 * @param proposals how many there were
 * @param count how many got each verdict
 */
public record Spread(int proposals, Map<Verdict, Integer> count) {

    /** Judges the first so many. */
    public static Spread of(Appraiser appraiser, LocalDate date, int proposals) {
        PlausibleProposals plausible = new PlausibleProposals(appraiser.rulebook());
        Map<Verdict, Integer> count = new EnumMap<>(Verdict.class);
        for (int number = 1; number <= proposals; number++) {
            Verdict verdict =
                    appraiser.appraise(plausible.number(number), Terms.on(date)).verdict();
            count.merge(verdict, 1, Integer::sum);
        }
        return new Spread(proposals, count);
    }

    /** The share of a verdict, in per cent. */
    public double share(Verdict verdict) {
        return 100.0 * count.getOrDefault(verdict, 0) / proposals;
    }
}
