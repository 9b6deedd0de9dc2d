package nl.toetssteen.benchmark;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static nl.toetssteen.proposals.Shipped.TERMS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Fired;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.engine.DroolsAppraiser;
import nl.toetssteen.engine.Firing;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Finding;
import org.jspecify.annotations.Nullable;

/** Who takes part. The first is the yardstick. */
public enum Entrant {
    BY_HAND(() -> ThirtyRules::byHand),
    TOETSSTEEN_RULES(Entrant::rules),
    TOETSSTEEN_APPRAISAL(Entrant::appraisal),
    TOETSSTEEN_SWEEPING(Sweeping::new),
    DROOLS_DMN(DroolsTables::new),
    CAMUNDA_FEEL(() -> new CamundaTables(false)),
    CAMUNDA_LEGACY_FEEL(() -> new CamundaTables(true)),
    EASY_RULES(EasyRules::new),
    EVRETE(EvreteRules::new);

    private final Supplier<Peer> maker;
    private @Nullable Peer peer;

    Entrant(Supplier<Peer> maker) {
        this.maker = maker;
    }

    /** Made and its rules compiled at the first call, which can take seconds. */
    synchronized Peer peer() {
        if (peer == null) {
            peer = maker.get();
        }
        return peer;
    }

    private static Peer rules() {
        DroolsAppraiser appraiser = new DroolsAppraiser(ThirtyRules.of(RULEBOOK));
        return facts -> {
            Fired fired = Firing.fire(appraiser, facts);
            return names(fired.findings(), Finding::rule, fired.derivations());
        };
    }

    private static Peer appraisal() {
        DroolsAppraiser appraiser = new DroolsAppraiser(ThirtyRules.of(RULEBOOK));
        return facts -> {
            Appraisal appraisal = appraiser.appraise(facts.sheet(), TERMS);
            return names(appraisal.findings(), ScoredFinding::rule, appraisal.derivations());
        };
    }

    private static <T> List<String> names(List<T> findings, Function<T, String> name, List<Derivation> derivations) {
        List<String> names = new ArrayList<>();
        findings.forEach(finding -> names.add(name.apply(finding)));
        derivations.forEach(derivation -> names.add(derivation.rule()));
        return names;
    }
}
