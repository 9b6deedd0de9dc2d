package nl.toetssteen.calibration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Proof;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Operator;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Statement;

/** The options that a rule which blocks a proposal, or refutes a proof, asks for by name. */
final class Admissions {
    private static final String REFUTED = "refuted";

    private final Set<Admission> all = new HashSet<>();

    private record Admission(String question, String option) {}

    /** @param free questions of which no answer is an admission */
    Admissions(Rulebook rulebook, Set<String> free) {
        Set<String> proofs =
                rulebook.contents().proofs().stream().map(Proof::conclusion).collect(Collectors.toSet());
        rulebook.rules().stream()
                .filter(rule -> blocks(rulebook, rule) || refutes(rule, proofs))
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.type() == FactType.ANSWER && !pattern.absent())
                .forEach(this::add);
        all.removeIf(admission -> free.contains(admission.question()) || isBest(rulebook, admission));
    }

    /** What is best to say is no admission, though a rule that blocks may ask for it beside something else. */
    private static boolean isBest(Rulebook rulebook, Admission admission) {
        List<String> order = rulebook.question(admission.question()).better().order();
        return !order.isEmpty() && order.get(order.size() - 1).equals(admission.option());
    }

    private static boolean blocks(Rulebook rulebook, Rule rule) {
        return rulebook.findStatement(rule.name()).stream()
                .map(Statement::effect)
                .anyMatch(Effect::isObjection);
    }

    private static boolean refutes(Rule rule, Set<String> proofs) {
        return rule.conclusions().stream()
                .anyMatch(verb -> proofs.contains(verb.name()) && verb.value().equals(REFUTED));
    }

    private void add(Pattern pattern) {
        String question = pattern.literal("question").orElse("");
        pattern.constraints().stream()
                .filter(constraint -> constraint.left().isField("choice")
                        && (constraint.operator() == Operator.EQUAL || constraint.operator() == Operator.IN))
                .flatMap(constraint -> constraint.right().stream())
                .filter(Operand.Literal.class::isInstance)
                .forEach(operand -> all.add(new Admission(question, ((Operand.Literal) operand).text())));
    }

    boolean has(String question, String option) {
        return all.contains(new Admission(question, option));
    }
}
