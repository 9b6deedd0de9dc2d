package nl.toetssteen.dossier;

import java.util.List;

/**
 * What a look at the whole trail found.
 *
 * @param head the last entry that was read
 * @param rows how many stored rows were compared with their entry
 * @param anchors how many anchors were compared
 * @param anchored number of the last entry that has an anchor; 0 when none has
 * @param erased how many actors had their personal data erased
 * @param flaws the first bad entry first; empty when all is as it was written
 */
public record Verification(Head head, long rows, long anchors, long anchored, long erased, List<Flaw> flaws) {
    public Verification {
        flaws = List.copyOf(flaws);
    }

    /**
     * Something that is not as it was written.
     *
     * @param entry number of the entry; 0 for what has no entry
     * @param where the row, the actor, or another number of an entry that it is about; empty when the entry itself is
     */
    public record Flaw(Kind kind, long entry, String where) {}

    /** What can be wrong. */
    public enum Kind {
        /** Entries from this number on, up to the one before {@code where}, are not there. */
        MISSING,
        /** The entry does not have the content that its hash was made of. */
        CHANGED,
        /** The payload is not the one that the entry was made with. */
        PAYLOAD_CHANGED,
        /** It is the entry of another place in the chain: {@code where}. */
        SWAPPED,
        /** Sound in itself, but it does not follow on the entry before it. */
        UNLINKED,
        /** No entry has this number. */
        ADDED,
        /** An anchor, or a head that was printed, has another hash for this entry. */
        REWRITTEN,
        /** There was an entry with this number once: an anchor, or a head that was printed, has it. */
        CUT_OFF,
        /** A stored row is not what the entry says was stored. */
        ROW_ALTERED,
        /** A row that the entry says was stored is not there. */
        ROW_MISSING,
        /** A stored row of which no entry says that it was stored. */
        ROW_ADDED,
        /** The personal data are not those of the commitment in the entry. */
        ACTOR_ALTERED,
        /** The personal data are not there, and no entry says that they were erased. */
        ACTOR_MISSING
    }

    /** Whether everything is as it was written. */
    public boolean sound() {
        return flaws.isEmpty();
    }
}
