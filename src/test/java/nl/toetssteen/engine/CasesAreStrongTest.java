package nl.toetssteen.engine;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.engine.RuleMutations.Mutation;
import nl.toetssteen.rulebook.Case;
import nl.toetssteen.rulebook.Rule;
import org.junit.jupiter.api.Test;

/** Whether the cases of the cards notice when a rule changes: the cases are the specification of the rules. */
class CasesAreStrongTest {
    private static final double ENOUGH = 0.95;

    /** A case with what the rules as they are make of it. */
    private record Settled(Case given, FactSheet facts, ReferenceLogic.Settled outcome) {}

    private final List<Settled> cases = new ArrayList<>();

    @Test
    void changingAConditionOfARuleMakesACaseFail() {
        ReferenceLogic asTheyAre = new ReferenceLogic(RULEBOOK.rules());
        RULEBOOK.contents().cards().stream()
                .flatMap(card -> card.cases().stream())
                .filter(CasesAreStrongTest::isAboutRules)
                .map(each -> settled(asTheyAre, each))
                .forEach(cases::add);
        assertThat(cases.stream().allMatch(each -> holds(asTheyAre, each)))
                .as("the rules as they are")
                .isTrue();

        Queue<String> survivors = new ConcurrentLinkedQueue<>();
        AtomicInteger mutations = new AtomicInteger();
        RULEBOOK.rules().parallelStream().forEach(rule -> {
            List<Mutation> changes = RuleMutations.of(rule);
            mutations.addAndGet(changes.size());
            survivors.addAll(unnoticed(rule, changes));
        });
        int all = mutations.get();
        System.out.printf("%d of %d changes of rules noticed by a case%n", all - survivors.size(), all);
        assertThat(all).isGreaterThan(RULEBOOK.rules().size());
        assertThat(survivors).as("changes that no case notices").hasSizeLessThanOrEqualTo((int) (all * (1 - ENOUGH)));
    }

    private static Settled settled(ReferenceLogic logic, Case each) {
        FactSheet facts = FactSheet.of(RULEBOOK, each.sheet(), each.date());
        return new Settled(each, facts, logic.settled(facts));
    }

    /** Checks of the form have cases too, but no rule. */
    private static boolean isAboutRules(Case each) {
        return Stream.concat(each.fires().stream(), each.silent().stream())
                .allMatch(name -> RULEBOOK.findRule(name).isPresent());
    }

    private static List<Rule> replaced(Rule old, Rule changed) {
        return RULEBOOK.rules().stream()
                .map(rule -> rule == old ? changed : rule)
                .toList();
    }

    /** The changes of a rule that no case notices. */
    private List<String> unnoticed(Rule rule, List<Mutation> changes) {
        List<Settled> inOrder = mentioningFirst(rule);
        List<Set<String>> made =
                inOrder.stream().map(each -> each.outcome().madeBy(rule)).toList();
        return changes.stream()
                .filter(change -> isUnnoticed(rule, change.rule(), inOrder, made))
                .map(Mutation::change)
                .toList();
    }

    /** The cases that speak of a rule come first, as they should notice. */
    private List<Settled> mentioningFirst(Rule rule) {
        List<Settled> ordered = new ArrayList<>(cases);
        ordered.sort(Comparator.comparing(each -> !each.given().fires().contains(rule.name())
                && !each.given().silent().contains(rule.name())));
        return ordered;
    }

    /** Only where the changed rule makes something else of a case does all have to be worked out again. */
    private boolean isUnnoticed(Rule rule, Rule changed, List<Settled> inOrder, List<Set<String>> made) {
        ReferenceLogic logic = new ReferenceLogic(replaced(rule, changed));
        for (int each = 0; each < inOrder.size(); each++) {
            Settled settled = inOrder.get(each);
            if (!settled.outcome().madeBy(changed).equals(made.get(each)) && !holds(logic, settled)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(ReferenceLogic logic, Settled each) {
        Set<String> fired = logic.fired(each.facts());
        return fired.containsAll(each.given().fires())
                && each.given().silent().stream().noneMatch(fired::contains);
    }
}
