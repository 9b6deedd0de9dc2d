package nl.toetssteen.casework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.toetssteen.appraisal.Applicability;
import nl.toetssteen.dossier.Check;
import nl.toetssteen.dossier.Checks;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Truth;
import nl.toetssteen.vocabulary.Grade;
import org.springframework.stereotype.Component;

/** Checks the justification of a submitted proposal, claim by claim. The checker is never one of its authors. */
@Component
public final class CheckJustification {
    private final Dossiers dossiers;
    private final Checks checks;
    private final Desk desk;
    private final Who who;
    private final Permission permission;
    private final Journal journal;

    CheckJustification(Dossiers dossiers, Checks checks, Desk desk, Who who, Permission permission, Journal journal) {
        this.dossiers = dossiers;
        this.checks = checks;
        this.desk = desk;
        this.who = who;
        this.permission = permission;
        this.journal = journal;
    }

    /**
     * A claim, with what the checker made of it so far.
     *
     * @param proposed how well it is proven according to the proposer
     */
    public record Claim(Slot slot, Given given, Grade proposed, Optional<Check.Finding> found) {}

    /**
     * How far a check is.
     *
     * @param submitted the version that is checked
     * @param seen the number of the last save, 0 for none
     * @param after the proposal with the grades of the checker
     * @param author whether the one who acts wrote on it, and so may only read
     */
    public record Progress(Version submitted, int seen, List<Claim> claims, Draft after, boolean author) {

        /** How many claims were looked at. */
        public long done() {
            return claims.stream().filter(claim -> claim.found().isPresent()).count();
        }
    }

    /** What must be mended before a check can be finished. */
    public record Unfinished(Set<Slot> missing, Set<Slot> withoutReason) {
        public static final Unfinished NOTHING = new Unfinished(Set.of(), Set.of());

        public boolean none() {
            return missing.isEmpty() && withoutReason.isEmpty();
        }
    }

    /** The check of the version that was submitted last; none when the dossier never was, or is a draft again. */
    public Optional<Progress> of(String id) {
        return submitted(id).map(this::progress);
    }

    private Optional<Version> submitted(String id) {
        return dossiers.latest(id)
                .filter(latest -> latest.state() != Version.State.DRAFT)
                .flatMap(latest -> dossiers.history(id).stream()
                        .filter(version -> version.state() == Version.State.SUBMITTED)
                        .findFirst());
    }

    private Progress progress(Version submitted) {
        Optional<Check> check = checks.latest(submitted.draft().id(), submitted.number());
        SortedMap<Slot, Check.Finding> findings = check.map(Check::findings).orElseGet(TreeMap::new);
        return new Progress(
                submitted,
                check.map(Check::number).orElse(0),
                claims(submitted.draft().sheet(), findings),
                graded(submitted.draft(), findings),
                isAuthor(submitted));
    }

    private List<Claim> claims(Sheet sheet, Map<Slot, Check.Finding> findings) {
        Rulebook rulebook = desk.appraiser().rulebook();
        Applicability asked = Applicability.of(rulebook, sheet);
        return asked.slots().stream()
                .filter(slot -> asked.asked(slot) == Truth.YES)
                .filter(slot -> rulebook.question(slot.question()).claim())
                .filter(slot -> !sheet.at(slot).isUnknown())
                .map(slot -> claim(slot, sheet.at(slot), findings))
                .toList();
    }

    private static Claim claim(Slot slot, Given given, Map<Slot, Check.Finding> findings) {
        Grade proposed = given.evidence() == null ? Grade.ASSERTED : given.evidence();
        return new Claim(slot, given, proposed, Optional.ofNullable(findings.get(slot)));
    }

    /** The proposal with the grades of the checker in the place of the proposer's. */
    private static Draft graded(Draft draft, Map<Slot, Check.Finding> findings) {
        Sheet sheet = draft.sheet();
        for (Map.Entry<Slot, Check.Finding> entry : findings.entrySet()) {
            Given given = sheet.at(entry.getKey());
            if (!given.isUnknown()) {
                Grade grade = entry.getValue().grade();
                sheet = sheet.with(entry.getKey(), new Given(given.value(), grade, given.note(), given.references()));
            }
        }
        return draft.with(sheet, draft.unread());
    }

    private boolean isAuthor(Version submitted) {
        return authors(submitted).contains(who.acts().id());
    }

    /** Those who wrote on a proposal up to a version; who only sent it back did not. */
    private Set<String> authors(Version submitted) {
        Set<Integer> written = dossiers.history(submitted.draft().id()).stream()
                .filter(version -> version.number() <= submitted.number())
                .filter(version -> version.state() == Version.State.DRAFT || version.state() == Version.State.SUBMITTED)
                .map(Version::number)
                .collect(Collectors.toSet());
        return dossiers.steps(submitted.draft().id()).stream()
                .filter(step ->
                        written.contains(step.version()) && step.reason().isEmpty())
                .map(Dossiers.Step::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The proposal as it would be with these grades, without storing anything. */
    public Draft trial(Progress progress, SortedMap<Slot, Check.Finding> findings) {
        return graded(progress.submitted().draft(), findings);
    }

    /**
     * Sets what was found against what a colleague saved meanwhile; stores nothing.
     *
     * @param seen the number of the save that the page showed
     */
    public CheckMerge merge(Progress progress, int seen, SortedMap<Slot, Check.Finding> findings) {
        Version submitted = progress.submitted();
        Map<Slot, Check.Finding> latest = progress.claims().stream()
                .filter(claim -> claim.found().isPresent())
                .collect(Collectors.toMap(Claim::slot, claim -> claim.found().orElseThrow()));
        Map<Slot, Check.Finding> base = seen == progress.seen()
                ? latest
                : checks.at(submitted.draft().id(), submitted.number(), seen)
                        .<Map<Slot, Check.Finding>>map(Check::findings)
                        .orElseGet(Map::of);
        return CheckMerge.of(base, latest, findings);
    }

    /**
     * Saves what was found so far. It can be left and resumed, also by another colleague.
     *
     * @param seen the number of the save that the page showed
     * @throws FourEyes when the one who acts is an author
     * @throws nl.toetssteen.dossier.Overtaken when another saved meanwhile
     * @throws nl.toetssteen.dossier.IllegalMove when the dossier does not wait for a check
     */
    public int save(Progress progress, int seen, SortedMap<Slot, Check.Finding> findings) {
        demandCheckable(progress);
        String id = progress.submitted().draft().id();
        int version = progress.submitted().number();
        return journal.together(() -> {
            int number = checks.save(id, version, seen, who.acts().id(), findings);
            journal.note(
                    Deed.CHECK,
                    Subject.dossier(id),
                    Map.of("version", Integer.toString(version), "save", Integer.toString(number)));
            return number;
        });
    }

    private void demandCheckable(Progress progress) {
        permission.needs(Role.CIVIL_SERVANT);
        if (progress.author()) {
            throw new FourEyes(FourEyes.Reason.AUTHOR);
        }
        dossiers.demand(progress.submitted().draft(), Version.State.CHECKED);
    }

    /** What is still to be done: every claim looked at, and a reason wherever the grade is another. */
    public static Unfinished unfinished(Progress progress, SortedMap<Slot, Check.Finding> findings) {
        Set<Slot> missing = new TreeSet<>();
        Set<Slot> withoutReason = new TreeSet<>();
        for (Claim claim : progress.claims()) {
            Check.Finding finding = findings.get(claim.slot());
            if (finding == null) {
                missing.add(claim.slot());
            } else if (finding.grade() != claim.proposed() && finding.reason().isBlank()) {
                withoutReason.add(claim.slot());
            }
        }
        return new Unfinished(missing, withoutReason);
    }

    /**
     * Saves and finishes: from now on the grades of the checker count.
     *
     * @throws IllegalStateException when it is unfinished; see also {@link #save}
     */
    public Draft finish(Progress progress, int seen, SortedMap<Slot, Check.Finding> findings) {
        if (!unfinished(progress, findings).none()) {
            throw new IllegalStateException("the check is not finished");
        }
        return journal.together(() -> {
            save(progress, seen, findings);
            Draft checked = dossiers.move(graded(progress.submitted().draft(), findings), Version.State.CHECKED, "");
            journal.note(
                    Deed.FINISH_CHECK,
                    Subject.dossier(checked.id()),
                    Map.of("version", Integer.toString(checked.version())));
            return checked;
        });
    }
}
