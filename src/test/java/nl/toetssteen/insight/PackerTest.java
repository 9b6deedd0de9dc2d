package nl.toetssteen.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The best packing is the best, whatever the ceilings. */
class PackerTest {

    private static Packed pack(Packing packing) {
        Packed packed = new Packer(packing).pack(new long[packing.size()], Pace.THOROUGH.alone());
        assertThat(packing.allows(packed.amounts())).isTrue();
        assertThat(packing.value(packed.amounts())).isEqualTo(packed.value());
        return packed;
    }

    @Test
    void itFindsWhatTryingEverythingFinds() {
        Packings packings = new Packings(1);
        for (int round = 0; round < 400; round++) {
            Packing packing = packings.small(3 + round % 10, 0, round % 4);
            Packed packed = pack(packing);
            assertThat(packed.isProven()).isTrue();
            assertThat(packed.value()).as("round " + round).isEqualTo(Packings.best(packing));
        }
    }

    @Test
    void itDividesWhatCanBeDivided() {
        Packings packings = new Packings(2);
        for (int round = 0; round < 300; round++) {
            Packing packing = packings.small(3 + round % 8, 3, round % 3);
            Packed packed = pack(packing);
            assertThat(packed.isProven()).as("round " + round).isTrue();
            assertThat(packed.value()).as("round " + round).isEqualTo(Packings.best(packing));
        }
    }

    @Test
    void whereItProvesNothingItsBoundHolds() {
        Packings packings = new Packings(3);
        for (int round = 0; round < 100; round++) {
            Packing packing = packings.small(3 + round % 7, 2, 3);
            Packed little = new Packer(packing).pack(new long[packing.size()], new Effort(0, round % 7, round % 2));
            assertThat(packing.allows(little.amounts())).isTrue();
            assertThat(Packings.best(packing)).isBetween(little.value(), little.bound());
        }
    }

    @Test
    void aHundredItemsComeCloseToTheirBound() {
        Packings packings = new Packings(4);
        for (int kinds = 0; kinds < 4; kinds++) {
            Packed packed = pack(packings.large(100, kinds));
            assertThat(packed.value()).isGreaterThan(packed.bound() / 100 * 98);
        }
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        Packing packing = new Packings(5).large(60, 3);
        assertThat(pack(packing).amounts()).containsExactly(pack(packing).amounts());
    }
}
