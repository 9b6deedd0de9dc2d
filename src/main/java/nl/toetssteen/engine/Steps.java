package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.appraisal.SilentRule.Standing;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rule.Binding;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.vocabulary.Fact;
import org.jspecify.annotations.Nullable;

/** All ways in which a condition can stand, given the variables so far: met, else waiting, else failed. */
final class Steps {
    private final FactIndex facts;
    private final Hopes hopes;

    Steps(FactIndex facts, Hopes hopes) {
        this.facts = facts;
        this.hopes = hopes;
    }

    List<Step> of(Pattern pattern, Bindings bindings) {
        return pattern.absent() ? List.of(absent(pattern, bindings)) : new Present(pattern, bindings).steps();
    }

    private Step absent(Pattern pattern, Bindings bindings) {
        List<Fact> there = facts.about(pattern).stream()
                .filter(fact -> Comparison.isMet(pattern, fact, bindings))
                .toList();
        int line = lineOf(pattern, bindings);
        if (there.isEmpty()) {
            return Step.met(pattern, line, bindings);
        }
        if (pattern.type() == FactType.OPEN) {
            return Step.waits(pattern, line, "", FactIndex.slots(there), bindings);
        }
        return new Step(pattern, Standing.FAILED, line, GivenText.of(pattern, there, bindings), Set.of(), bindings);
    }

    /** The line that a condition is joined on; 0 when it is not, or not yet. */
    private static int lineOf(Pattern pattern, Bindings bindings) {
        Constraint join = join(pattern);
        return join != null && bindings.get(variable(join)) instanceof Integer line ? line : 0;
    }

    private static @Nullable Constraint join(Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.left().isField("line")) {
                return constraint;
            }
        }
        return null;
    }

    private static String variable(Constraint join) {
        return ((Operand.Variable) join.right().get(0)).name();
    }

    /** A condition that asks for a fact. */
    private final class Present {
        private final Pattern pattern;
        private final Bindings bindings;
        private final Set<Integer> metLines = new TreeSet<>();
        private final Set<Integer> hopedLines = new TreeSet<>();
        private final List<Step> steps = new ArrayList<>();

        Present(Pattern pattern, Bindings bindings) {
            this.pattern = pattern;
            this.bindings = bindings;
        }

        List<Step> steps() {
            List<Fact> near = facts.about(pattern).stream()
                    .filter(fact -> isOnLine(fact.line()))
                    .toList();
            near.forEach(this::meet);
            if (!metLines.contains(0)) {
                hopes.of(pattern, bindings).stream()
                        .filter(hope -> isNew(hope.line()))
                        .forEach(this::hope);
                fail(near);
            }
            return steps;
        }

        private boolean isOnLine(int line) {
            Constraint join = join(pattern);
            return join == null || Comparison.meet(join, line, bindings) != null;
        }

        private void meet(Fact fact) {
            Bindings after = Comparison.meet(pattern, fact, bindings);
            if (after != null && (metLines.add(fact.line()) || !after.equals(bindings))) {
                steps.add(Step.met(pattern, fact.line(), after));
            }
        }

        private boolean isNew(int line) {
            return !metLines.contains(line) && isOnLine(line);
        }

        private void hope(Hope hope) {
            hopedLines.add(hope.line());
            Bindings after = onLine(hope.line());
            for (Binding binding : pattern.bindings()) {
                after = after.with(
                        binding.variable(), binding.term().isField("line") ? (Object) hope.line() : hope.value());
            }
            String given = GivenText.of(pattern, facts.about(pattern, hope.line()), bindings);
            steps.add(Step.waits(pattern, hope.line(), given, hope.slots(), after));
        }

        /** With the line settled, when it was not before. */
        private Bindings onLine(int line) {
            Constraint join = join(pattern);
            Bindings after = join == null ? bindings : Comparison.meet(join, line, bindings);
            return after == null ? bindings : after;
        }

        private void fail(List<Fact> near) {
            Map<Integer, List<Fact>> byLine = new LinkedHashMap<>();
            near.stream()
                    .filter(fact -> isNew(fact.line()) && !hopedLines.contains(fact.line()))
                    .forEach(fact -> byLine.computeIfAbsent(fact.line(), line -> new ArrayList<>())
                            .add(fact));
            byLine.forEach(
                    (line, there) -> steps.add(failed(Standing.FAILED, line, GivenText.of(pattern, there, bindings))));
            if (steps.isEmpty()) {
                boolean asks = pattern.type() == FactType.ANSWER;
                steps.add(failed(asks ? Standing.NOT_ASKED : Standing.FAILED, lineOf(pattern, bindings), ""));
            }
        }

        private Step failed(Standing standing, int line, String given) {
            Bindings after = onLine(line);
            for (Binding binding : pattern.bindings()) {
                boolean settled = binding.term().isField("line") && line > 0;
                after = after.with(binding.variable(), settled ? (Object) line : Unknown.ANYTHING);
            }
            return new Step(pattern, standing, line, given, Set.of(), after);
        }
    }
}
