package nl.toetssteen.insight;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.toetssteen.insight.NotComparable.Reason;

/** Sees to it that only candidates with one goal, each with an id of its own, share an envelope. */
record Eligible(String goal, List<Candidate> candidates) {

    /** @throws NotComparable that says what is in the way */
    void demand() {
        if (candidates.size() > PortfolioStudy.MOST) {
            throw new NotComparable(Reason.TOO_MANY, groups(each -> String.valueOf(candidates.size())));
        }
        SortedMap<String, List<String>> twice = groups(Candidate::id);
        twice.values().removeIf(ids -> ids.size() == 1);
        if (!twice.isEmpty()) {
            throw new NotComparable(Reason.SAME_ID, twice);
        }
        if (candidates.stream().anyMatch(each -> !each.merit().goal().equals(goal))) {
            throw new NotComparable(Reason.GOALS, groups(each -> each.merit().goal()));
        }
    }

    private SortedMap<String, List<String>> groups(Function<Candidate, String> property) {
        return candidates.stream()
                .collect(Collectors.groupingBy(
                        property, TreeMap::new, Collectors.mapping(Candidate::id, Collectors.toList())));
    }
}
