package nl.toetssteen.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.insight.Candidate.Wish;

/**
 * The best use of a small envelope by trying every amount in whole EUR for every candidate: written from the definition,
 * with nothing of the search in it.
 */
final class Exhaustive {
    private final Envelope envelope;
    private final int nothing;
    private final List<Candidate> candidates;
    private final List<Long> grants = new ArrayList<>();
    private long best = Long.MIN_VALUE;

    private Exhaustive(Envelope envelope, int nothing, List<Candidate> candidates) {
        this.envelope = envelope;
        this.nothing = nothing;
        this.candidates = candidates;
    }

    /** The value of the best use; the lowest there is when must-haves do not fit. */
    static long best(Envelope envelope, int nothing, List<Candidate> candidates) {
        Exhaustive search = new Exhaustive(envelope, nothing, candidates);
        search.visit();
        return search.best;
    }

    private void visit() {
        if (!fits()) {
            return;
        }
        if (grants.size() == candidates.size()) {
            best = Math.max(best, value());
            return;
        }
        Candidate next = candidates.get(grants.size());
        for (long grant : possible(next)) {
            grants.add(grant);
            visit();
            grants.remove(grants.size() - 1);
        }
    }

    private static Set<Long> possible(Candidate candidate) {
        Set<Long> possible = new TreeSet<>();
        boolean may = candidate.wish() != Wish.EXCLUDED
                && candidate.request().amount() > 0
                && (candidate.isFavourable() || candidate.wish() == Wish.MUST);
        if (candidate.wish() != Wish.MUST || candidate.request().amount() == 0) {
            possible.add(0L);
        }
        for (long grant = candidate.request().least();
                may && grant <= candidate.request().amount();
                grant++) {
            possible.add(grant);
        }
        return possible;
    }

    private boolean fits() {
        long spent = grants.stream().mapToLong(Long::longValue).sum();
        return spent <= envelope.budget() && envelope.ceilings().stream().allMatch(this::fits);
    }

    private boolean fits(Ceiling ceiling) {
        Set<String> values = new TreeSet<>();
        candidates.forEach(each -> values.addAll(each.request().labels().getOrDefault(ceiling.label(), Set.of())));
        return values.stream()
                .filter(value -> ceiling.value().isEmpty() || ceiling.value().equals(value))
                .allMatch(value -> spent(ceiling.label(), value) <= ceiling.of(envelope.budget()));
    }

    private long spent(String label, String value) {
        long spent = 0;
        for (int each = 0; each < grants.size(); each++) {
            Set<String> known = candidates.get(each).request().labels().get(label);
            spent += known == null || known.contains(value) ? grants.get(each) : 0;
        }
        return spent;
    }

    private long value() {
        long value = 0;
        for (int each = 0; each < grants.size(); each++) {
            Candidate candidate = candidates.get(each);
            int gain = candidate.merit().total() - nothing;
            value += grants.get(each) * (candidate.isFavourable() ? gain : Math.min(0, gain));
        }
        return value;
    }
}
