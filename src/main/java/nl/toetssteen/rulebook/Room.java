package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import nl.toetssteen.rulebook.Rule.Operator;
import org.jspecify.annotations.Nullable;

/** The numbers that comparisons leave. */
final class Room {
    private @Nullable BigDecimal low;
    private @Nullable BigDecimal high;
    private boolean withoutLow;
    private boolean withoutHigh;

    void narrow(Operator operator, BigDecimal bound) {
        switch (operator) {
            case LESS -> atMost(bound, true);
            case AT_MOST -> atMost(bound, false);
            case MORE -> atLeast(bound, true);
            case AT_LEAST -> atLeast(bound, false);
            case EQUAL -> {
                atMost(bound, false);
                atLeast(bound, false);
            }
            default -> {}
        }
    }

    private void atMost(BigDecimal bound, boolean without) {
        int side = high == null ? -1 : bound.compareTo(high);
        withoutHigh = side < 0 ? without : withoutHigh || side == 0 && without;
        high = side < 0 ? bound : high;
    }

    private void atLeast(BigDecimal bound, boolean without) {
        int side = low == null ? 1 : bound.compareTo(low);
        withoutLow = side > 0 ? without : withoutLow || side == 0 && without;
        low = side > 0 ? bound : low;
    }

    boolean isLeft() {
        int width = low == null || high == null ? 1 : high.compareTo(low);
        return width > 0 || width == 0 && !withoutLow && !withoutHigh;
    }
}
