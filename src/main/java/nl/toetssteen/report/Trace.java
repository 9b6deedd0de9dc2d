package nl.toetssteen.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Fact;

/**
 * Every fired match of an appraisal, each once, in the order of the rulebook and then of the lines: a rule that both
 * concludes and says something has one match, not two.
 */
public final class Trace {
    private final List<String> order;
    private final Map<Match, Outcome> matches = new LinkedHashMap<>();

    /**
     * A rule with the facts that it matched.
     *
     * @param because in the order of its conditions
     */
    public record Match(String rule, List<Fact> because) {
        /** The spending line that it is about; 0 for the proposal as a whole. */
        public int line() {
            return because.stream().mapToInt(Fact::line).max().orElse(0);
        }
    }

    /** What a match did: conclude, say something to the reader, or both. */
    private record Outcome(List<Conclusion> concludes, boolean finds) {
        private static final Outcome NOTHING = new Outcome(List.of(), false);

        private static Outcome join(Outcome one, Outcome other) {
            List<Conclusion> all = new ArrayList<>(one.concludes);
            all.addAll(other.concludes);
            return new Outcome(List.copyOf(all), one.finds || other.finds);
        }
    }

    /**
     * A fired match.
     *
     * @param concludes what it concluded; empty for a match that only says something
     * @param finds whether it made a finding
     */
    public record Step(Match match, List<Conclusion> concludes, boolean finds) {}

    private Trace(Rulebook rulebook) {
        order = rulebook.rules().stream().map(Rule::name).toList();
    }

    /** The trace of an appraisal. */
    public static Trace of(Rulebook rulebook, Appraisal appraisal) {
        Trace trace = new Trace(rulebook);
        appraisal.derivations().forEach(trace::add);
        appraisal.findings().forEach(trace::add);
        return trace;
    }

    private void add(Derivation derivation) {
        add(new Match(derivation.rule(), derivation.because()), new Outcome(List.of(derivation.conclusion()), false));
    }

    private void add(ScoredFinding finding) {
        finding.matches().forEach(because -> add(new Match(finding.rule(), because), new Outcome(List.of(), true)));
    }

    private void add(Match match, Outcome outcome) {
        matches.merge(match, Outcome.join(Outcome.NOTHING, outcome), Outcome::join);
    }

    /** All steps, sorted. */
    public List<Step> steps() {
        return matches.entrySet().stream()
                .map(entry -> new Step(
                        entry.getKey(),
                        entry.getValue().concludes(),
                        entry.getValue().finds()))
                .sorted(Comparator.comparingInt(
                                (Step step) -> order.indexOf(step.match().rule()))
                        .thenComparingInt(step -> step.match().line()))
                .toList();
    }

    /** The steps of one rule. */
    public List<Step> of(String rule) {
        return steps().stream().filter(step -> step.match().rule().equals(rule)).toList();
    }
}
