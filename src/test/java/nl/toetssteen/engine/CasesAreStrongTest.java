package nl.toetssteen.engine;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.engine.RuleMutations.Mutation;
import nl.toetssteen.rulebook.Case;
import nl.toetssteen.rulebook.Rule;
import org.junit.jupiter.api.Test;

/** Whether the cases of the cards notice when a rule changes: the cases are the specification of the rules. */
class CasesAreStrongTest {
    private static final double ENOUGH = 0.95;

    private final Map<Case, FactSheet> facts = new HashMap<>();
    private final List<Case> cases = new ArrayList<>();

    @Test
    void changingAConditionOfARuleMakesACaseFail() {
        RULEBOOK.contents().cards().stream()
                .flatMap(card -> card.cases().stream())
                .filter(CasesAreStrongTest::isAboutRules)
                .forEach(cases::add);
        cases.forEach(each -> facts.put(each, FactSheet.of(RULEBOOK, each.sheet(), each.date())));
        assertThat(unnoticed(RULEBOOK.rules(), cases))
                .as("the rules as they are")
                .isTrue();

        List<String> survivors = new ArrayList<>();
        int mutations = 0;
        for (Rule rule : RULEBOOK.rules()) {
            for (Mutation mutation : RuleMutations.of(rule)) {
                mutations++;
                if (unnoticed(replaced(rule, mutation.rule()), ownFirst(rule))) {
                    survivors.add(mutation.change());
                }
            }
        }
        System.out.printf("%d of %d changes of rules noticed by a case%n", mutations - survivors.size(), mutations);
        assertThat(mutations).isGreaterThan(RULEBOOK.rules().size());
        assertThat(survivors).as("changes that no case notices").hasSizeLessThanOrEqualTo((int)
                (mutations * (1 - ENOUGH)));
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

    /** The cases of the rule's own card come first, as they should notice. */
    private List<Case> ownFirst(Rule rule) {
        String id = RULEBOOK.cardOf(rule.name()).map(card -> card.id()).orElse("");
        List<Case> ordered = new ArrayList<>(cases);
        ordered.sort((a, b) -> Boolean.compare(!a.card().equals(id), !b.card().equals(id)));
        return ordered;
    }

    private boolean unnoticed(List<Rule> rules, List<Case> inOrder) {
        ReferenceLogic logic = new ReferenceLogic(rules);
        return inOrder.stream().allMatch(each -> holds(logic, each));
    }

    private boolean holds(ReferenceLogic logic, Case each) {
        Set<String> fired = logic.fired(Objects.requireNonNull(facts.get(each)));
        return fired.containsAll(each.fires()) && each.silent().stream().noneMatch(fired::contains);
    }
}
