package nl.toetssteen.insight;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What a candidate displaces: the best use of the envelope with the opposite of what was chosen. For one that gets money,
 * what would come in its place; for one that does not, what would have to make room.
 *
 * @param id the candidate
 * @param funded whether it gets money in the portfolio
 * @param more ids of those that would get money, or more than now
 * @param less ids of those that would get none, or less than now
 * @param loss what the portfolio would be worth less, in EUR times hundredths of a point, as far as was found: below 0
 *     only for a must-have that keeps a better use out. Empty when it cannot be: too large for the budget or a ceiling
 * @param leastLoss what is proven that it would be worth less at least; equal to the loss when that is exact
 */
public record Displacement(
        String id, boolean funded, List<String> more, List<String> less, OptionalLong loss, long leastLoss) {

    static Displacement impossible(Choice choice) {
        return new Displacement(
                choice.candidate().id(), choice.fate().isFunded(), List.of(), List.of(), OptionalLong.empty(), 0);
    }

    /** @param other the best use with the opposite of what was chosen */
    static Displacement of(Choice choice, Portfolio now, Map<String, Long> grants, Portfolio other) {
        String id = choice.candidate().id();
        return new Displacement(
                id,
                choice.fate().isFunded(),
                ids(id, other.choices().stream().filter(each -> each.grant() > grant(grants, each))),
                ids(id, other.choices().stream().filter(each -> each.grant() < grant(grants, each))),
                OptionalLong.of(now.value() - other.value()),
                now.value() - other.bound());
    }

    private static List<String> ids(String own, Stream<Choice> choices) {
        return choices.map(choice -> choice.candidate().id())
                .filter(id -> !id.equals(own))
                .toList();
    }

    private static long grant(Map<String, Long> grants, Choice choice) {
        return grants.getOrDefault(choice.candidate().id(), 0L);
    }

    /** Whether the loss is exact; else it may be less, down to {@link #leastLoss}. */
    public boolean isProven() {
        return loss.isEmpty() || leastLoss >= loss.getAsLong();
    }
}
