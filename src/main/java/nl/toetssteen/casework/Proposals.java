package nl.toetssteen.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Listed;
import nl.toetssteen.dossier.Overtaken;
import nl.toetssteen.dossier.Submitted;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.rulebook.Sheet;
import org.springframework.stereotype.Component;

/** Opens, finds, renames, removes and puts back proposals. */
@Component
public final class Proposals {
    /** Letters in a title. */
    public static final int LONGEST_TITLE = 200;

    private static final int TRIES = 50;

    private final Dossiers dossiers;
    private final Journal journal;

    Proposals(Dossiers dossiers, Journal journal) {
        this.dossiers = dossiers;
        this.journal = journal;
    }

    /** A new proposal. */
    public Draft open(String example, Sheet sheet) {
        return opened(Deed.OPEN, example, sheet);
    }

    /** A new proposal, out of a file. */
    public Draft take(Sheet sheet) {
        return opened(Deed.IMPORT, "", sheet);
    }

    private Draft opened(Deed deed, String example, Sheet sheet) {
        return journal.together(() -> {
            Draft draft = dossiers.open(example, sheet);
            journal.note(deed, Subject.dossier(draft.id()), Map.of("version", "1", "example", example));
            return draft;
        });
    }

    /** A proposal as it was saved last. */
    public Optional<Draft> find(String id) {
        return latest(id).map(Version::draft);
    }

    /** The version of a proposal that was saved last. */
    public Optional<Version> latest(String id) {
        return dossiers.latest(id);
    }

    /** A version by its number. */
    public Optional<Version> version(String id, int number) {
        return dossiers.version(id, number);
    }

    /** All versions, the latest first; also of a proposal that was removed. */
    public List<Version> history(String id) {
        return dossiers.history(id);
    }

    /** The appraisal that was kept when a version was submitted. */
    public Optional<Submitted> submitted(String id, int number) {
        return dossiers.submitted(id, number);
    }

    /** Proposals in which a text occurs, those saved last first; all when it is empty. */
    public List<Listed> search(String text, int from, int most) {
        return dossiers.search(text, from, most);
    }

    /** The same in some states only; none for all. */
    public List<Listed> search(String text, Set<Version.State> states, int from, int most) {
        return dossiers.search(text, states, from, most);
    }

    /** Gives a proposal another title. */
    public void rename(String id, String title) {
        change(id, draft -> draft.titled(title));
    }

    /** Removes a proposal from sight; its versions stay. */
    public void remove(String id) {
        again(() -> dossiers.latest(id).ifPresent(version -> removed(version.draft())));
    }

    private void removed(Draft draft) {
        journal.together(() -> {
            dossiers.remove(draft);
            return journal.note(Deed.REMOVE, Subject.dossier(draft.id()), version(draft.version() + 1));
        });
    }

    private static Map<String, String> version(int number) {
        return Map.of("version", Integer.toString(number));
    }

    /** Makes an old version the latest again; none when it does not exist. */
    public Optional<Draft> restore(String id, int number) {
        return dossiers.version(id, number).map(old -> saved(id, old.draft()));
    }

    private Draft saved(String id, Draft old) {
        Draft[] restored = {old};
        again(() -> {
            Draft top = dossiers.history(id).get(0).draft();
            Draft next = new Draft(id, top.version(), top.example(), old.sheet(), old.unread());
            restored[0] = journal.saved(Deed.RESTORE, next, dossiers::save);
        });
        return restored[0];
    }

    private void change(String id, UnaryOperator<Draft> change) {
        again(() -> dossiers.latest(id)
                .ifPresent(version -> journal.saved(Deed.SAVE, change.apply(version.draft()), dossiers::save)));
    }

    /** What only depends on the latest version can be tried again when that was overtaken. */
    static void again(Runnable work) {
        for (int tried = 1; ; tried++) {
            try {
                work.run();
                return;
            } catch (Overtaken overtaken) {
                if (tried == TRIES) {
                    throw overtaken;
                }
            }
        }
    }
}
