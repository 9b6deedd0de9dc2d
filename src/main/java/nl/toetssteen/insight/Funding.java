package nl.toetssteen.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.toetssteen.insight.Candidate.Wish;

/**
 * The candidates of one envelope as a problem in whole numbers: who must gets at least its least, who may not is left
 * out, and the rest of the money goes to where it is worth most.
 */
final class Funding {
    private final int nothing;
    private final List<Candidate> candidates;
    private final List<Pot> pots;

    /** By id of a candidate its item in the problem: all that it can get, or what a must-have can get above its least. */
    private final Map<String, Integer> items;

    private final Packing packing;

    /**
     * @param nothing the total of doing nothing, in hundredths
     * @throws MustHavesDoNotFit when they ask for more than there is
     */
    Funding(Envelope envelope, int nothing, List<Candidate> candidates) {
        this.nothing = nothing;
        this.candidates =
                candidates.stream().sorted(Comparator.comparing(Candidate::id)).toList();
        pots = Pot.of(envelope, this.candidates);
        items = new HashMap<>();
        packing = packing(left(new Pot("", "", envelope.budget())));
    }

    private Funding(Funding old, Candidate other, Packing packing) {
        nothing = old.nothing;
        candidates = old.candidates.stream()
                .map(candidate -> candidate.id().equals(other.id()) ? other : candidate)
                .toList();
        pots = old.pots;
        items = old.items;
        this.packing = packing;
    }

    /** What is left of a pot once the must-haves have their least. */
    private long left(Pot pot) {
        List<Candidate> musts = candidates.stream()
                .filter(candidate -> fate(candidate) == Fate.CHOSEN && pot.holds(candidate))
                .toList();
        long needed = musts.stream().mapToLong(this::had).sum();
        if (needed > pot.limit()) {
            throw new MustHavesDoNotFit(
                    pot.name(), musts.stream().map(Candidate::id).toList(), needed, pot.limit());
        }
        return pot.limit() - needed;
    }

    private Packing packing(long budget) {
        long[] limits = pots.stream().mapToLong(this::left).toArray();
        Packing empty = new Packing(new long[0], new long[0], new int[0], new int[0][], budget, limits);
        List<Candidate> in = candidates.stream()
                .filter(candidate ->
                        isOpen(candidate) && empty.most(counted(candidate)) >= Math.max(1, least(candidate)))
                .toList();
        in.forEach(candidate -> items.put(candidate.id(), items.size()));
        return new Packing(
                in.stream().mapToLong(this::least).toArray(),
                in.stream().mapToLong(candidate -> most(candidate, limits)).toArray(),
                in.stream().mapToInt(this::gain).toArray(),
                in.stream().map(this::counted).toArray(int[][]::new),
                budget,
                limits);
    }

    private boolean isOpen(Candidate candidate) {
        Fate fate = fate(candidate);
        return fate == Fate.LEFT || fate == Fate.CHOSEN && gain(candidate) > 0;
    }

    /** What is settled before any money is divided; left when nothing is, chosen for a must-have. */
    Fate fate(Candidate candidate) {
        if (candidate.wish() == Wish.EXCLUDED) {
            return Fate.EXCLUDED;
        }
        if (candidate.request().amount() == 0) {
            return Fate.NO_AMOUNT;
        }
        if (candidate.wish() == Wish.MUST) {
            return Fate.CHOSEN;
        }
        if (!candidate.isFavourable()) {
            return Fate.NOT_ELIGIBLE;
        }
        return gain(candidate) == 0 ? Fate.WORTH_NOTHING : Fate.LEFT;
    }

    /** What a EUR is worth there; where the verdict does not allow it never above nothing, so that no gate is bought. */
    int gain(Candidate candidate) {
        int gain = candidate.merit().total() - nothing;
        return candidate.isFavourable() ? gain : Math.min(0, gain);
    }

    /** What it has before anything is divided. */
    private long had(Candidate candidate) {
        return fate(candidate) == Fate.CHOSEN ? candidate.request().least() : 0;
    }

    /** The least that it must get on top of what it has. */
    private long least(Candidate candidate) {
        return candidate.request().least() - had(candidate);
    }

    /** The most that it can get on top of what it has: all, or what its ceilings leave. */
    private long most(Candidate candidate, long[] limits) {
        return Arrays.stream(counted(candidate))
                .mapToLong(pot -> limits[pot])
                .reduce(candidate.request().amount() - had(candidate), Math::min);
    }

    private int[] counted(Candidate candidate) {
        return IntStream.range(0, pots.size())
                .filter(pot -> pots.get(pot).holds(candidate))
                .toArray();
    }

    Packing packing() {
        return packing;
    }

    /**
     * The same with another wish for one candidate, as long as the problem keeps its shape; empty when it cannot be.
     *
     * @throws IllegalArgumentException for a must-have that is let go: then others may fit that did not
     */
    Optional<Funding> with(Candidate other) {
        Optional<Integer> item = Optional.ofNullable(items.get(other.id()));
        if (other.wish() == Wish.EXCLUDED) {
            return Optional.of(new Funding(this, other, packing.without(item.orElseThrow())));
        }
        long least = other.request().least();
        int[] counted = counted(other);
        return packing.most(counted) < least
                ? Optional.empty()
                : Optional.of(new Funding(
                        this, other, item.map(packing::with).orElseGet(() -> packing.less(least, counted))));
    }

    /** The candidates with what becomes of them when the items get these amounts, in the order of their ids. */
    List<Choice> choices(long[] amounts) {
        return candidates.stream().map(candidate -> choice(candidate, amounts)).toList();
    }

    private Choice choice(Candidate candidate, long[] amounts) {
        Integer item = items.get(candidate.id());
        long grant = had(candidate) + (item == null ? 0 : amounts[item]);
        Fate settled = fate(candidate);
        Fate without = settled == Fate.LEFT && item == null ? Fate.TOO_LARGE : settled;
        Fate with = grant < candidate.request().amount() ? Fate.PARTLY : Fate.CHOSEN;
        return new Choice(candidate, grant == 0 ? without : with, grant, gain(candidate));
    }

    /** Amounts by item that go with what candidates have elsewhere. */
    long[] amounts(List<Choice> choices) {
        long[] amounts = new long[packing.size()];
        for (Choice choice : choices) {
            Integer item = items.get(choice.candidate().id());
            if (item != null) {
                Candidate own = choice.candidate();
                amounts[item] = Math.max(0, choice.grant() - (own.wish() == Wish.MUST ? had(own) : 0));
            }
        }
        return amounts;
    }
}
