package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.appraisal.SilentRule.Standing;
import nl.toetssteen.engine.PreparedPattern.Naming;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.vocabulary.Fact;

/** All ways in which a condition can stand, given the variables so far: met, else waiting, else failed. */
final class Steps {
    private static final int AT_FIRST = 100;

    private final FactIndex facts;
    private final Hopes hopes;

    /** By the very same variables and condition: many rules begin alike, and each is searched more than once. */
    private final Map<Bindings, Map<PreparedPattern, List<Step>>> known = new IdentityHashMap<>();

    Steps(FactIndex facts, Hopes hopes) {
        this.facts = facts;
        this.hopes = hopes;
    }

    List<Step> of(PreparedPattern pattern, Bindings bindings) {
        Map<PreparedPattern, List<Step>> after = known.computeIfAbsent(bindings, Steps::expected);
        List<Step> steps = after.get(pattern);
        if (steps == null) {
            steps = workOut(pattern, bindings);
            after.put(pattern, steps);
        }
        return steps;
    }

    /** Every rule begins without variables. */
    private static Map<PreparedPattern, List<Step>> expected(Bindings bindings) {
        return new IdentityHashMap<>(bindings == Bindings.NONE ? AT_FIRST : 2);
    }

    private List<Step> workOut(PreparedPattern pattern, Bindings bindings) {
        return pattern.isAbsent() ? List.of(absent(pattern, bindings)) : new Present(pattern, bindings).steps();
    }

    private Step absent(PreparedPattern pattern, Bindings bindings) {
        List<Fact> there = new ArrayList<>();
        for (Fact fact : facts.about(pattern)) {
            if (pattern.isMet(fact, bindings)) {
                there.add(fact);
            }
        }
        int line = joinedLine(pattern, bindings);
        if (there.isEmpty()) {
            return Step.met(pattern, line, bindings);
        }
        return pattern.type() == FactType.OPEN
                ? Step.waits(pattern, line, List.of(), facts.opens(there), bindings)
                : new Step(pattern, Standing.FAILED, line, there, Opens.NONE, bindings);
    }

    /** The line that a condition is joined on; 0 when it is not, or not yet. */
    private static int joinedLine(PreparedPattern pattern, Bindings bindings) {
        return pattern.isJoined() && bindings.get(pattern.lineVariable()) instanceof Integer line ? line : 0;
    }

    /** A condition that asks for a fact. */
    private final class Present {
        private final PreparedPattern pattern;
        private final Bindings bindings;
        private final int joined;
        private final List<Step> steps = new ArrayList<>();

        Present(PreparedPattern pattern, Bindings bindings) {
            this.pattern = pattern;
            this.bindings = bindings;
            this.joined = joinedLine(pattern, bindings);
        }

        List<Step> steps() {
            List<? extends Fact> about = facts.about(pattern);
            facts.within(about, pattern, bindings).forEach(this::meet);
            if (!isCovered(0, steps.size())) {
                hope(about);
                fail(about);
            }
            return steps;
        }

        private boolean isNear(int line) {
            return joined == 0 || line == joined;
        }

        private void meet(Fact fact) {
            Bindings after = isNear(fact.line()) ? pattern.meet(fact, bindings) : null;
            if (after != null && (!after.equals(bindings) || !isCovered(fact.line(), steps.size()))) {
                steps.add(Step.met(pattern, fact.line(), after));
            }
        }

        /** Whether one of the first steps is about this line. */
        private boolean isCovered(int line, int first) {
            for (int index = 0; index < first; index++) {
                if (steps.get(index).line() == line) {
                    return true;
                }
            }
            return false;
        }

        private void hope(List<? extends Fact> about) {
            int met = steps.size();
            for (Hope hope : hopes.of(pattern, bindings)) {
                if (isNear(hope.line()) && !isCovered(hope.line(), met)) {
                    steps.add(Step.waits(
                            pattern,
                            hope.line(),
                            there(about, hope.line()),
                            hope.slots(),
                            after(hope.line(), hope.value())));
                }
            }
        }

        private List<Fact> there(List<? extends Fact> about, int line) {
            List<Fact> there = new ArrayList<>(about);
            there.removeIf(fact -> fact.line() != line);
            return there;
        }

        private void fail(List<? extends Fact> about) {
            if (areAboutTheWhole(about)) {
                if (isNear(0) && !isCovered(0, steps.size())) {
                    fail(Standing.FAILED, 0, Collections.unmodifiableList(about));
                }
            } else {
                failByLine(about);
            }
            if (steps.isEmpty()) {
                fail(pattern.type() == FactType.ANSWER ? Standing.NOT_ASKED : Standing.FAILED, joined, List.of());
            }
        }

        private boolean areAboutTheWhole(List<? extends Fact> about) {
            if (pattern.type() != FactType.ROW) {
                for (Fact fact : about) {
                    if (fact.line() != 0) {
                        return false;
                    }
                }
            }
            return !about.isEmpty();
        }

        private void failByLine(List<? extends Fact> about) {
            int better = steps.size();
            TreeMap<Integer, List<Fact>> byLine = new TreeMap<>();
            for (Fact fact : about) {
                if (isNear(fact.line()) && !isCovered(fact.line(), better)) {
                    byLine.computeIfAbsent(fact.line(), line -> new ArrayList<>())
                            .add(fact);
                }
            }
            byLine.forEach((line, there) -> fail(Standing.FAILED, line, there));
        }

        private void fail(Standing standing, int line, List<Fact> there) {
            steps.add(new Step(pattern, standing, line, there, Opens.NONE, after(line, Unknown.ANYTHING)));
        }

        /** The variables once the line is settled, and the value is this. */
        private Bindings after(int line, Object value) {
            Bindings after = joined == 0 && pattern.isJoined() && line > 0
                    ? bindings.with(pattern.lineVariable(), line)
                    : bindings;
            for (Naming naming : pattern.namings()) {
                boolean settled = naming.isLine() && line > 0;
                after = after.with(naming.variable(), settled ? (Object) line : value);
            }
            return after;
        }
    }
}
