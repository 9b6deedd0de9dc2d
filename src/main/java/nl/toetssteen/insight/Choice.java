package nl.toetssteen.insight;

/**
 * A candidate with what becomes of it.
 *
 * @param grant what it gets, in whole EUR
 * @param gain what a EUR is worth there more than when it is not spent, in hundredths of a point
 */
public record Choice(Candidate candidate, Fate fate, long grant, int gain) {

    /** Whether it gets money although its verdict does not allow it, because it must. */
    public boolean isAgainstVerdict() {
        return fate.isFunded() && !candidate.isFavourable();
    }

    /** The part of its request that it gets, in hundredths of a percent; 0 when it asks for nothing. */
    public int share() {
        long amount = candidate.request().amount();
        return amount == 0 ? 0 : (int) ((grant * 20_000 + amount) / (2 * amount));
    }

    /** What the grant is worth more than not spending it, in EUR times hundredths of a point. */
    public long value() {
        return grant * gain;
    }
}
