package nl.toetssteen.casework;

import java.util.Map;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Version;
import org.springframework.stereotype.Component;

/** Brings a dossier from one state into the next, or back. */
@Component
public final class MoveDossier {
    /** Letters in a reason. */
    public static final int LONGEST_REASON = 2_000;

    private final Dossiers dossiers;
    private final Appraise appraise;
    private final Desk desk;
    private final Library library;
    private final Permission permission;
    private final Journal journal;

    MoveDossier(
            Dossiers dossiers, Appraise appraise, Desk desk, Library library, Permission permission, Journal journal) {
        this.dossiers = dossiers;
        this.appraise = appraise;
        this.desk = desk;
        this.library = library;
        this.permission = permission;
        this.journal = journal;
    }

    /**
     * Has a checked proposal judged for the committee: a version that is kept together with its appraisal.
     *
     * @throws nl.toetssteen.dossier.IllegalMove when its justification is not checked
     * @throws nl.toetssteen.dossier.Overtaken when another moved it meanwhile
     */
    public Draft appraise(Version checked, Submit.Writer writer) {
        permission.needs(Role.CIVIL_SERVANT);
        Draft draft = checked.draft();
        Appraiser appraiser = desk.appraiser();
        Appraisal appraisal = appraiser.appraise(draft.sheet(), appraise.terms());
        String document =
                writer.write(appraiser.rulebook(), appraisal, appraiser.explain(draft.sheet(), appraise.terms()));
        library.keep(appraiser.rulebook());
        return journal.together(() -> {
            Draft stored = dossiers.appraised(
                    draft,
                    Version.State.APPRAISED,
                    appraisal.verdict().id(),
                    appraisal.total(),
                    appraisal.receipt(),
                    document);
            journal.note(
                    Deed.APPRAISE,
                    Subject.dossier(stored.id()),
                    Map.of(
                            "version", Integer.toString(stored.version()),
                            "verdict", appraisal.verdict().id(),
                            "outcome", appraisal.receipt().outcome(),
                            "rulebook", appraisal.receipt().rulebook()));
            return stored;
        });
    }

    /**
     * Makes it a draft again, so that it can be changed.
     *
     * @param reason why; not empty
     */
    public Draft reopen(Version latest, String reason) {
        return back(latest, Version.State.DRAFT, Deed.REOPEN, reason);
    }

    /**
     * Takes it back, by or on behalf of the applicant.
     *
     * @param reason why; not empty
     */
    public Draft withdraw(Version latest, String reason) {
        return back(latest, Version.State.WITHDRAWN, Deed.WITHDRAW, reason);
    }

    private Draft back(Version latest, Version.State state, Deed deed, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason of 1 to " + LONGEST_REASON + " letters is needed");
        }
        permission.needs(Role.CIVIL_SERVANT);
        return moved(latest.draft(), state, deed, reason.strip());
    }

    /** Closes a dossier that is decided. */
    public Draft close(Version decided) {
        permission.needs(Role.CIVIL_SERVANT);
        return moved(decided.draft(), Version.State.CLOSED, Deed.CLOSE, "");
    }

    private Draft moved(Draft draft, Version.State state, Deed deed, String reason) {
        return journal.together(() -> {
            Draft moved = dossiers.move(draft, state, reason);
            journal.note(deed, Subject.dossier(moved.id()), Map.of("version", Integer.toString(moved.version())));
            return moved;
        });
    }
}
