package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.appraisal.Fired;
import nl.toetssteen.appraisal.Judge;
import nl.toetssteen.appraisal.Sweep;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Finding;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/** Judges by rules that Drools fires. A session lives for one appraisal, so that threads share nothing but the rules. */
public final class DroolsAppraiser implements Appraiser {
    private final Rulebook rulebook;
    private final KieBase rules;

    /** Compiles the rules, which takes seconds. */
    public DroolsAppraiser(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.rules = CompiledLogic.compile(rulebook.contents().logic());
    }

    @Override
    public Rulebook rulebook() {
        return rulebook;
    }

    @Override
    public Appraisal appraise(Sheet sheet, Terms terms) {
        FactSheet facts = FactSheet.of(rulebook, terms.applyTo(rulebook, sheet), terms.date());
        Fired fired = fire(facts);
        return Judge.judge(rulebook, facts, fired, terms, new Waiting(rulebook, facts, fired), engineVersion());
    }

    @Override
    public Explanation explain(Sheet sheet, Terms terms) {
        return new Explaining(rulebook, appraise(sheet, terms)).explain();
    }

    @Override
    public Sweep sweep(Sheet sheet, Terms terms) {
        return new LiveSweep(rulebook, sheet, terms);
    }

    Fired fire(FactSheet facts) {
        KieSession session = rules.newKieSession();
        try {
            Sieve.Sifted sifted = Sieve.of(rulebook).sift(facts.own());
            sifted.needed().forEach(session::insert);
            session.fireAllRules();
            List<Figure> derived = new ArrayList<>();
            for (int stage = 1; stage <= facts.stages(); stage++) {
                List<Figure> figures = facts.derived(stage, conclusions(session), all(session, Finding.class));
                figures.stream().filter(sifted::needs).forEach(session::insert);
                session.fireAllRules();
                derived.addAll(figures);
            }
            return new Fired(all(session, Finding.class), all(session, Derivation.class), derived);
        } finally {
            session.dispose();
        }
    }

    private static List<Conclusion> conclusions(KieSession session) {
        return all(session, Conclusion.class);
    }

    private static <T> List<T> all(KieSession session, Class<T> type) {
        // By class, and not by a test of our own: the session keeps its facts by class.
        Collection<?> found = session.getObjects(new ClassObjectFilter(type));
        return found.stream().<T>map(type::cast).toList();
    }

    /** As it stands in the manifest of Drools. */
    static String engineVersion() {
        return Objects.requireNonNullElse(KieSession.class.getPackage().getImplementationVersion(), "unknown");
    }
}
