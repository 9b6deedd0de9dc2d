package nl.toetssteen.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.toetssteen.casework.CheckJustification.Claim;
import nl.toetssteen.casework.CheckJustification.Progress;
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
 */
record Graded(SortedMap<Slot, Check.Finding> findings, Map<Slot, String> reasons, Set<Slot> tooLong) {
    /** Letters in a reason. */
    static final int LONGEST = 2_000;

    static final String GRADE = "grade_";
    static final String REASON = "reason_";

    static Graded stored(Progress progress) {
        SortedMap<Slot, Check.Finding> findings = new TreeMap<>();
        Map<Slot, String> reasons = new TreeMap<>();
        for (Claim claim : progress.claims()) {
            claim.found().ifPresent(found -> {
                findings.put(claim.slot(), found);
                reasons.put(claim.slot(), found.reason());
            });
        }
        return new Graded(findings, reasons, Set.of());
    }

    static Graded posted(Progress progress, Map<String, String[]> parameters) {
        SortedMap<Slot, Check.Finding> findings = new TreeMap<>();
        Map<Slot, String> reasons = new TreeMap<>();
        Set<Slot> tooLong = new TreeSet<>();
        for (Claim claim : progress.claims()) {
            String key = FieldKey.of(claim.slot());
            String reason = first(parameters, REASON + key).strip();
            reasons.put(claim.slot(), reason);
            if (reason.length() > LONGEST) {
                tooLong.add(claim.slot());
            }
            grade(first(parameters, GRADE + key))
                    .ifPresent(grade -> findings.put(claim.slot(), new Check.Finding(grade, reason)));
        }
        return new Graded(findings, reasons, tooLong);
    }

    private static Optional<Grade> grade(String word) {
        return Grades.all().stream().filter(grade -> grade.id().equals(word)).findFirst();
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
