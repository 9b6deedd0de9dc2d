package nl.toetssteen.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rule.Binding;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Operator;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.rulebook.Rule.Term;

/** Holds a rule that could be read against what each field can be compared with, and its variables. */
final class RuleForm {
    private static final List<FactType> ABSENT = List.of(FactType.OPEN, FactType.CONCLUSION, FactType.ROW);
    private static final List<Operator> NUMERIC =
            List.of(Operator.EQUAL, Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST);

    private final Rule rule;
    private final boolean whole;
    private final Report report;
    private final Map<String, Field> variables = new HashMap<>();

    /** @param whole whether all of the rule could be read; else what is missing is not missed */
    RuleForm(Rule rule, boolean whole, Report report) {
        this.rule = rule;
        this.whole = whole;
        this.report = report;
    }

    void run() {
        rule.patterns().forEach(this::pattern);
        capitals();
        if (whole) {
            parts(rule.place().line());
        }
    }

    private void parts(int line) {
        demand(!rule.patterns().isEmpty(), line, "The rule has no condition.", "Say when it fires.");
        demand(!rule.verbs().isEmpty(), line, "The rule does nothing.", "Add finding( kcontext ); or conclude( … ).");
    }

    private void pattern(Pattern pattern) {
        absence(pattern);
        subject(pattern);
        pattern.constraints().forEach(constraint -> constraint(pattern, constraint));
        pattern.bindings().forEach(binding -> bind(pattern, binding));
    }

    private void absence(Pattern pattern) {
        if (pattern.absent()) {
            demand(
                    ABSENT.contains(pattern.type()),
                    pattern,
                    "There can be no 'not' before " + pattern.type().drl() + ".",
                    "Ask for the absence of Open, Conclusion or Row only.");
        } else {
            demand(
                    pattern.type() != FactType.OPEN,
                    pattern,
                    "A rule cannot wait for an open question.",
                    "Write not Open( … ): what is open is never a reason.");
        }
    }

    private void subject(Pattern pattern) {
        long named = pattern.constraints().stream()
                .filter(constraint -> field(pattern, constraint.left()).equals(Optional.of(Field.SUBJECT)))
                .count();
        String subjects = pattern.type() == FactType.OPEN
                ? "question == \"…\" or group == \"…\""
                : subjectOf(pattern.type()) + " == \"…\"";
        demand(
                named == 1,
                pattern,
                "The condition says " + (named == 0 ? "nowhere" : "twice") + " which "
                        + pattern.type().drl() + " it means.",
                "Say so once with " + subjects + ".");
    }

    private static String subjectOf(FactType type) {
        return switch (type) {
            case ANSWER, OPEN -> "question";
            case ROW -> "table";
            case PARAMETER, FIGURE, CONCLUSION -> "name";
            case FINDING -> "rule";
        };
    }

    private Optional<Field> field(Pattern pattern, Term term) {
        return Field.of(pattern.type(), term);
    }

    private void bind(Pattern pattern, Binding binding) {
        Optional<Field> field = known(pattern, binding.term());
        String remedy = "Bind a text, a number or the line, of a fact that is there.";
        demand(!pattern.absent(), pattern, binding.variable() + " is bound to what is not there.", remedy);
        field.ifPresent(kind -> {
            boolean fit = kind == Field.TEXT || kind == Field.NUMBER || kind == Field.LINE;
            demand(fit, pattern, binding.variable() + " cannot be bound to this field.", remedy);
            secondLine(pattern, kind);
            boolean fresh = variables.putIfAbsent(binding.variable(), kind) == null;
            demand(fresh, pattern, binding.variable() + " is bound twice.", "Give each variable its own name.");
        });
    }

    private void secondLine(Pattern pattern, Field kind) {
        demand(
                kind != Field.LINE || !variables.containsValue(Field.LINE),
                pattern,
                "The rule is about two lines.",
                "Bind the line once, as $line : line, and say line == $line in the other conditions.");
    }

    private Optional<Field> known(Pattern pattern, Term term) {
        Optional<Field> field = field(pattern, term);
        demand(
                field.isPresent(),
                pattern,
                "A " + pattern.type().drl() + " has no field "
                        + (term.argument().isEmpty() ? term.accessor() : term.accessor() + "( … )") + ".",
                "It has " + String.join(", ", Field.namesOf(pattern.type())) + ".");
        return field;
    }

    private void constraint(Pattern pattern, Constraint constraint) {
        Optional<Field> field = known(pattern, constraint.left());
        boolean bound = constraint.right().stream().allMatch(operand -> bound(pattern, operand));
        if (field.isPresent() && bound) {
            boolean open = pattern.type() == FactType.OPEN;
            demand(
                    fits(field.get(), constraint, open),
                    pattern,
                    "'" + constraint.text() + "' is no comparison of the language.",
                    remedy(field.get(), open));
        }
    }

    private boolean bound(Pattern pattern, Operand operand) {
        boolean bound = !(operand instanceof Operand.Variable variable) || variables.containsKey(variable.name());
        demand(
                bound || !whole,
                pattern,
                operand instanceof Operand.Variable variable ? variable.name() + " is not bound before." : "",
                "Bind it in an earlier condition, as $x : number.");
        return bound;
    }

    private boolean fits(Field field, Constraint constraint, boolean open) {
        Operator operator = constraint.operator();
        boolean literals = constraint.right().stream().allMatch(Operand.Literal.class::isInstance);
        return switch (field) {
            case SUBJECT -> literals && (operator == Operator.EQUAL || open && operator == Operator.IN);
            case TEXT ->
                operator == Operator.IN
                        ? literals
                        : (operator == Operator.EQUAL || operator == Operator.NOT_EQUAL) && are(constraint, Field.TEXT);
            case SET -> operator == Operator.CONTAINS && are(constraint, Field.TEXT);
            case NUMBER -> NUMERIC.contains(operator) && are(constraint, Field.NUMBER) && !chance(constraint);
            case LINE -> operator == Operator.EQUAL && are(constraint, Field.LINE);
            case FLAG -> operator == Operator.HOLDS;
        };
    }

    /** Two numbers are equal by chance, or because both are missing. */
    private static boolean chance(Constraint constraint) {
        return constraint.operator() == Operator.EQUAL && constraint.right().get(0) instanceof Operand.Variable;
    }

    private boolean are(Constraint constraint, Field wanted) {
        return constraint.right().stream().allMatch(operand -> kind(operand) == wanted);
    }

    private Field kind(Operand operand) {
        if (operand instanceof Operand.Variable variable) {
            return variables.getOrDefault(variable.name(), Field.FLAG);
        }
        return operand instanceof Operand.Literal ? Field.TEXT : Field.NUMBER;
    }

    private static String remedy(Field field, boolean open) {
        return switch (field) {
            case SUBJECT -> open ? "Write == or in, with texts in quotes." : "Write == and a text in quotes.";
            case TEXT -> "Write ==, != or in, with texts in quotes; == and != also with a variable that holds a text.";
            case SET -> "Write contains and a text in quotes.";
            case NUMBER -> "Write <, <=, > or >= with 0, 1 or a variable that holds a number, or == with 0 or 1.";
            case LINE -> "Write line == $line, with $line : line in an earlier condition.";
            case FLAG -> "Write the field alone, without a comparison.";
        };
    }

    /** Only rules have capitals in their names. */
    private void capitals() {
        rule.patterns().stream()
                .filter(pattern -> pattern.type() != FactType.FINDING)
                .filter(pattern -> texts(pattern).anyMatch(RuleForm::hasCapitals))
                .forEach(pattern -> capital(pattern.place().line()));
        if (rule.conclusions().stream().anyMatch(verb -> hasCapitals(verb.name() + verb.value()))) {
            capital(rule.place().line());
        }
    }

    private static Stream<String> texts(Pattern pattern) {
        return pattern.constraints().stream()
                .flatMap(constraint -> Stream.concat(
                        Stream.of(constraint.left().argument()),
                        constraint.right().stream()
                                .filter(Operand.Literal.class::isInstance)
                                .map(operand -> ((Operand.Literal) operand).text())));
    }

    private static boolean hasCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase);
    }

    private void capital(int line) {
        report.add(
                line,
                "A text has capitals; only names of rules have them.",
                "Write ids and names in small letters, as in the rulebook.");
    }

    private void demand(boolean met, Pattern pattern, String problem, String remedy) {
        demand(met, pattern.place().line(), problem, remedy);
    }

    private void demand(boolean met, int line, String problem, String remedy) {
        if (!met) {
            report.add(line, problem, remedy);
        }
    }
}
