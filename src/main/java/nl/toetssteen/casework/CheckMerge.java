package nl.toetssteen.casework;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.toetssteen.dossier.Check;
import nl.toetssteen.rulebook.Slot;
import org.jspecify.annotations.Nullable;

/**
 * What one checker found about claims, set against what a colleague saved since that page was drawn.
 *
 * @param findings what both found, and on a clash what the one found
 * @param clashes claims about which both found something else than before, and not alike: with what the colleague
 *     found, empty when the colleague took a grade away; a person must choose
 * @param together whether a colleague changed something
 */
public record CheckMerge(
        SortedMap<Slot, Check.Finding> findings, SortedMap<Slot, Optional<Check.Finding>> clashes, boolean together) {

    /**
     * Sets two checks against what both started from.
     *
     * @param base what the page showed
     * @param latest what was saved last
     * @param mine what is to be saved now
     */
    static CheckMerge of(
            Map<Slot, Check.Finding> base, Map<Slot, Check.Finding> latest, Map<Slot, Check.Finding> mine) {
        SortedMap<Slot, Check.Finding> findings = new TreeMap<>(mine);
        SortedMap<Slot, Optional<Check.Finding>> clashes = new TreeMap<>();
        Set<Slot> slots = new TreeSet<>(latest.keySet());
        slots.addAll(base.keySet());
        slots.addAll(mine.keySet());
        boolean together = false;
        for (Slot slot : slots) {
            Check.Finding theirs = latest.get(slot);
            boolean moved = !Objects.equals(base.get(slot), theirs);
            together |= moved;
            if (moved && Objects.equals(base.get(slot), mine.get(slot))) {
                put(findings, slot, theirs);
            } else if (moved && !Objects.equals(mine.get(slot), theirs)) {
                clashes.put(slot, Optional.ofNullable(theirs));
            }
        }
        return new CheckMerge(findings, clashes, together);
    }

    private static void put(Map<Slot, Check.Finding> findings, Slot slot, Check.@Nullable Finding finding) {
        if (finding == null) {
            findings.remove(slot);
        } else {
            findings.put(slot, finding);
        }
    }
}
