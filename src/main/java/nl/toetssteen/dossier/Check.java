package nl.toetssteen.dossier;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Grade;

/**
 * What a colleague found about the claims of a submitted version, as it was saved last.
 *
 * @param version the submitted version
 * @param number which save it is, from 1
 * @param checker who saved it
 * @param findings by claim, of those looked at so far
 */
public record Check(
        String dossier, int version, int number, String checker, SortedMap<Slot, Finding> findings, Instant savedAt) {
    public Check {
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    }

    /**
     * What the checker made of one claim.
     *
     * @param grade how well it is proven
     * @param reason why, in the checker's own words; can be empty where the grade is the proposer's
     */
    public record Finding(Grade grade, String reason) {}
}
