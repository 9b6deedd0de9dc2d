package nl.toetssteen.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.toetssteen.casework.CheckJustification.Claim;
import nl.toetssteen.casework.CheckJustification.Progress;
import nl.toetssteen.casework.CheckMerge;
import nl.toetssteen.casework.Grades;
import nl.toetssteen.dossier.Check;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Grade;

/**
 * What a checker filled in.
 *
 * @param findings of the claims that have a grade
 * @param reasons all that was typed as a reason, also without a grade
 * @param tooLong the claims of which the reason is too long
 * @param ungraded the claims that have a reason and no grade
 * @param theirs claims about which a colleague meanwhile found something else: with what that is, if anything
 */
record Graded(
        SortedMap<Slot, Check.Finding> findings,
        Map<Slot, String> reasons,
        Set<Slot> tooLong,
        Set<Slot> ungraded,
        Map<Slot, Optional<Check.Finding>> theirs) {
    /** Letters in a reason. */
    static final int LONGEST = 2_000;

    static final String GRADE = "grade_";
    static final String REASON = "reason_";

    /** Whose finding stays, where two colleagues found something else. */
    static final String TAKE = "take_";

    static Graded stored(Progress progress) {
        SortedMap<Slot, Check.Finding> findings = new TreeMap<>();
        Map<Slot, String> reasons = new TreeMap<>();
        for (Claim claim : progress.claims()) {
            claim.found().ifPresent(found -> {
                findings.put(claim.slot(), found);
                reasons.put(claim.slot(), found.reason());
            });
        }
        return new Graded(findings, reasons, Set.of(), Set.of(), Map.of());
    }

    /** The same, merged with what a colleague saved meanwhile. */
    Graded merged(CheckMerge merge) {
        Map<Slot, String> all = new TreeMap<>(reasons);
        merge.findings().forEach((slot, finding) -> all.put(slot, finding.reason()));
        return new Graded(merge.findings(), all, tooLong, ungraded, merge.clashes());
    }

    boolean readable() {
        return tooLong.isEmpty() && ungraded.isEmpty();
    }

    static Graded posted(Progress progress, Map<String, String[]> parameters) {
        SortedMap<Slot, Check.Finding> findings = new TreeMap<>();
        Map<Slot, String> reasons = new TreeMap<>();
        Set<Slot> tooLong = new TreeSet<>();
        Set<Slot> ungraded = new TreeSet<>();
        for (Claim claim : progress.claims()) {
            Optional<Check.Finding> taken = claim.found();
            String key = FieldKey.of(claim.slot());
            boolean theirs = first(parameters, TAKE + key).equals("theirs");
            String reason = theirs
                    ? taken.map(Check.Finding::reason).orElse("")
                    : first(parameters, REASON + key).strip();
            Optional<Grade> grade = theirs ? taken.map(Check.Finding::grade) : grade(first(parameters, GRADE + key));
            reasons.put(claim.slot(), reason);
            if (reason.length() > LONGEST) {
                tooLong.add(claim.slot());
            }
            if (grade.isEmpty() && !reason.isEmpty()) {
                ungraded.add(claim.slot());
            }
            grade.ifPresent(one -> findings.put(claim.slot(), new Check.Finding(one, reason)));
        }
        return new Graded(findings, reasons, tooLong, ungraded, Map.of());
    }

    private static Optional<Grade> grade(String word) {
        return Grades.all().stream().filter(grade -> grade.id().equals(word)).findFirst();
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
