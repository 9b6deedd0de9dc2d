package nl.toetssteen.benchmark;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.appraisal.FactSheet;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Other engines beside ours on the same thirty rules. First it holds every answer against the rules written by hand and
 * stops where one differs; then it measures.
 */
public final class Peers {
    private static final int CHECKED = 1_000;

    private Peers() {}

    /** Takes about six minutes, and prints a table. */
    public static void main(String[] args) throws RunnerException {
        check(PeersBenchmark.proposals(CHECKED));
        Rounds.of(PeersBenchmark.class).print(Entrant.BY_HAND.name());
    }

    private static void check(List<FactSheet> proposals) {
        Set<String> seen = new TreeSet<>();
        proposals.forEach(facts -> seen.addAll(ThirtyRules.byHand(facts)));
        if (!seen.equals(new TreeSet<>(ThirtyRules.NAMES))) {
            throw new IllegalStateException("Some of the thirty rules never fire; these do: " + seen);
        }
        for (Entrant entrant : Entrant.values()) {
            check(entrant, proposals);
        }
        System.out.printf("All fire the same rules on %d proposals, and each of the thirty on some.%n", CHECKED);
    }

    private static void check(Entrant entrant, List<FactSheet> proposals) {
        entrant.peer().follow(proposals);
        for (int number = 0; number < proposals.size(); number++) {
            Set<String> byHand = new TreeSet<>(ThirtyRules.byHand(proposals.get(number)));
            byHand.removeIf(rule -> !entrant.peer().says(rule));
            Set<String> fired = new TreeSet<>(entrant.peer().fired(proposals.get(number)));
            if (!fired.equals(byHand)) {
                throw new IllegalStateException(
                        "On proposal " + number + " " + entrant + " fires " + fired + ", by hand " + byHand);
            }
        }
    }
}
