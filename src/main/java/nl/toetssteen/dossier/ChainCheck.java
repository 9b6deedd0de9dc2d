package nl.toetssteen.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.dossier.Payload.Claim;
import nl.toetssteen.dossier.StoredRow.RowName;
import nl.toetssteen.dossier.Verification.Flaw;
import nl.toetssteen.dossier.Verification.Kind;

/** Follows the chain entry by entry, and remembers what the entries say about rows, actors and anchors. */
final class ChainCheck {
    /** By which subject an entry says of whom the personal data were erased. */
    static final String ERASED = "person/";

    private final long last;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<RowName, Told> rows = new HashMap<>();
    private final Map<String, Long> actors = new HashMap<>();
    private final Set<String> erased = new HashSet<>();
    private final Map<Long, String> anchored;
    private Head head = Head.NONE;

    /** What an entry says that was stored in a row. */
    record Told(long entry, String digest) {}

    /**
     * @param last number of the last entry there is
     * @param anchored hashes to compare with, by number
     */
    ChainCheck(long last, Map<Long, String> anchored) {
        this.last = last;
        this.anchored = anchored;
    }

    /** The next entry. After one that is not as it was written, the next is held against what that one says of itself. */
    void follow(Entry entry) {
        if (entry.sequence() < 1) {
            flaws.add(new Flaw(Kind.ADDED, entry.sequence(), ""));
            return;
        }
        List<Flaw> found = new ArrayList<>(place(entry));
        boolean gap = !found.isEmpty();
        found.addAll(content(entry));
        if (found.isEmpty() && !gap && !entry.previous().equals(head.hash())) {
            found.add(new Flaw(Kind.UNLINKED, entry.sequence(), ""));
        }
        if (!entry.hash().equals(anchored.getOrDefault(entry.sequence(), entry.hash()))) {
            found.add(new Flaw(Kind.REWRITTEN, entry.sequence(), ""));
        }
        flaws.addAll(found);
        head = entry.head();
        remember(entry);
    }

    private List<Flaw> place(Entry entry) {
        long expected = head.sequence() + 1;
        if (entry.sequence() == expected) {
            return List.of();
        }
        return List.of(new Flaw(Kind.MISSING, expected, Long.toString(entry.sequence())));
    }

    private List<Flaw> content(Entry entry) {
        List<Flaw> found = new ArrayList<>();
        if (!Entry.digestOf(entry.payload()).equals(entry.payloadDigest())) {
            found.add(new Flaw(Kind.PAYLOAD_CHANGED, entry.sequence(), ""));
        }
        if (!entry.hashAt(entry.sequence()).equals(entry.hash())) {
            found.add(misplaced(entry));
        }
        return found;
    }

    private Flaw misplaced(Entry entry) {
        for (long place = 1; place <= last + 1; place++) {
            if (entry.hashAt(place).equals(entry.hash())) {
                return new Flaw(Kind.SWAPPED, entry.sequence(), Long.toString(place));
            }
        }
        return new Flaw(Kind.CHANGED, entry.sequence(), "");
    }

    private void remember(Entry entry) {
        for (Claim claim : Payload.read(entry.payload()).rows()) {
            rows.put(claim.name(), new Told(entry.sequence(), claim.digest()));
        }
        actors.putIfAbsent(entry.actor(), entry.sequence());
        if (entry.subject().startsWith(ERASED)) {
            erased.add(entry.subject().substring(ERASED.length()));
        }
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /** What the entries say about rows. */
    Map<RowName, Told> rows() {
        return rows;
    }

    /** Every actor with its first entry. */
    Map<String, Long> actors() {
        return actors;
    }

    /** Commitments of which the personal data were erased. */
    Set<String> erased() {
        return erased;
    }

    Head head() {
        return head;
    }
}
