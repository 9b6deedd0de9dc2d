package nl.toetssteen.casework;

import java.util.Map;
import java.util.Optional;
import nl.toetssteen.dossier.Head;
import nl.toetssteen.dossier.TrailCheck;
import nl.toetssteen.dossier.Verification;
import org.springframework.stereotype.Component;

/** Verifies that nothing that is stored was altered, and notes that it was verified and what came of it. */
@Component
public class VerifyTrail {
    private final TrailCheck check;
    private final Journal journal;

    VerifyTrail(TrailCheck check, Journal journal) {
        this.check = check;
        this.journal = journal;
    }

    /** @param printed a head from a print or an export, to compare with as well as with the anchors */
    public Verification verify(Optional<Head> printed) {
        Verification found = check.check(printed);
        journal.note(
                Deed.VERIFY,
                Subject.TRAIL,
                Map.of(
                        "entries", Long.toString(found.head().sequence()),
                        "flaws", Integer.toString(found.flaws().size())));
        return found;
    }
}
