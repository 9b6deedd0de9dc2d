package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.toetssteen.appraisal.Allocation.Share;
import nl.toetssteen.appraisal.Allocation.State;
import nl.toetssteen.rulebook.Breakdown;
import nl.toetssteen.rulebook.ConclusionSpec;
import nl.toetssteen.rulebook.Option;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Truth;
import nl.toetssteen.vocabulary.Answer;

/** Puts each spending line where a breakdown says that it belongs. */
final class Allocating {
    private final Appraisal appraisal;
    private final Applicability answers;
    private final Breakdown breakdown;
    private final List<String> order;
    private final Map<String, AskedWhen> conditions;

    Allocating(Rulebook rulebook, Appraisal appraisal, Applicability answers, Breakdown breakdown) {
        this.appraisal = appraisal;
        this.answers = answers;
        this.breakdown = breakdown;
        order = rulebook.findConclusion(breakdown.conclusion())
                .map(ConclusionSpec::values)
                .map(values -> values.stream().map(Option::id).toList())
                .orElseGet(
                        () -> breakdown.kinds().stream().map(Breakdown.Kind::id).toList());
        conditions = breakdown.kinds().stream()
                .collect(Collectors.toMap(Breakdown.Kind::id, kind -> AskedWhen.compile(kind.when(), answers.form())));
    }

    /** Where a line belongs. */
    private record Spot(State state, List<Integer> kinds) implements Comparable<Spot> {
        private static final Comparator<Spot> ORDER = Comparator.comparing(Spot::state)
                .thenComparing(spot -> spot.kinds().size() > 1)
                .thenComparing(spot -> spot.kinds().isEmpty() ? 0 : spot.kinds().get(0))
                .thenComparing(spot -> spot.kinds().toString());

        @Override
        public int compareTo(Spot other) {
            return ORDER.compare(this, other);
        }
    }

    Allocation allocation() {
        Map<Spot, List<Integer>> lines = IntStream.rangeClosed(1, answers.lines())
                .boxed()
                .collect(Collectors.groupingBy(this::spot, TreeMap::new, Collectors.toList()));
        List<Share> shares = lines.entrySet().stream()
                .map(entry -> share(entry.getKey(), entry.getValue()))
                .toList();
        BigDecimal total = shares.stream().map(Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Allocation(breakdown, shares, total);
    }

    private Share share(Spot spot, List<Integer> lines) {
        BigDecimal amount =
                lines.stream().flatMap(line -> amount(line).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Share(
                spot.state(),
                spot.kinds().stream().map(order::get).toList(),
                amount,
                lines,
                lines.stream().filter(line -> amount(line).isEmpty()).toList());
    }

    private Optional<BigDecimal> amount(int line) {
        return appraisal.facts().stream()
                .filter(fact -> fact.line() == line && fact instanceof Answer)
                .map(Answer.class::cast)
                .filter(answer -> answer.question().equals(breakdown.amount()))
                .map(Answer::exact)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Spot spot(int line) {
        return breakdown.conclusion().isEmpty() ? byKinds(line) : byConclusion(line);
    }

    private Spot byConclusion(int line) {
        List<Integer> kinds = appraisal.conclusions().stream()
                .filter(conclusion -> conclusion.line() == line)
                .filter(conclusion -> conclusion.name().equals(breakdown.conclusion()))
                .map(conclusion -> order.indexOf(conclusion.value()))
                .distinct()
                .sorted()
                .toList();
        boolean settled = appraisal.conclusions().stream()
                .anyMatch(conclusion ->
                        conclusion.line() == line && conclusion.name().equals(breakdown.without()));
        return spot(kinds, settled);
    }

    private Spot byKinds(int line) {
        Map<String, Truth> truths =
                order.stream().collect(Collectors.toMap(Function.identity(), id -> truth(id, line)));
        List<Integer> kinds = IntStream.range(0, order.size())
                .filter(kind -> truths.get(order.get(kind)) == Truth.YES)
                .boxed()
                .toList();
        return spot(kinds, !truths.containsValue(Truth.UNKNOWN));
    }

    private Truth truth(String kind, int line) {
        return Objects.requireNonNull(conditions.get(kind)).on(answers, line);
    }

    private static Spot spot(List<Integer> kinds, boolean settled) {
        State state = kinds.isEmpty() ? settled ? State.NONE : State.OPEN : State.KNOWN;
        return new Spot(state, kinds);
    }
}
