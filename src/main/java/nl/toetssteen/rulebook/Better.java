package nl.toetssteen.rulebook;

import java.util.List;

/**
 * Which way an answer is better for the proposal, all else equal.
 *
 * @param direction the way
 * @param order for {@link Direction#ORDER}: option ids from worst to best; an option that is not named is not
 *     compared. Yes/no questions use this too.
 */
public record Better(Direction direction, List<String> order) {

    public static final Better NONE = new Better(Direction.NONE, List.of());

    /** Higher numbers, lower numbers, an order of options, or no order at all. */
    public enum Direction {
        HIGHER,
        LOWER,
        ORDER,
        NONE
    }
}
