package nl.toetssteen.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Rulebook;

/**
 * Proposals with one primary goal, and doing nothing, side by side. {@code docs/decisions/0010} says how they are ranked
 * and why. Adding a proposal never changes the order of two others, nor how often one beats the other.
 *
 * @param goal the goal that all are judged by
 * @param alternatives in the order of their ranks, those without a rank last; of a tie the higher total first
 * @param basis what acceptability and beating rest on
 */
public record Comparison(String goal, List<Alternative> alternatives, Basis basis) {
    /** Fewer than this cannot be compared. */
    public static final int FEWEST = 2;

    /** More than this do not fit on a page, nor in a mind. */
    public static final int MOST = 12;

    /**
     * Compares appraisals by this rulebook.
     *
     * @param sets how many sets of weights to draw around those of the goal
     * @param seed the seed of the draw
     * @throws NotComparable when they do not belong in one list, with what differs
     */
    public static Comparison of(Rulebook rulebook, List<Contender> contenders, int sets, long seed) {
        new OneList(contenders).demand();
        List<Runner> runners = runners(rulebook, contenders);
        WeightSets weights = WeightSets.around(contenders.get(0).appraisal(), sets, seed);
        Tally tally = Tally.of(runners, weights);
        Ranks ranks = new Ranks(runners.stream().mapToInt(Runner::place).toArray());
        List<Alternative> alternatives = IntStream.range(0, runners.size())
                .mapToObj(each -> new Alternative(
                        runners.get(each).contender(),
                        runners.get(each).total(),
                        ranks.rank(each),
                        ranks.tied(each) > 1,
                        tally.acceptability(each),
                        tally.beats(each)))
                .toList();
        return new Comparison(contenders.get(0).appraisal().goal(), alternatives, weights.basis());
    }

    private static List<Runner> runners(Rulebook rulebook, List<Contender> contenders) {
        List<Runner> runners = new ArrayList<>(contenders.stream()
                .map(contender -> Runner.of(rulebook, contender))
                .toList());
        runners.add(Runner.nothing(rulebook.scale()));
        runners.sort(Comparator.comparingInt((Runner runner) -> -runner.place())
                .thenComparing(Runner::total, Comparator.reverseOrder())
                .thenComparing(runner -> runner.contender().map(Contender::id).orElse("")));
        return List.copyOf(runners);
    }

    /** Where doing nothing stands. */
    public Alternative nothing() {
        return alternatives.stream().filter(Alternative::isNothing).findFirst().orElseThrow();
    }

    /** The proposals, in order. */
    public Stream<Contender> proposals() {
        return alternatives.stream().flatMap(alternative -> alternative.contender().stream());
    }

    /** How many alternatives have a rank, doing nothing among them. */
    public int ranked() {
        return (int) alternatives.stream()
                .map(Alternative::rank)
                .filter(OptionalInt::isPresent)
                .count();
    }
}
