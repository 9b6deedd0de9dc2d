package nl.toetssteen.casework;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Overtaken;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** Saves a page of the form, also with errors. Of two people on the same proposal neither loses a field. */
@Component
public final class Fill {
    private static final int TRIES = 50;

    private final Dossiers dossiers;
    private final Desk desk;
    private final Journal journal;

    Fill(Dossiers dossiers, Desk desk, Journal journal) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.journal = journal;
    }

    /**
     * A page as it was sent.
     *
     * @param version the version from which it was drawn
     * @param change what the button does besides saving; passed over when others saved meanwhile
     */
    public record Page(String id, int version, List<Typed> fields, UnaryOperator<Draft> change) {}

    /**
     * What came of it.
     *
     * @param before the proposal that it was put into
     * @param after the proposal as it is stored now; the same as before when there are clashes
     * @param clashes fields that others changed too: nothing was stored
     * @param together whether others had saved since the page was drawn
     */
    public record Outcome(Draft before, Draft after, List<Typed> own, List<Typed> clashes, boolean together) {}

    /** Saves a page; the proposal must exist. */
    public Outcome save(Page page) {
        for (int tried = 1; ; tried++) {
            Draft latest = dossiers.latest(page.id()).map(Version::draft).orElseThrow();
            try {
                return save(page, latest);
            } catch (Overtaken overtaken) {
                if (tried == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private Outcome save(Page page, Draft latest) {
        Rulebook rulebook = desk.appraiser().rulebook();
        if (page.version() == latest.version()) {
            Draft after = page.change().apply(FillIn.fill(rulebook, latest, page.fields()));
            return new Outcome(latest, saved(after), page.fields(), List.of(), false);
        }
        Draft base =
                dossiers.version(page.id(), page.version()).map(Version::draft).orElse(latest);
        Merge merge = Merge.of(rulebook, base, latest, page.fields());
        if (!merge.clashes().isEmpty()) {
            return new Outcome(latest, latest, merge.own(), merge.clashes(), true);
        }
        Draft after = saved(FillIn.fill(rulebook, latest, merge.own()));
        return new Outcome(latest, after, merge.own(), List.of(), true);
    }

    private Draft saved(Draft draft) {
        return journal.saved(Deed.SAVE, draft, dossiers::save);
    }
}
