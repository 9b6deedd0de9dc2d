package nl.toetssteen.engine;

import static nl.toetssteen.proposals.Shipped.DATE;
import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static nl.toetssteen.proposals.Shipped.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.appraisal.SilentRule;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.proposals.RandomProposals;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Finding;
import org.junit.jupiter.api.Test;

/** Three readings of the same rules, on many random proposals: Drools, why-not, and the reference in the tests. */
class EngineAgreesTest {
    private static final int PROPOSALS = 10_000;
    private static final int AT_LEAST = 20;
    private static final RandomProposals RANDOM = Shipped.RANDOM;

    @Test
    void whyNotAndDroolsAgreeOnEveryRuleOfManyProposals() {
        Map<String, Integer> firings = new ConcurrentHashMap<>();
        List<String> names = RULEBOOK.rules().stream().map(Rule::name).toList();
        LongStream.range(0, PROPOSALS).parallel().forEach(seed -> fired(seed, names)
                .forEach(rule -> firings.merge(rule, 1, Integer::sum)));
        assertThat(names.stream()
                        .filter(name -> firings.getOrDefault(name, 0) < AT_LEAST)
                        .map(name -> name + " " + firings.get(name)))
                .as("rules that fire too seldom to be compared")
                .isEmpty();
        assertThat(names.stream().filter(name -> firings.getOrDefault(name, 0) > PROPOSALS - AT_LEAST))
                .as("rules that are silent too seldom to be compared")
                .isEmpty();
    }

    /** The rules that fire, after seeing that each rule either does or has a reason not to. */
    private static Set<String> fired(long seed, List<String> names) {
        Terms terms = Terms.on(RANDOM.date(seed));
        Appraisal appraisal = Shipped.appraiser().appraise(RANDOM.number(seed), terms);
        Set<String> fired = fired(appraisal);
        Set<String> silent = new Explaining(RULEBOOK, appraisal)
                .explain().silent().stream().map(SilentRule::rule).collect(Collectors.toSet());
        Set<String> both = new TreeSet<>(fired);
        both.addAll(silent);
        assertThat(fired).as("seed " + seed).doesNotContainAnyElementsOf(silent);
        assertThat(both).as("seed " + seed).containsAll(names);
        return fired;
    }

    private static Set<String> fired(Appraisal appraisal) {
        Set<String> names = new TreeSet<>();
        appraisal.findings().forEach(finding -> names.add(finding.rule()));
        appraisal.derivations().stream().map(Derivation::rule).forEach(names::add);
        return names;
    }

    @Test
    void droolsFindsMatchForMatchWhatTheReferenceFinds() {
        ReferenceLogic reference = new ReferenceLogic(RULEBOOK.rules());
        for (long seed = 0; seed < PROPOSALS / 10; seed++) {
            Sheet sheet = RANDOM.number(seed);
            List<String> expected = reference.findings(FactSheet.of(RULEBOOK, sheet, DATE)).stream()
                    .map(Finding::toString)
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(matches(Shipped.appraiser().appraise(sheet, TERMS)))
                    .as("seed " + seed)
                    .isEqualTo(expected);
        }
    }

    private static List<String> matches(Appraisal appraisal) {
        List<String> all = new ArrayList<>();
        appraisal.findings().forEach(finding -> finding.matches()
                .forEach(because -> all.add(new Finding(finding.rule(), finding.line(), because).toString())));
        return all.stream().sorted().toList();
    }
}
