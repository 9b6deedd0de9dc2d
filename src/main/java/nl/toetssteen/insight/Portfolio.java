package nl.toetssteen.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The best use of an envelope: which candidates get how much. {@code docs/decisions/0011} says what best means.
 *
 * @param nothing the total of doing nothing, in hundredths of a point
 * @param choices every candidate: those that get money first, of each kind the highest total first
 * @param value what it is worth more than spending nothing: the sum over the grants of EUR times hundredths of a point
 *     above doing nothing
 * @param bound the most that any use of the envelope is worth; equal to the value when this is proven to be the best
 */
public record Portfolio(Envelope envelope, int nothing, List<Choice> choices, long value, long bound) {
    private static final Comparator<Choice> ORDER = Comparator.comparing(Portfolio::group)
            .thenComparing(choice -> -choice.candidate().merit().total())
            .thenComparing(choice -> choice.candidate().id());

    public Portfolio {
        choices = choices.stream().sorted(ORDER).toList();
    }

    private static int group(Choice choice) {
        return choice.fate().isFunded() ? 0 : choice.fate().ordinal();
    }

    /** The candidates that get money. */
    public Stream<Choice> funded() {
        return choices.stream().filter(choice -> choice.fate().isFunded());
    }

    /** By id what each candidate gets that gets money, in EUR. */
    public Map<String, Long> grants() {
        return funded().collect(Collectors.toMap(choice -> choice.candidate().id(), Choice::grant));
    }

    /** The choice about a candidate. */
    public Optional<Choice> find(String id) {
        return choices.stream()
                .filter(choice -> choice.candidate().id().equals(id))
                .findFirst();
    }

    /** What is spent, in EUR. */
    public long spent() {
        return funded().mapToLong(Choice::grant).sum();
    }

    /** What is not spent, in EUR: it stays in the fund. */
    public long unspent() {
        return envelope.budget() - spent();
    }

    /** Whether no other use of the envelope is worth more. */
    public boolean isProven() {
        return bound <= value;
    }

    /** The mean total of what is spent, each EUR counting once, in hundredths of a point; empty when nothing is. */
    public Optional<Integer> meanTotal() {
        return mean(choice -> choice.candidate().merit().total());
    }

    /** The same with the lowest totals that are still possible; empty when somebody's range is not known. */
    public Optional<Integer> meanLow() {
        return hasRanges() ? mean(choice -> range(choice).low()) : Optional.empty();
    }

    /** The same with the highest totals. */
    public Optional<Integer> meanHigh() {
        return hasRanges() ? mean(choice -> range(choice).high()) : Optional.empty();
    }

    private boolean hasRanges() {
        return funded().allMatch(choice -> choice.candidate().merit().range().isPresent());
    }

    private static Interval range(Choice choice) {
        return choice.candidate().merit().range().orElseThrow();
    }

    private Optional<Integer> mean(ToIntFunction<Choice> total) {
        long spent = spent();
        long sum = funded().mapToLong(choice -> choice.grant() * total.applyAsInt(choice))
                .sum();
        return spent == 0 ? Optional.empty() : Optional.of((int) ((2 * sum + spent) / (2 * spent)));
    }
}
