package nl.toetssteen.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrayCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "3,2", "2,2,2,2,2", "4,2,3,5"})
    void everyCombinationComesOnceAndEachDiffersFromTheOneBeforeInOneDigitByOne(String radices) {
        int[] each = radices.isEmpty()
                ? new int[0]
                : List.of(radices.split(",", -1)).stream()
                        .mapToInt(Integer::parseInt)
                        .toArray();
        GrayCode code = new GrayCode(each);
        Set<List<Integer>> seen = new HashSet<>();
        List<Integer> before = List.of();
        int place = 0;
        while (place >= 0) {
            List<Integer> now = java.util.stream.IntStream.range(0, each.length)
                    .map(code::digit)
                    .boxed()
                    .toList();
            assertThat(seen.add(now)).as("%s for the first time", now).isTrue();
            for (int digit = 0; digit < before.size(); digit++) {
                assertThat(Math.abs(now.get(digit) - before.get(digit))).isEqualTo(digit == place ? 1 : 0);
            }
            before = now;
            place = code.next();
        }
        assertThat(seen).hasSize(java.util.Arrays.stream(each).reduce(1, (one, other) -> one * other));
    }

    @Test
    void aDigitThatCannotChangeIsRefused() {
        assertThatThrownBy(() -> new GrayCode(new int[] {2, 1})).isInstanceOf(IllegalArgumentException.class);
    }
}
