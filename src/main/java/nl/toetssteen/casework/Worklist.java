package nl.toetssteen.casework;

import java.util.List;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.Listed;
import nl.toetssteen.dossier.Version;
import org.springframework.stereotype.Component;

/** What waits for somebody. */
@Component
public final class Worklist {
    private final Dossiers dossiers;

    Worklist(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** The dossiers in a state, those that wait longest first. */
    public List<Listed> in(Version.State state) {
        return dossiers.in(state);
    }
}
