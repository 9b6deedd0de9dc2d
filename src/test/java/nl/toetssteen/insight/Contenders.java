package nl.toetssteen.insight;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.calibration.PlausibleProposals;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Sheet;

/** Appraised proposals for tests, all judged by one goal. */
final class Contenders {
    static final Terms TERMS = terms("efficiency");

    private Contenders() {}

    static Terms terms(String goal) {
        return new Terms(Shipped.DATE, Optional.of(goal), Map.of());
    }

    static Contender of(String id, Sheet sheet, Terms terms) {
        Appraisal appraisal = Shipped.appraiser().appraise(sheet, terms);
        return new Contender(id, "Proposal " + id, appraisal, Optional.empty(), Map.of());
    }

    /** An example of the rulebook. */
    static Contender example(String id) {
        return RULEBOOK.contents().examples().stream()
                .filter(example -> example.id().equals(id))
                .map(example -> of(id, example.sheet(), TERMS))
                .findFirst()
                .orElseThrow();
    }

    /** All examples and some plausible proposals. */
    static List<Contender> pool(int plausible) {
        List<Contender> pool = new ArrayList<>(RULEBOOK.contents().examples().stream()
                .map(example -> of(example.id(), example.sheet(), TERMS))
                .toList());
        PlausibleProposals proposals = new PlausibleProposals(RULEBOOK);
        for (int seed = 0; seed < plausible; seed++) {
            pool.add(of("plausible-" + seed, proposals.number(seed), TERMS));
        }
        return pool;
    }

    static Terms weighing(Map<String, BigDecimal> weights) {
        return new Terms(TERMS.date(), TERMS.goal(), weights);
    }
}
