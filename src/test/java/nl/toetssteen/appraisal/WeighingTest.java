package nl.toetssteen.appraisal;

import static nl.toetssteen.proposals.Shipped.RANDOM;
import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static nl.toetssteen.proposals.Shipped.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.toetssteen.proposals.Shipped;
import org.junit.jupiter.api.Test;

/** An appraisal under other weights, without judging it again. */
class WeighingTest {
    private static final int PROPOSALS = 60;

    private static Map<String, BigDecimal> weights(int seed) {
        return IntStream.range(0, RULEBOOK.criteria().size())
                .boxed()
                .collect(Collectors.toMap(
                        criterion -> RULEBOOK.criteria().get(criterion).id(),
                        criterion -> BigDecimal.valueOf((seed * 7L + criterion * 13L) % 31, 1)));
    }

    private static long[] tenths(Appraisal appraisal) {
        return appraisal.criteria().stream()
                .mapToLong(score -> score.weight().movePointRight(1).longValueExact())
                .toArray();
    }

    @Test
    void itGivesTheTotalAndVerdictOfAFreshAppraisalUnderThoseWeights() {
        for (int seed = 0; seed < PROPOSALS; seed++) {
            Appraisal own = Shipped.appraiser().appraise(RANDOM.number(seed), TERMS);
            Terms other = new Terms(TERMS.date(), TERMS.goal(), weights(seed));
            Appraisal fresh = Shipped.appraiser().appraise(RANDOM.number(seed), other);
            Weighing weighing = Weighing.of(RULEBOOK, own);

            assertThat(weighing.total(tenths(own))).isEqualTo(own.total());
            assertThat(weighing.total(tenths(fresh))).isEqualTo(fresh.total());
            assertThat(weighing.verdict(fresh.total())).isEqualTo(fresh.verdict());
        }
    }

    @Test
    void weightsThatAreAllNothingGiveATotalOfNothing() {
        Appraisal appraisal = Shipped.appraiser().appraise(RANDOM.number(1), TERMS);
        assertThat(Weighing.of(RULEBOOK, appraisal)
                        .total(new long[appraisal.criteria().size()]))
                .isZero();
    }
}
