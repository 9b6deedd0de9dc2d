package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rule.Binding;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Operator;
import nl.toetssteen.rulebook.Rule.Pattern;

/** Small changes that make a rule say something else: a condition dropped, a comparison flipped or loosened. */
final class RuleMutations {
    private static final Map<Operator, List<Operator>> FLIPS = Map.of(
            Operator.LESS, List.of(Operator.AT_MOST, Operator.AT_LEAST),
            Operator.AT_MOST, List.of(Operator.LESS, Operator.MORE),
            Operator.MORE, List.of(Operator.AT_LEAST, Operator.AT_MOST),
            Operator.AT_LEAST, List.of(Operator.MORE, Operator.LESS),
            Operator.EQUAL, List.of(Operator.NOT_EQUAL),
            Operator.NOT_EQUAL, List.of(Operator.EQUAL));
    private static final Set<String> SUBJECTS = Set.of("question", "name", "rule", "table");

    /** A changed rule and what was changed. */
    record Mutation(String change, Rule rule) {}

    private RuleMutations() {}

    static List<Mutation> of(Rule rule) {
        List<Mutation> all = new ArrayList<>();
        for (int at = 0; at < rule.patterns().size(); at++) {
            dropped(rule, at, all);
            changed(rule, at, all);
        }
        return all;
    }

    /** A condition can be dropped when no other one needs its variables, and something is left. */
    private static void dropped(Rule rule, int at, List<Mutation> all) {
        Pattern pattern = rule.patterns().get(at);
        Set<String> names = pattern.bindings().stream().map(Binding::variable).collect(Collectors.toSet());
        boolean needed = rule.patterns().stream()
                .filter(other -> other != pattern)
                .flatMap(other -> other.constraints().stream())
                .flatMap(constraint -> constraint.right().stream())
                .anyMatch(operand -> operand instanceof Operand.Variable variable && names.contains(variable.name()));
        if (!needed && rule.patterns().size() > 1) {
            List<Pattern> rest = new ArrayList<>(rule.patterns());
            rest.remove(at);
            all.add(mutation(rule, "without " + pattern.text(), rest));
        }
    }

    private static void changed(Rule rule, int at, List<Mutation> all) {
        Pattern pattern = rule.patterns().get(at);
        for (int which = 0; which < pattern.constraints().size(); which++) {
            Constraint constraint = pattern.constraints().get(which);
            if (!SUBJECTS.contains(constraint.left().accessor())) {
                for (Constraint other : variants(constraint)) {
                    all.add(mutation(
                            rule, constraint.text() + " -> " + other.text(), with(rule, at, which, List.of(other))));
                }
                all.add(mutation(rule, "without " + constraint.text(), with(rule, at, which, List.of())));
            }
        }
    }

    private static List<Constraint> variants(Constraint constraint) {
        List<Constraint> all = new ArrayList<>();
        for (Operator flip : FLIPS.getOrDefault(constraint.operator(), List.of())) {
            all.add(new Constraint(constraint.left(), flip, constraint.right(), flip + " " + constraint.right()));
        }
        if (constraint.operator() == Operator.IN) {
            for (Operand operand : constraint.right()) {
                List<Operand> fewer = new ArrayList<>(constraint.right());
                fewer.remove(operand);
                all.add(new Constraint(constraint.left(), Operator.IN, fewer, "in " + fewer));
            }
        }
        return all;
    }

    private static List<Pattern> with(Rule rule, int at, int which, List<Constraint> instead) {
        Pattern pattern = rule.patterns().get(at);
        List<Constraint> constraints = new ArrayList<>(pattern.constraints());
        constraints.remove(which);
        constraints.addAll(which, instead);
        List<Pattern> patterns = new ArrayList<>(rule.patterns());
        patterns.set(
                at,
                new Pattern(
                        pattern.absent(),
                        pattern.type(),
                        constraints,
                        pattern.bindings(),
                        pattern.text(),
                        pattern.place()));
        return patterns;
    }

    private static Mutation mutation(Rule rule, String change, List<Pattern> patterns) {
        return new Mutation(
                rule.name() + ": " + change,
                new Rule(rule.name(), rule.theme(), rule.text(), patterns, rule.verbs(), rule.place()));
    }
}
