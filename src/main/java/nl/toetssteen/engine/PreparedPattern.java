package nl.toetssteen.engine;

import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rule.Binding;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Pattern;

/**
 * A condition taken apart for matching.
 *
 * @param names what it is about: names of facts, or of groups of open questions
 * @param byGroup whether the names are those of groups
 * @param tests the comparisons besides the one that names the subject
 * @param lineVariable the variable that it is joined to the line of; empty when it is not joined
 * @param named whether it gives a name to something else than the line
 */
record PreparedPattern(
        Pattern pattern,
        List<String> names,
        boolean byGroup,
        List<Constraint> tests,
        String lineVariable,
        boolean named) {

    static PreparedPattern of(Pattern pattern) {
        Constraint subject = pattern.constraints().stream()
                .filter(constraint -> isSubject(pattern, constraint))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("names nothing: " + pattern.text()));
        return new PreparedPattern(
                pattern,
                subject.right().stream()
                        .map(operand -> ((Operand.Literal) operand).text())
                        .toList(),
                subject.left().isField("group"),
                pattern.constraints().stream()
                        .filter(constraint -> constraint != subject)
                        .toList(),
                lineVariable(pattern),
                pattern.bindings().stream().anyMatch(binding -> !isLine(binding)));
    }

    private static boolean isSubject(Pattern pattern, Constraint constraint) {
        return Field.of(pattern.type(), constraint.left())
                .filter(Field.SUBJECT::equals)
                .isPresent();
    }

    private static String lineVariable(Pattern pattern) {
        return pattern.constraints().stream()
                .filter(constraint -> constraint.left().isField("line"))
                .flatMap(constraint -> constraint.right().stream())
                .flatMap(operand ->
                        operand instanceof Operand.Variable variable ? Stream.of(variable.name()) : Stream.empty())
                .findFirst()
                .orElse("");
    }

    static boolean isLine(Binding binding) {
        return binding.term().isField("line");
    }

    FactType type() {
        return pattern.type();
    }

    boolean isJoined() {
        return !lineVariable.isEmpty();
    }
}
