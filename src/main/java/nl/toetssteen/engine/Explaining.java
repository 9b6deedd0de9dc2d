package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.OpenQuestion;
import nl.toetssteen.appraisal.SilentRule;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Finding;

/** Explains the silence of rules in one appraisal. */
final class Explaining {
    private final Rulebook rulebook;
    private final Appraisal appraisal;
    private final WhyNot whyNot;
    private final Map<Slot, List<String>> waiting = new HashMap<>();
    private final List<List<String>> waitingByNumber;

    Explaining(Rulebook rulebook, Appraisal appraisal) {
        this.rulebook = rulebook;
        this.appraisal = appraisal;
        this.whyNot = new WhyNot(rulebook, facts(appraisal));
        waitingByNumber = whyNot.open().stream()
                .<List<String>>map(slot -> new ArrayList<>())
                .toList();
    }

    /** All that rules could match, in an order that is always the same. */
    private static List<Fact> facts(Appraisal appraisal) {
        List<Fact> facts = new ArrayList<>(appraisal.facts());
        facts.addAll(appraisal.conclusions());
        appraisal
                .findings()
                .forEach(finding -> facts.add(new Finding(finding.rule(), finding.line(), finding.because())));
        return facts;
    }

    Explanation explain() {
        Set<String> fired = fired();
        List<SilentRule> silent = new ArrayList<>();
        for (PreparedRule rule : PreparedRules.of(rulebook).all()) {
            if (!fired.contains(rule.name())) {
                whyNot.explain(rule).ifPresent(why -> note(rule, why, silent));
            }
        }
        for (int number = 0; number < waitingByNumber.size(); number++) {
            waiting.put(whyNot.open().get(number), waitingByNumber.get(number));
        }
        return new Explanation(List.copyOf(silent), questions(appraisal.open()), questions(appraisal.mayApply()));
    }

    private List<OpenQuestion> questions(List<Slot> slots) {
        return slots.stream()
                .map(slot -> new OpenQuestion(slot, waiting.getOrDefault(slot, List.of())))
                .toList();
    }

    /** Every rule that fires finds or concludes something. */
    private Set<String> fired() {
        Set<String> fired = new HashSet<>();
        appraisal.findings().forEach(finding -> fired.add(finding.rule()));
        appraisal.derivations().forEach(derivation -> fired.add(derivation.rule()));
        return fired;
    }

    private void note(PreparedRule rule, SilentRule why, List<SilentRule> silent) {
        silent.add(why);
        if (why.waits()) {
            whyNot.waitsFor(rule).forEach(number -> waitingByNumber.get(number).add(rule.name()));
        }
    }
}
