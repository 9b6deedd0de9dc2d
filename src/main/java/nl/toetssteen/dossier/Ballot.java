package nl.toetssteen.dossier;

import java.time.Instant;

/**
 * What a member of the committee said last about an appraised version.
 *
 * @param number which time it is that this member said something, from 1
 * @param conflict whether the member has an interest of their own, and so no vote
 * @param vote the id of a verdict; empty when none is cast
 * @param reason why, or which interest
 */
public record Ballot(String person, int number, boolean conflict, String vote, String reason, Instant castAt) {

    /** Whether it counts. */
    public boolean isVote() {
        return !conflict && !vote.isEmpty();
    }
}
