package nl.toetssteen.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.insight.Candidate.Merit;
import nl.toetssteen.insight.Candidate.Request;
import nl.toetssteen.insight.Candidate.Wish;

/** Candidates for tests and benchmarks, without answers behind them. */
public final class SomeCandidates {
    private SomeCandidates() {}

    /** A candidate by its total in whole points and its amount in EUR; at 45 points and more it may be chosen. */
    public static Candidate of(String id, int points, long amount) {
        Verdict verdict = points >= 45 ? Verdict.SUPPORT_IF : Verdict.REWORK;
        return new Candidate(
                id,
                "Proposal " + id,
                new Merit("efficiency", verdict, points * 100, Optional.empty()),
                new Request(amount, 100, Map.of()),
                Wish.NONE);
    }

    public static Candidate divisible(Candidate candidate, int leastShare) {
        Request old = candidate.request();
        return with(candidate, new Request(old.amount(), leastShare, old.labels()));
    }

    public static Candidate labelled(Candidate candidate, Map<String, Set<String>> labels) {
        return with(
                candidate,
                new Request(candidate.request().amount(), candidate.request().leastShare(), labels));
    }

    private static Candidate with(Candidate old, Request request) {
        return new Candidate(old.id(), old.title(), old.merit(), request, old.wish());
    }

    public static Candidate judged(Candidate old, Verdict verdict) {
        Merit merit = new Merit(
                old.merit().goal(), verdict, old.merit().total(), old.merit().range());
        return new Candidate(old.id(), old.title(), merit, old.request(), old.wish());
    }

    /** Like those of a fund: a hundred thousand to thirty million EUR, one in ten divisible, three kinds of labels. */
    public static List<Candidate> drawn(int number, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, number)
                .mapToObj(index -> drawn(String.format("p%03d", index), random))
                .toList();
    }

    private static Candidate drawn(String id, SplittableRandom random) {
        long amount = 50_000 * Math.round(Math.pow(10, 5 + 2.5 * random.nextDouble()) / 50_000);
        int total = 3_000 + random.nextInt(5_000);
        Candidate candidate = new Candidate(
                id,
                "Proposal " + id,
                new Merit("efficiency", total >= 4_500 ? Verdict.SUPPORT_IF : Verdict.REWORK, total, Optional.empty()),
                new Request(amount, random.nextInt(10) == 0 ? 50 : 100, labels(random)),
                Wish.NONE);
        return candidate;
    }

    private static Map<String, Set<String>> labels(SplittableRandom random) {
        return Map.of(
                "region", Set.of("region-" + skewed(random, 8)),
                "theme", Set.of("theme-" + skewed(random, 12)),
                "instrument", Set.of("instrument-" + skewed(random, 6)));
    }

    /** Some are much more common than others. */
    private static int skewed(SplittableRandom random, int number) {
        return (int) (number * Math.pow(random.nextDouble(), 1.7));
    }

    /** A fifth of what all ask for together. */
    public static long fifth(List<Candidate> candidates) {
        return candidates.stream()
                        .mapToLong(candidate -> candidate.request().amount())
                        .sum()
                / 5;
    }
}
