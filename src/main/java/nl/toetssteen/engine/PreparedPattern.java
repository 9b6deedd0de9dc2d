package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.toetssteen.appraisal.SilentRule.Need;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rule.Binding;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.vocabulary.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A condition taken apart for matching.
 *
 * @param names what it is about: names of facts, or of groups of open questions
 * @param byGroup whether the names are those of groups
 * @param tests the comparisons besides the one that names the subject
 * @param namings the variables that it gives a value
 * @param lineVariable the variable that it is joined to the line of; empty when it is not joined
 */
record PreparedPattern(
        Pattern pattern,
        List<String> names,
        boolean byGroup,
        List<Comparison> tests,
        List<Naming> namings,
        String lineVariable) {

    /** Gives a field of the fact a name. */
    record Naming(String variable, Accessor read, boolean isLine) {
        static Naming of(FactType type, Binding binding) {
            boolean isLine = binding.term().isField("line");
            return new Naming(binding.variable(), Accessor.of(type, binding.term()), isLine);
        }
    }

    static PreparedPattern of(Pattern pattern) {
        FactType type = pattern.type();
        Constraint subject = pattern.constraints().stream()
                .filter(constraint -> Field.is(Field.SUBJECT, type, constraint.left()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("names nothing: " + pattern.text()));
        List<Comparison> tests = pattern.constraints().stream()
                .filter(constraint -> constraint != subject)
                .map(constraint -> Comparison.of(type, constraint))
                .toList();
        return new PreparedPattern(
                pattern,
                subject.right().stream().map(PreparedPattern::name).toList(),
                subject.left().isField("group"),
                tests,
                pattern.bindings().stream()
                        .map(binding -> Naming.of(type, binding))
                        .toList(),
                lineVariable(tests));
    }

    /** What would meet it, a variable by the value that it has. */
    List<Need> needs(Bindings bindings) {
        List<Need> needs = new ArrayList<>(tests.size());
        for (int index = 0; index < tests.size(); index++) {
            needs.add(tests.get(index).need(bindings));
        }
        return Collections.unmodifiableList(needs);
    }

    private static String name(Operand operand) {
        return ((Operand.Literal) operand).text();
    }

    private static String lineVariable(List<Comparison> tests) {
        return tests.stream()
                .filter(test -> test.isOf("line") && test.hasVariable())
                .map(Comparison::variable)
                .findFirst()
                .orElse("");
    }

    FactType type() {
        return pattern.type();
    }

    boolean isAbsent() {
        return pattern.absent();
    }

    boolean isJoined() {
        return !lineVariable.isEmpty();
    }

    /** Whether it gives a name to something else than the line. */
    boolean isNamed() {
        return namings.stream().anyMatch(naming -> !naming.isLine());
    }

    /** The tests that read the same whatever the variables. */
    List<Comparison> constants() {
        return tests.stream().filter(test -> !test.hasVariable()).toList();
    }

    /** Whether a fact meets it as far as it compares with constants. */
    boolean mayBeMetBy(Fact fact) {
        return constants().stream().allMatch(test -> test.meet(fact, Bindings.NONE) != null);
    }

    /** Whether it reads the same whatever the variables. */
    boolean isConstant() {
        return tests.stream().noneMatch(Comparison::hasVariable);
    }

    /** The bindings after a fact has met it, or null when it does not meet it; see {@link Comparison#meet}. */
    @Nullable
    Bindings meet(Fact fact, Bindings bindings) {
        Bindings now = bindings;
        for (int index = 0; index < tests.size(); index++) {
            now = tests.get(index).meet(fact, now);
            if (now == null) {
                return null;
            }
        }
        for (int index = 0; index < namings.size(); index++) {
            Naming naming = namings.get(index);
            now = now.with(naming.variable(), naming.read().read(fact));
        }
        return now;
    }

    /** Whether a fact meets it for certain. */
    boolean isMet(Fact fact, Bindings bindings) {
        for (Comparison test : tests) {
            if (test.isOpen(bindings) || test.meet(fact, bindings) == null) {
                return false;
            }
        }
        return true;
    }
}
