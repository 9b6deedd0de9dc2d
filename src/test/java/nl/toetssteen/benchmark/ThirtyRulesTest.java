package nl.toetssteen.benchmark;

import static nl.toetssteen.proposals.Shipped.DATE;
import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static nl.toetssteen.proposals.Shipped.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.engine.DroolsAppraiser;
import nl.toetssteen.proposals.RandomProposals;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import org.junit.jupiter.api.Test;

/** The benchmark compares like with like: the rules written by hand fire when those of the rulebook do. */
class ThirtyRulesTest {

    @Test
    void theRulesWrittenByHandFireWhenTheRulebooksDo() {
        Rulebook thirty = ThirtyRules.of(RULEBOOK);
        assertThat(thirty.rules()).hasSize(30);
        Appraiser appraiser = new DroolsAppraiser(thirty);
        RandomProposals random = new RandomProposals(RULEBOOK);
        Set<String> seen = new TreeSet<>();
        for (long seed = 0; seed < 2_000; seed++) {
            Sheet sheet = random.number(seed);
            Set<String> byHand = new TreeSet<>(ThirtyRules.byHand(FactSheet.of(RULEBOOK, sheet, DATE)));
            assertThat(byHand).as("seed " + seed).isEqualTo(fired(appraiser.appraise(sheet, TERMS)));
            seen.addAll(byHand);
        }
        assertThat(seen).isEqualTo(new TreeSet<>(ThirtyRules.NAMES));
    }

    private static Set<String> fired(Appraisal appraisal) {
        Set<String> names = new TreeSet<>();
        appraisal.findings().forEach(finding -> names.add(finding.rule()));
        appraisal.derivations().forEach(derivation -> names.add(derivation.rule()));
        return names;
    }
}
