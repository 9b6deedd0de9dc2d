package nl.toetssteen.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the growth of an appraisal is measured on is a rulebook in the closed language, of the size that was asked for. */
class GeneratedRulebookTest {

    @ParameterizedTest
    @ValueSource(ints = {50, 100, 230, 500})
    void aGeneratedRulebookHasTheRulesAskedForAndSevenQuestionsForTen(int rules) {
        Rulebook rulebook = GeneratedRulebook.of(rules, 1);
        assertThat(rulebook.rules()).hasSize(rules);
        assertThat(rulebook.questions()).hasSize(rules * 7 / 10);
        assertThat(rulebook.rules().stream().filter(rule -> !rule.finds())).hasSize(rules / 7);
        double conditions = rulebook.rules().stream()
                .mapToInt(rule -> rule.patterns().size())
                .average()
                .orElseThrow();
        assertThat(conditions).isBetween(1.7, 2.7);
    }

    @Test
    void theSameSeedGivesTheSameRulesAndAnotherSeedOthers() {
        List<Rule> rules = GeneratedRulebook.of(50, 1).rules();
        assertThat(GeneratedRulebook.of(50, 1).rules()).isEqualTo(rules);
        assertThat(GeneratedRulebook.of(50, 2).rules()).isNotEqualTo(rules);
    }
}
