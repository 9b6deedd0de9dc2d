package nl.toetssteen.casework;

import java.util.Map;
import nl.toetssteen.dossier.DossierFile;
import nl.toetssteen.dossier.DossierFiles;
import nl.toetssteen.dossier.Head;
import org.springframework.stereotype.Component;

/** Gives an auditor all that there is about a dossier, and notes that it was given. */
@Component
public class TakeBundle {
    private final DossierFiles files;
    private final Journal journal;

    TakeBundle(DossierFiles files, Journal journal) {
        this.files = files;
        this.journal = journal;
    }

    /** The dossier with its trail up to the entry that says that it was taken. */
    public DossierFile take(String dossier) {
        Head head = journal.note(Deed.EXPORT, Subject.dossier(dossier), Map.of("file", "audit-bundle.zip"));
        return files.of(dossier, head);
    }
}
