package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.appraisal.Fired;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Fact;
import org.jspecify.annotations.Nullable;

/** Whether rules wait for answers, worked out only when somebody asks: most appraisals never do. */
final class Waiting implements Predicate<String> {
    private final Rulebook rulebook;
    private final FactSheet facts;
    private final Fired fired;
    private @Nullable WhyNot whyNot;

    Waiting(Rulebook rulebook, FactSheet facts, Fired fired) {
        this.rulebook = rulebook;
        this.facts = facts;
        this.fired = fired;
    }

    @Override
    public boolean test(String rule) {
        if (whyNot == null) {
            whyNot = new WhyNot(rulebook, all());
        }
        return whyNot.waits(rulebook.rule(rule));
    }

    private List<Fact> all() {
        List<Fact> all = new ArrayList<>(facts.own());
        all.addAll(fired.figures());
        fired.derivations().stream().map(Derivation::conclusion).forEach(all::add);
        all.addAll(fired.findings());
        return all;
    }
}
