package nl.toetssteen.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.toetssteen.dossier.Actors.Actor;
import nl.toetssteen.dossier.Anchors.Anchor;
import nl.toetssteen.dossier.StoredRow.RowName;
import nl.toetssteen.dossier.Verification.Flaw;
import nl.toetssteen.dossier.Verification.Kind;
import org.springframework.stereotype.Repository;

/**
 * Holds everything that is stored against the trail: the chain against itself and the anchors, every row against the entry
 * that says what was stored. Work goes on meanwhile: what is written during the check is no flaw.
 */
@Repository
public class TrailCheck {
    private static final int AT_ONCE = 1_000;
    // What has no entry comes last.
    private static final Comparator<Flaw> FIRST =
            Comparator.comparingLong(flaw -> flaw.entry() < 1 ? Long.MAX_VALUE : flaw.entry());

    private final StoredRows rows;
    private final Trail trail;
    private final Actors actors;
    private final Anchors anchors;

    TrailCheck(StoredRows rows, Trail trail, Actors actors, Anchors anchors) {
        this.rows = rows;
        this.trail = trail;
        this.actors = actors;
        this.anchors = anchors;
    }

    /**
     * Reads all of it, which takes a second for some tens of thousands of rows.
     *
     * @param printed a head from a print or an export, to compare with as well
     */
    public Verification check(Optional<Head> printed) {
        List<Anchor> known = anchors.all();
        Map<Long, String> anchored = hashes(known, printed);
        long last = trail.head().sequence();
        // Rows first: whatever row is there now, its entry is there when the chain is read.
        Map<RowName, String> stored = stored();
        ChainCheck chain = new ChainCheck(last, anchored);
        List<Entry> entries = trail.after(Long.MIN_VALUE, AT_ONCE);
        while (!entries.isEmpty()) {
            entries.forEach(chain::follow);
            entries = trail.after(entries.get(entries.size() - 1).sequence(), AT_ONCE);
        }
        List<Flaw> flaws = new ArrayList<>(chain.flaws());
        flaws.addAll(cutOff(chain.head(), anchored));
        flaws.addAll(clashes(known));
        flaws.addAll(rows(stored, chain, last));
        flaws.addAll(actors(chain));
        return new Verification(
                chain.head(),
                stored.size(),
                known.size(),
                known.stream()
                        .mapToLong(anchor -> anchor.head().sequence())
                        .max()
                        .orElse(0),
                chain.erased().size(),
                flaws.stream().sorted(FIRST).distinct().toList());
    }

    private static Map<Long, String> hashes(List<Anchor> anchors, Optional<Head> printed) {
        Map<Long, String> hashes = new HashMap<>();
        anchors.forEach(
                anchor -> hashes.put(anchor.head().sequence(), anchor.head().hash()));
        printed.ifPresent(head -> hashes.put(head.sequence(), head.hash()));
        hashes.remove(0L);
        return hashes;
    }

    private static List<Flaw> cutOff(Head head, Map<Long, String> anchored) {
        return anchored.keySet().stream()
                .filter(sequence -> sequence > head.sequence())
                .sorted()
                .limit(1)
                .map(sequence -> new Flaw(Kind.CUT_OFF, head.sequence() + 1, Long.toString(sequence)))
                .toList();
    }

    /** Two anchors of one entry with different hashes: the chain went on, once, from an earlier entry than its last. */
    private static List<Flaw> clashes(List<Anchor> anchors) {
        Map<Long, String> seen = new TreeMap<>();
        return anchors.stream()
                .map(Anchor::head)
                .filter(head -> !head.hash().equals(seen.computeIfAbsent(head.sequence(), one -> head.hash())))
                .map(head -> new Flaw(Kind.REWRITTEN, head.sequence(), ""))
                .toList();
    }

    private Map<RowName, String> stored() {
        Map<RowName, String> digests = new HashMap<>();
        rows.each(row -> digests.put(row.name(), row.digest()));
        return digests;
    }

    private static List<Flaw> rows(Map<RowName, String> stored, ChainCheck chain, long last) {
        List<Flaw> flaws = new ArrayList<>();
        chain.rows().forEach((name, told) -> {
            String digest = stored.get(name);
            if (digest == null && told.entry() <= last) {
                flaws.add(new Flaw(Kind.ROW_MISSING, told.entry(), name.toString()));
            } else if (digest != null && !digest.equals(told.digest())) {
                flaws.add(new Flaw(Kind.ROW_ALTERED, told.entry(), name.toString()));
            }
        });
        stored.keySet().stream()
                .filter(name -> !chain.rows().containsKey(name))
                .map(name -> new Flaw(Kind.ROW_ADDED, 0, name.toString()))
                .sorted(Comparator.comparing(Flaw::where))
                .forEach(flaws::add);
        return flaws;
    }

    private List<Flaw> actors(ChainCheck chain) {
        Map<String, Actor> known = actors.all();
        List<Flaw> flaws = new ArrayList<>();
        chain.actors().forEach((actor, entry) -> {
            Actor person = known.get(actor);
            if (person == null && !chain.erased().contains(actor)) {
                flaws.add(new Flaw(Kind.ACTOR_MISSING, entry, actor));
            } else if (person != null && !person.isSound()) {
                flaws.add(new Flaw(Kind.ACTOR_ALTERED, entry, actor));
            }
        });
        return flaws;
    }
}
