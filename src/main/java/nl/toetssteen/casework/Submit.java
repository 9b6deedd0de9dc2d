package nl.toetssteen.casework;

import java.util.List;
import java.util.Map;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.FailedCheck;
import nl.toetssteen.appraisal.FormChecks;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** Submits a proposal: a version without errors, kept together with its appraisal. */
@Component
public final class Submit {
    private final Dossiers dossiers;
    private final Appraise appraise;
    private final Desk desk;
    private final Journal journal;
    private final Library library;

    Submit(Dossiers dossiers, Appraise appraise, Desk desk, Journal journal, Library library) {
        this.dossiers = dossiers;
        this.appraise = appraise;
        this.desk = desk;
        this.journal = journal;
        this.library = library;
    }

    /** Writes an appraisal in full. */
    public interface Writer {
        String write(Rulebook rulebook, Appraisal appraisal, Explanation explanation);
    }

    /**
     * What must be mended first.
     *
     * @param unread how many answers cannot be read
     * @param failed sums that do not add up
     */
    public record Errors(int unread, List<FailedCheck> failed) {
        public boolean none() {
            return unread == 0 && failed.isEmpty();
        }
    }

    /** What keeps a proposal from being submitted; open questions do not. */
    public Errors errors(Draft draft) {
        Appraisal appraisal = appraise.appraise(draft);
        List<FailedCheck> failed = FormChecks.failing(
                desk.appraiser().rulebook(),
                appraisal.sheet(),
                appraisal.receipt().date());
        return new Errors(draft.unread().size(), failed);
    }

    /**
     * Stores the version and its appraisal; with the first appraisal by a rulebook, that rulebook as a whole.
     *
     * @throws IllegalStateException when it has errors
     * @throws nl.toetssteen.dossier.Overtaken when others have saved meanwhile
     */
    public Draft submit(Draft draft, Writer writer) {
        if (!errors(draft).none()) {
            throw new IllegalStateException("the proposal has errors");
        }
        // Asked for once: another rulebook may be put in force at any moment.
        Appraiser appraiser = desk.appraiser();
        Appraisal appraisal = appraiser.appraise(draft.sheet(), appraise.terms());
        String document =
                writer.write(appraiser.rulebook(), appraisal, appraiser.explain(draft.sheet(), appraise.terms()));
        library.keep(appraiser.rulebook());
        return journal.together(() -> stored(draft, appraisal, document));
    }

    private Draft stored(Draft draft, Appraisal appraisal, String document) {
        Draft submitted =
                dossiers.submit(draft, appraisal.verdict().id(), appraisal.total(), appraisal.receipt(), document);
        journal.note(
                Deed.SUBMIT,
                Subject.dossier(submitted.id()),
                Map.of(
                        "version", Integer.toString(submitted.version()),
                        "verdict", appraisal.verdict().id(),
                        "outcome", appraisal.receipt().outcome(),
                        "rulebook", appraisal.receipt().rulebook()));
        return submitted;
    }
}
