package nl.toetssteen.insight;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.insight.Candidate.Wish;

/** Finds the best use of an envelope, and of the same with one thing changed. */
final class Allotting {
    private final Envelope envelope;
    private final int nothing;
    private final List<Candidate> candidates;
    private final Funding funding;
    private final Packer packer;

    /**
     * @param nothing the total of doing nothing, in hundredths
     * @throws MustHavesDoNotFit when they ask for more than there is
     */
    Allotting(Envelope envelope, int nothing, List<Candidate> candidates) {
        this.envelope = envelope;
        this.nothing = nothing;
        this.candidates = candidates;
        funding = new Funding(envelope, nothing, candidates);
        packer = new Packer(funding.packing());
    }

    /** @param start a use of this or another envelope to begin from, as far as it fits here */
    Portfolio best(List<Choice> start, Effort effort) {
        return best(funding, packer, start, effort);
    }

    private Portfolio best(Funding which, Packer by, List<Choice> start, Effort effort) {
        Packed packed = by.pack(which.amounts(start), effort);
        List<Choice> choices = which.choices(packed.amounts());
        // What must-haves get in any case is worth the same in every use of the envelope.
        long fixed = choices.stream().mapToLong(Choice::value).sum() - packed.value();
        return new Portfolio(envelope, nothing, choices, packed.value() + fixed, packed.bound() + fixed);
    }

    /** The best use when one candidate that gets money gets none, or one that gets none must; empty when it cannot be. */
    Optional<Portfolio> opposite(Choice choice, List<Choice> start, Effort effort) {
        boolean funded = choice.fate().isFunded();
        Candidate changed = choice.candidate().with(funded ? Wish.EXCLUDED : Wish.MUST);
        if (choice.candidate().wish() == Wish.MUST) {
            return Optional.of(with(changed).best(start, effort));
        }
        return funding.with(changed).map(other -> best(other, packer.like(other.packing()), start, effort));
    }

    private Allotting with(Candidate changed) {
        List<Candidate> replaced = candidates.stream()
                .map(candidate -> candidate.id().equals(changed.id()) ? changed : candidate)
                .toList();
        return new Allotting(envelope, nothing, replaced);
    }

    /** The same with another budget. */
    Allotting with(long budget) {
        return new Allotting(envelope.with(budget), nothing, candidates);
    }

    /** What the next EUR of budget would be worth, in hundredths of a point. */
    int worthOfAnother() {
        return packer.worthOfAnother();
    }

    /** What all that may get money ask for together, in EUR. */
    long asked() {
        return candidates.stream()
                .filter(candidate ->
                        candidate.wish() == Wish.MUST || candidate.isFavourable() && candidate.wish() == Wish.NONE)
                .mapToLong(candidate -> candidate.request().amount())
                .sum();
    }
}
