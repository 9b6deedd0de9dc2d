package nl.toetssteen.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sets of weights around given ones. */
class WeightSetsTest {
    private static final WeightSets SETS = new WeightSets(weights("3", "1", "0", "2.5"), 2_000, 7);

    private static List<BigDecimal> weights(String... weights) {
        return Stream.of(weights).map(BigDecimal::new).toList();
    }

    private static DoubleStream factors(int criterion) {
        return SETS.sets().mapToDouble(set -> set[criterion] / (double) SETS.own()[criterion]);
    }

    @Test
    void thereAreAsManyAsAskedAndTheSameSeedGivesTheSame() {
        assertThat(SETS.sets()).hasSize(2_000);
        assertThat(SETS.sets().map(Arrays::toString))
                .containsExactlyElementsOf(SETS.sets().map(Arrays::toString).toList());
        assertThat(SETS.basis()).isEqualTo(new Basis(false, 2_000, 7));
    }

    /** Worked out once: on every machine and every version of Java these are the first. */
    @Test
    void theFirstSetIsTheSameOnEveryMachine() {
        assertThat(SETS.sets().findFirst().orElseThrow()).containsExactly(2575088, 511773, 0, 2804588);
    }

    @Test
    void everyWeightStaysBetweenHalfAndTwiceItself() {
        assertThat(factors(0).min().orElseThrow()).isBetween(0.5, 0.51);
        assertThat(factors(0).max().orElseThrow()).isBetween(1.98, 2.0);
    }

    @Test
    void heavierIsAsLikelyAsLighter() {
        assertThat(factors(1).filter(factor -> factor > 1).count() / 2_000.0).isCloseTo(0.5, within(0.03));
        assertThat(factors(3).filter(factor -> factor > Math.sqrt(2)).count() / 2_000.0)
                .isCloseTo(0.25, within(0.03));
    }

    @Test
    void aWeightOfNothingStaysNothing() {
        assertThat(SETS.sets()).allMatch(set -> set[2] == 0);
    }

    @Test
    void hugeWeightsLeaveRoomForTheirSum() {
        WeightSets huge = new WeightSets(weights("999999999999999", "1"), 10, 1);
        assertThat(huge.own()[0]).isLessThanOrEqualTo(1_000_000_000_000L);
    }

    @Test
    void aWeightBelowNothingIsRefused() {
        List<BigDecimal> negative = weights("1", "-1");
        assertThatThrownBy(() -> new WeightSets(negative, 10, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
