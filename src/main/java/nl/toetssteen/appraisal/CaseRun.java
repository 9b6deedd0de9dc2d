package nl.toetssteen.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;

/** Runs a case of the rulebook, and says in one line for each rule what came out otherwise than expected. */
public final class CaseRun {
    private final Appraiser appraiser;
    private final Sheet sheet;
    private final LocalDate date;

    /** @param date the reference date */
    public CaseRun(Appraiser appraiser, Sheet sheet, LocalDate date) {
        this.appraiser = appraiser;
        this.sheet = sheet;
        this.date = date;
    }

    /** The proposal of the case, judged. */
    public Appraisal appraisal() {
        return appraiser.appraise(sheet, Terms.on(date));
    }

    /** Rules that found or concluded something, and form checks that fail. */
    public Set<String> fired() {
        Appraisal appraisal = appraisal();
        Set<String> fired = new TreeSet<>();
        appraisal.findings().forEach(finding -> fired.add(finding.rule()));
        appraisal.derivations().forEach(derivation -> fired.add(derivation.rule()));
        FormChecks.failing(appraiser.rulebook(), sheet, date).stream()
                .map(FailedCheck::id)
                .forEach(fired::add);
        return fired;
    }

    /** What is not as expected; empty when all is. */
    public List<String> surprises(List<String> fires, List<String> silent) {
        Set<String> fired = fired();
        Stream<String> missing =
                fires.stream().filter(rule -> !fired.contains(rule)).map(this::whyNot);
        Stream<String> unwanted =
                silent.stream().filter(fired::contains).map(rule -> rule + " must be silent, but fires.");
        return Stream.concat(missing, unwanted).toList();
    }

    private String whyNot(String rule) {
        String reasons = appraiser.explain(sheet, Terms.on(date)).silent().stream()
                .filter(silent -> silent.rule().equals(rule))
                .flatMap(silent -> silent.unmet().stream())
                .map(CaseRun::unmet)
                .collect(Collectors.joining("; "));
        return rule + " must fire, but is silent: " + reasons + ignored();
    }

    private static String unmet(SilentRule.Unmet unmet) {
        String line = unmet.line() == 0 ? "" : " on line " + unmet.line();
        return unmet.standing() + line + " " + unmet.pattern().text().strip() + " (given: " + unmet.given() + ")";
    }

    private String ignored() {
        List<Slot> ignored = appraisal().ignored();
        return ignored.isEmpty() ? "." : ". Answers that do not apply: " + ignored + ".";
    }
}
