package nl.toetssteen.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import org.springframework.stereotype.Component;

/** Tries other answers on a proposal. Nothing is stored until somebody says to keep them. */
@Component
public final class WhatIf {
    private final Dossiers dossiers;
    private final Desk desk;
    private final Fill fill;
    private final Permission permission;

    WhatIf(Dossiers dossiers, Desk desk, Fill fill, Permission permission) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.fill = fill;
        this.permission = permission;
    }

    /**
     * Other answers on a proposal.
     *
     * @param base the version that was saved last
     * @param after the proposal as it would be: what cannot be read is open in it, as on any page of the form
     * @param changes the fields in which the two differ
     * @param overtaken whether others have saved since the fields were drawn
     */
    public record Trial(Version base, Draft after, List<Typed> changes, boolean overtaken) {

        /** What was changed into something that cannot be read. */
        public List<Slot> unread() {
            return changes.stream()
                    .map(Typed::slot)
                    .filter(after.unread()::containsKey)
                    .toList();
        }
    }

    /**
     * The proposal, which must exist, with other answers.
     *
     * @param version the version from which the fields were drawn; any other number stands for the one saved last
     * @param fields as they were sent; those that say what the version says change nothing, whatever others saved since
     */
    public Trial attempt(String id, int version, List<Typed> fields) {
        Version latest = dossiers.latest(id).orElseThrow();
        Optional<Draft> drawn = drawn(latest, version);
        List<Typed> meant = drawn.map(draft -> changed(draft, fields)).orElseGet(() -> changed(latest.draft(), fields));
        List<Typed> changes = drawn.isEmpty() ? meant : changed(latest.draft(), meant);
        Draft after = FillIn.fill(rulebook(), latest.draft(), changes);
        return new Trial(latest, after, changes, drawn.isPresent());
    }

    /** Another version than the latest; none when it is the latest, or there is no such version. */
    private Optional<Draft> drawn(Version latest, int version) {
        return version == latest.number()
                ? Optional.empty()
                : dossiers.version(latest.draft().id(), version).map(Version::draft);
    }

    private List<Typed> changed(Draft draft, List<Typed> fields) {
        return fields.stream()
                .filter(typed -> !isAsTyped(draft, typed) && !Merge.isAsIn(rulebook(), draft, typed))
                .toList();
    }

    // What could not be read before is no change because the page is now in another language.
    private static boolean isAsTyped(Draft draft, Typed typed) {
        Typed unread = draft.unread().get(typed.slot());
        return unread != null
                && unread.equals(new Typed(
                        typed.slot(),
                        unread.language(),
                        typed.values(),
                        typed.evidence(),
                        typed.note(),
                        typed.references()));
    }

    /**
     * Saves the changes as a next version, together with what others saved since; see {@link Fill#save}.
     *
     * @throws NotPermitted when the one who acts may try, but not enter proposals
     */
    public Fill.Outcome keep(String id, int version, List<Typed> fields) {
        permission.needs(Role.CIVIL_SERVANT);
        Draft drawn = dossiers.version(id, version)
                .or(() -> dossiers.latest(id))
                .map(Version::draft)
                .orElseThrow();
        return fill.save(new Fill.Page(id, drawn.version(), changed(drawn, fields), UnaryOperator.identity()));
    }

    private Rulebook rulebook() {
        return desk.appraiser().rulebook();
    }
}
