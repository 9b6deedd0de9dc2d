package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.RulebookBuilder;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Grade;

/** Puts findings and conclusions before the judge, without an engine. */
final class JudgedCase {
    static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final Rulebook rulebook;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Derivation> derivations = new ArrayList<>();
    private final Set<String> waiting = new HashSet<>();
    private final Map<String, BigDecimal> weights = new HashMap<>();
    private SheetBuilder sheet = new SheetBuilder();
    private Optional<String> goal = Optional.empty();

    JudgedCase(RulebookBuilder rulebook) {
        this(rulebook.build());
    }

    JudgedCase(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    static Answer answer(String question, int line, Grade grade) {
        return new Answer(question, "", line, "yes", Set.of(), null, grade);
    }

    /** The rule fires on an answer of its own that needs no proof. */
    JudgedCase finds(String rule) {
        return finds(rule, 0, Grade.PLAIN);
    }

    /** The rule fires on an answer of its own. */
    JudgedCase finds(String rule, int line, Grade grade) {
        return finds(rule, line, answer(rule.toLowerCase(java.util.Locale.ROOT), line, grade));
    }

    JudgedCase finds(String rule, int line, Fact... because) {
        findings.add(new Finding(rule, line, List.of(because)));
        return this;
    }

    JudgedCase concludes(String name, String value, Grade grade) {
        return concludes(name, value, 0, grade);
    }

    JudgedCase concludes(String name, String value, int line, Grade grade) {
        Conclusion conclusion = new Conclusion(name, value, line, grade);
        derivations.add(new Derivation(name, conclusion, List.of(answer(value, line, grade))));
        return this;
    }

    JudgedCase waits(String rule) {
        waiting.add(rule);
        return this;
    }

    JudgedCase weighs(String criterion, String weight) {
        weights.put(criterion, new BigDecimal(weight));
        return this;
    }

    JudgedCase byGoal(String id) {
        goal = Optional.of(id);
        return this;
    }

    JudgedCase answering(SheetBuilder answers) {
        sheet = answers;
        return this;
    }

    JudgedCase shuffled(int seed) {
        Collections.shuffle(findings, new Random(seed));
        Collections.shuffle(derivations, new Random(seed));
        return this;
    }

    Appraisal judge() {
        Terms terms = new Terms(DAY, goal, weights);
        FactSheet facts = FactSheet.of(rulebook, terms.applyTo(rulebook, sheet.build()), DAY);
        Fired fired = new Fired(List.copyOf(findings), List.copyOf(derivations), List.of());
        return Judge.judge(rulebook, facts, fired, terms, waiting::contains, "engine 1");
    }
}
