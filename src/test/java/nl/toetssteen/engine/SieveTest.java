package nl.toetssteen.engine;

import static nl.toetssteen.proposals.Shipped.RANDOM;
import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Parameter;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

class SieveTest {
    private static final int PROPOSALS = 100;
    private static final KieBase RULES =
            CompiledLogic.compile(RULEBOOK.contents().logic());

    private static FactSheet facts(long seed) {
        return FactSheet.of(RULEBOOK, RANDOM.number(seed), RANDOM.date(seed));
    }

    private static List<Fact> sifted(FactSheet facts) {
        return Sieve.of(RULEBOOK).sift(facts.own()).needed();
    }

    private static Set<Object> made(Collection<? extends Fact> facts) {
        KieSession session = RULES.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            return new HashSet<>(
                    session.getObjects(object -> object instanceof Finding || object instanceof Derivation));
        } finally {
            session.dispose();
        }
    }

    @Test
    void whatIsKeptFromTheEngineChangesNothing() {
        for (long seed = 0; seed < PROPOSALS; seed++) {
            FactSheet facts = facts(seed);
            assertThat(made(sifted(facts))).as("seed " + seed).isEqualTo(made(facts.base()));
        }
    }

    @Test
    void mostIsKeptFromTheEngine() {
        long all = LongStream.range(0, PROPOSALS)
                .map(seed -> facts(seed).own().size())
                .sum();
        long needed = LongStream.range(0, PROPOSALS)
                .map(seed -> sifted(facts(seed)).size())
                .sum();
        assertThat(needed).isPositive().isLessThan(all / 2);
    }

    @Test
    void whereNothingIsAnsweredNoAnswerIsWaitedFor() {
        List<Fact> parameters =
                facts(0).own().stream().filter(Parameter.class::isInstance).toList();
        assertThat(made(Sieve.of(RULEBOOK).sift(parameters).needed())).isEqualTo(made(parameters));
    }
}
