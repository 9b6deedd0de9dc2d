package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.rulebook.Rule.Verb;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Grade;
import nl.toetssteen.vocabulary.Verbs;

/**
 * The meaning of the closed language as plainly as it can be written: every rule against every combination of facts,
 * in the order in which rules feed each other. Slow, and therefore easy to believe; the tests hold the engine to it.
 */
final class ReferenceLogic {
    private final List<Rule> ordered;

    ReferenceLogic(List<Rule> rules) {
        ordered = order(rules);
    }

    /** All findings on a proposal, one for each match. */
    List<Finding> findings(FactSheet sheet) {
        return run(sheet).findings;
    }

    /** The names of the rules that fire. */
    Set<String> fired(FactSheet sheet) {
        return run(sheet).fired;
    }

    /** What each rule makes of a proposal once all rules have had their say. */
    Settled settled(FactSheet sheet) {
        return new Settled(run(sheet));
    }

    /** A proposal with everything that the rules derived from it. */
    static final class Settled {
        private final Run run;
        private final Set<String> names = new HashSet<>();

        private Settled(Run run) {
            this.run = run;
            run.facts.values().forEach(all -> all.forEach(fact -> names.add(name(fact))));
        }

        private static String name(Fact fact) {
            if (fact instanceof Answer answer) {
                return "question " + answer.question();
            }
            if (fact instanceof Figure figure) {
                return "figure " + figure.name();
            }
            if (fact instanceof Conclusion conclusion) {
                return "conclusion " + conclusion.name();
            }
            return fact instanceof Finding finding ? "finding " + finding.rule() : "";
        }

        /** Whether there is anything at all that a condition could be about. */
        private boolean isAboutSomething(Pattern pattern) {
            String subject =
                    switch (pattern.type()) {
                        case ANSWER -> "question " + pattern.literal("question").orElse("");
                        case FIGURE -> "figure " + pattern.literal("name").orElse("");
                        case CONCLUSION, FINDING -> subject(pattern);
                        case OPEN, ROW, PARAMETER -> "";
                    };
            return pattern.absent() || subject.isEmpty() || names.contains(subject);
        }

        /**
         * What a rule makes of it, by itself: for each match its conclusions, line and grade. Another rule in its place that
         * makes the same changes nothing, for rules do not go round in circles.
         */
        Set<String> madeBy(Rule rule) {
            if (!rule.patterns().stream().allMatch(this::isAboutSomething)) {
                return Set.of();
            }
            Set<String> made = new TreeSet<>();
            run.match(
                    rule,
                    0,
                    new HashMap<>(),
                    new ArrayList<>(),
                    (which, because) ->
                            made.add(which.verbs() + " " + Verbs.lineOf(because) + " " + Grade.weakest(because)));
            return made;
        }
    }

    private Run run(FactSheet sheet) {
        Run run = new Run(sheet.base());
        run.fireAll();
        for (int stage = 1; stage <= sheet.stages(); stage++) {
            List<Figure> figures = sheet.derived(stage, run.conclusions(), run.findings);
            run = run.with(figures);
            run.fireAll();
        }
        return run;
    }

    private static List<Rule> order(List<Rule> rules) {
        Map<String, Integer> depth = new HashMap<>();
        Map<String, List<Rule>> producers = new HashMap<>();
        rules.forEach(rule -> produced(rule).forEach(name -> producers
                .computeIfAbsent(name, ignored -> new ArrayList<>())
                .add(rule)));
        rules.forEach(rule -> depthOf(rule, producers, depth));
        return rules.stream()
                .sorted(Comparator.comparing(rule -> depth.get(rule.name())))
                .toList();
    }

    private static int depthOf(Rule rule, Map<String, List<Rule>> producers, Map<String, Integer> depth) {
        Integer known = depth.get(rule.name());
        if (known != null) {
            return known;
        }
        int deepest = 0;
        for (Pattern pattern : rule.patterns()) {
            for (Rule producer : producers.getOrDefault(subject(pattern), List.of())) {
                deepest = Math.max(deepest, 1 + depthOf(producer, producers, depth));
            }
        }
        depth.put(rule.name(), deepest);
        return deepest;
    }

    private static String subject(Pattern pattern) {
        return switch (pattern.type()) {
            case CONCLUSION -> "conclusion " + pattern.literal("name").orElse("");
            case FINDING -> "finding " + pattern.literal("rule").orElse("");
            default -> "";
        };
    }

    private static List<String> produced(Rule rule) {
        List<String> names = new ArrayList<>();
        rule.conclusions().forEach(conclude -> names.add("conclusion " + conclude.name()));
        if (rule.finds()) {
            names.add("finding " + rule.name());
        }
        return names;
    }

    /** One evaluation over a growing set of facts. */
    private final class Run {
        private final List<Fact> given;
        private final Map<Class<?>, List<Fact>> facts = new HashMap<>();
        private final Set<Fact> derived = new LinkedHashSet<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Set<String> fired = new LinkedHashSet<>();

        Run(List<Fact> given) {
            this.given = given;
            given.forEach(this::add);
        }

        Run with(List<? extends Fact> more) {
            List<Fact> all = new ArrayList<>(given);
            all.addAll(more);
            return new Run(all);
        }

        List<Conclusion> conclusions() {
            return derived.stream()
                    .filter(Conclusion.class::isInstance)
                    .map(Conclusion.class::cast)
                    .toList();
        }

        private void add(Fact fact) {
            facts.computeIfAbsent(fact.getClass(), ignored -> new ArrayList<>()).add(fact);
        }

        void fireAll() {
            for (Rule rule : ordered) {
                match(rule, 0, new HashMap<>(), new ArrayList<>(), this::fire);
            }
        }

        private void match(
                Rule rule,
                int at,
                Map<String, Object> bound,
                List<Fact> because,
                BiConsumer<Rule, List<Fact>> matched) {
            if (at == rule.patterns().size()) {
                matched.accept(rule, List.copyOf(because));
                return;
            }
            Pattern pattern = rule.patterns().get(at);
            if (pattern.absent()) {
                if (candidates(pattern).stream().noneMatch(fact -> Meaning.holds(pattern, fact, bound))) {
                    match(rule, at + 1, bound, because, matched);
                }
                return;
            }
            for (Fact fact : List.copyOf(candidates(pattern))) {
                extend(rule, at, fact, bound, because, matched);
            }
        }

        private void extend(
                Rule rule,
                int at,
                Fact fact,
                Map<String, Object> bound,
                List<Fact> because,
                BiConsumer<Rule, List<Fact>> matched) {
            Pattern pattern = rule.patterns().get(at);
            Map<String, Object> extended = new HashMap<>(bound);
            pattern.bindings().forEach(binding -> extended.put(binding.variable(), Meaning.read(fact, binding.term())));
            if (Meaning.holds(pattern, fact, extended)) {
                because.add(fact);
                match(rule, at + 1, extended, because, matched);
                because.remove(because.size() - 1);
            }
        }

        private List<Fact> candidates(Pattern pattern) {
            return facts.getOrDefault(Meaning.type(pattern.type()), List.of());
        }

        private void fire(Rule rule, List<Fact> because) {
            fired.add(rule.name());
            int line = Verbs.lineOf(because);
            for (Verb verb : rule.verbs()) {
                if (verb instanceof Verb.Conclude conclude) {
                    conclude(new Conclusion(conclude.name(), conclude.value(), line, Grade.weakest(because)));
                } else {
                    findings.add(new Finding(rule.name(), line, because));
                    conclude(new Finding(rule.name(), line, because));
                }
            }
        }

        private void conclude(Fact fact) {
            if (derived.add(fact)) {
                add(fact);
            }
        }
    }
}
