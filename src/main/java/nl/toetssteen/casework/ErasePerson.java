package nl.toetssteen.casework;

import java.util.List;
import java.util.Map;
import nl.toetssteen.dossier.Actors;
import org.springframework.stereotype.Component;

/** Erases the personal data of somebody behind the audit trail, for good. The trail stays as valid as it was. */
@Component
public class ErasePerson {
    private final Actors actors;
    private final Journal journal;

    ErasePerson(Actors actors, Journal journal) {
        this.actors = actors;
        this.journal = journal;
    }

    /**
     * Erases who somebody is. That it was done is noted; who erases oneself is known by that entry again.
     *
     * @param person id of the account
     * @return under how many names the person stood in the trail
     */
    public int erase(String person) {
        return journal.together(() -> {
            List<String> all = actors.of(person);
            all.forEach(this::erased);
            return all.size();
        });
    }

    private void erased(String actor) {
        actors.erase(actor);
        journal.note(Deed.ERASE, Subject.person(actor), Map.of());
    }
}
