package nl.toetssteen.insight;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.toetssteen.insight.NotComparable.Reason;
import nl.toetssteen.rulebook.Scale;

/**
 * A budget that is split over goals before anything is chosen: goals are never added up, so that no list mixes them.
 *
 * @param budgets by goal, in whole EUR, in the order in which to show them
 * @param ceilings at most so much for one label, over all goals; in EUR each goal gets its part of it, as it gets its part
 *     of the budget
 */
public record Split(Map<String, Long> budgets, List<Ceiling> ceilings) {
    public Split {
        budgets = Collections.unmodifiableMap(new LinkedHashMap<>(budgets));
        ceilings = List.copyOf(ceilings);
    }

    /**
     * The best use of each budget for the candidates with its goal.
     *
     * @throws NotComparable when candidates have a goal that has no budget, two have the same id, or there are too many
     * @throws MustHavesDoNotFit when they ask for more than there is
     */
    public List<PortfolioStudy> studies(Scale scale, List<Candidate> candidates, Pace pace) {
        demandBudgets(candidates);
        return budgets.keySet().stream()
                .map(goal -> PortfolioStudy.of(scale, envelope(goal), with(goal, candidates), pace))
                .toList();
    }

    private void demandBudgets(List<Candidate> candidates) {
        SortedMap<String, List<String>> byGoal = candidates.stream()
                .collect(Collectors.groupingBy(
                        candidate -> candidate.merit().goal(),
                        TreeMap::new,
                        Collectors.mapping(Candidate::id, Collectors.toList())));
        if (!budgets.keySet().containsAll(byGoal.keySet())) {
            throw new NotComparable(Reason.GOALS, byGoal);
        }
    }

    private static List<Candidate> with(String goal, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.merit().goal().equals(goal))
                .toList();
    }

    Envelope envelope(String goal) {
        long own = budgets.getOrDefault(goal, 0L);
        long whole = budgets.values().stream().mapToLong(Long::longValue).sum();
        List<Ceiling> parts = ceilings.stream()
                .map(ceiling -> whole == 0 ? ceiling : ceiling.part(own, whole))
                .toList();
        return new Envelope(goal, own, parts);
    }
}
