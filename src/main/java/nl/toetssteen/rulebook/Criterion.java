package nl.toetssteen.rulebook;

/**
 * What a proposal is judged on.
 *
 * @param base where its score starts, 0 to 100
 * @param minimum below this score the verdict is capped, 0 to 100
 * @param applies name of the conclusion that makes it apply; empty when it always does
 * @param exemptedBy id of the proof that, once shown, lifts the minimum; empty when none does
 */
public record Criterion(
        String id, int base, int minimum, String applies, String exemptedBy, Words words, Words asks, Place place) {}
