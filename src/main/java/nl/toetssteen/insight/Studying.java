package nl.toetssteen.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.toetssteen.insight.Candidate.Wish;

/**
 * Looks at a portfolio and at its neighbours: other budgets, and for each candidate the opposite of what was chosen. What
 * cannot be proven to be the best may be found wanting there; then the better one takes its place.
 */
final class Studying {
    /** Into so many equal steps the budget is divided for the efficient set, which goes on to twice the budget. */
    private static final int STEPS = 10;

    /** So often the portfolio may be replaced by a better one that turned up. */
    private static final int ROUNDS = 2;

    private final Allotting allotting;
    private final Pace pace;
    private Portfolio portfolio;
    private List<Portfolio> budgets = List.of();

    /** By id; empty for what cannot be. */
    private final Map<String, Optional<Portfolio>> opposites = new HashMap<>();

    Studying(Allotting allotting, Pace pace) {
        this.allotting = allotting;
        this.pace = pace;
        portfolio = allotting.best(List.of(), pace.alone());
    }

    PortfolioStudy study() {
        budgets = budgets();
        look();
        for (int round = 0; round < ROUNDS && better().isPresent(); round++) {
            replace(better().orElseThrow());
            look();
        }
        return result();
    }

    private List<Portfolio> budgets() {
        List<Portfolio> found = new ArrayList<>();
        List<Choice> start = List.of();
        long budget = portfolio.envelope().budget();
        for (long each : steps(budget)) {
            Optional<Portfolio> best = each == budget ? Optional.of(portfolio) : other(each, start);
            best.ifPresent(found::add);
            start = best.map(Portfolio::choices).orElse(start);
        }
        return found;
    }

    /** The best use of another budget; empty when what must get money does not fit into it, or under its ceilings. */
    private Optional<Portfolio> other(long budget, List<Choice> start) {
        try {
            return Optional.of(allotting.with(budget).best(start, pace.oneOf(2 * STEPS)));
        } catch (MustHavesDoNotFit tooSmall) {
            return Optional.empty();
        }
    }

    private void look() {
        Effort effort = pace.oneOf(portfolio.choices().size());
        for (Choice choice : portfolio.choices()) {
            if (choice.fate() != Fate.EXCLUDED && choice.fate() != Fate.NO_AMOUNT) {
                opposites.computeIfAbsent(
                        choice.candidate().id(), id -> allotting.opposite(choice, portfolio.choices(), effort));
            }
        }
    }

    /** Budgets to look at: from nothing to twice the budget, or to where nobody asks for more. */
    private TreeSet<Long> steps(long budget) {
        long most = Math.min(Envelope.MOST, Math.min(2 * budget, Math.max(budget, allotting.asked())));
        TreeSet<Long> steps = new TreeSet<>(List.of(budget, most));
        LongStream.rangeClosed(0, 2L * STEPS)
                .map(step -> budget * step / STEPS)
                .filter(each -> each <= most)
                .forEach(steps::add);
        return steps;
    }

    /** A use of the envelope that is worth more, if one turned up. */
    private Optional<Portfolio> better() {
        Stream<Portfolio> smaller = budgets.stream()
                .filter(other ->
                        other.envelope().budget() <= portfolio.envelope().budget());
        Stream<Portfolio> opposite = portfolio.choices().stream()
                .map(Choice::candidate)
                .filter(candidate -> candidate.isFavourable() && candidate.wish() == Wish.NONE)
                .flatMap(candidate -> opposites.getOrDefault(candidate.id(), Optional.empty()).stream());
        return Stream.concat(smaller, opposite)
                .filter(other -> other.value() > portfolio.value())
                .max(Comparator.comparing(Portfolio::value));
    }

    /** Whoever gets money now and did not, or the other way round, has another opposite. */
    private void replace(Portfolio better) {
        Map<String, Long> before = portfolio.grants();
        portfolio = allotting.best(better.choices(), pace.alone());
        Map<String, Long> after = portfolio.grants();
        opposites.keySet().removeIf(id -> before.containsKey(id) != after.containsKey(id));
        budgets = budgets.stream().map(this::kept).toList();
    }

    /** A larger budget is worth at least as much as the portfolio. */
    private Portfolio kept(Portfolio old) {
        long budget = old.envelope().budget();
        if (budget == portfolio.envelope().budget()) {
            return portfolio;
        }
        boolean behind = budget > portfolio.envelope().budget() && old.value() < portfolio.value();
        return behind ? other(budget, portfolio.choices()).orElse(old) : old;
    }

    private PortfolioStudy result() {
        Map<String, Long> grants = portfolio.grants();
        return new PortfolioStudy(
                portfolio,
                allotting.worthOfAnother(),
                budgets.stream().map(Point::of).toList(),
                portfolio.choices().stream()
                        .filter(choice ->
                                opposites.containsKey(choice.candidate().id()))
                        .map(choice -> displacement(choice, grants))
                        .toList());
    }

    private Displacement displacement(Choice choice, Map<String, Long> grants) {
        return opposites
                .getOrDefault(choice.candidate().id(), Optional.empty())
                .map(other -> Displacement.of(choice, portfolio, grants, other))
                .orElseGet(() -> Displacement.impossible(choice));
    }
}
