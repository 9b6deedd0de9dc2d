package nl.toetssteen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rule.Binding;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.rulebook.Rule.Term;
import nl.toetssteen.rulebook.Rule.Verb;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlExprParserFactory;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** What our own parser reads in a file is what the parser of Drools reads in it. */
class DrlAgreementTest {

    static Stream<String> files() {
        List<String> all = new ArrayList<>(Shipped.RULEBOOK.contents().logic().values());
        assertThat(all).isNotEmpty();
        all.add(SmallRulebook.CONCLUSIONS);
        all.add(SmallRulebook.FINDINGS);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothParsersReadTheSameRules(String text) throws Exception {
        List<String> ours = new DrlReader()
                .read("theme", "theme/rules.drl", text, new ArrayList<>()).stream()
                        .map(DrlAgreementTest::shown)
                        .toList();
        assertThat(ours).isNotEmpty().isEqualTo(theirs(text));
    }

    private static String shown(Rule rule) {
        return rule.name() + " in " + rule.place().line() + "\n"
                + rule.patterns().stream().map(DrlAgreementTest::shown).collect(Collectors.joining())
                + rule.verbs().stream().map(DrlAgreementTest::shown).collect(Collectors.joining());
    }

    private static String shown(Pattern pattern) {
        Stream<String> parts = Stream.concat(
                pattern.constraints().stream().map(DrlAgreementTest::shown),
                pattern.bindings().stream().map(DrlAgreementTest::shown));
        return pattern(pattern.absent(), pattern.type().drl(), pattern.place().line(), parts);
    }

    private static String pattern(boolean absent, String type, int line, Stream<String> parts) {
        return (absent ? "not " : "") + type + " in " + line
                + parts.sorted().map(part -> "\n  " + part).collect(Collectors.joining()) + "\n";
    }

    private static String shown(Constraint constraint) {
        String left = shown(constraint.left());
        List<String> right =
                constraint.right().stream().map(DrlAgreementTest::shown).toList();
        return switch (constraint.operator()) {
            case HOLDS -> "[&& [" + left + "] ]";
            case IN ->
                "[&& [[|| [" + right.stream().map(text -> left + " == " + text).collect(Collectors.joining(", "))
                        + "] ]] ]";
            case CONTAINS -> compared(left, "contains", right);
            case EQUAL -> compared(left, "==", right);
            case NOT_EQUAL -> compared(left, "!=", right);
            case LESS -> compared(left, "<", right);
            case AT_MOST -> compared(left, "<=", right);
            case MORE -> compared(left, ">", right);
            case AT_LEAST -> compared(left, ">=", right);
        };
    }

    private static String compared(String left, String operator, List<String> right) {
        return "[&& [" + left + " " + operator + " " + right.get(0) + "] ]";
    }

    private static String shown(Binding binding) {
        return "[&& [" + binding.variable() + " : " + shown(binding.term()) + "] ]";
    }

    private static String shown(Term term) {
        return term.argument().isEmpty() ? term.accessor() : term.accessor() + "(\"" + term.argument() + "\")";
    }

    private static String shown(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return '"' + literal.text() + '"';
        }
        return operand instanceof Operand.Number number
                ? String.valueOf(number.value())
                : ((Operand.Variable) operand).name();
    }

    private static String shown(Verb verb) {
        return verb instanceof Verb.Conclude conclude
                ? "conclude(kcontext,\"" + conclude.name() + "\",\"" + conclude.value() + "\");"
                : "finding(kcontext);";
    }

    private static List<String> theirs(String text) throws Exception {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL10);
        PackageDescr file = parser.parse(true, "package theme; " + text);
        assertThat(parser.getErrors()).isEmpty();
        List<String> rules = new ArrayList<>();
        for (RuleDescr rule : file.getRules()) {
            StringBuilder shown = new StringBuilder(rule.getName() + " in " + rule.getLine() + "\n");
            for (BaseDescr condition : rule.getLhs().getDescrs()) {
                shown.append(theirs(condition));
            }
            rules.add(shown + ((String) rule.getConsequence()).replaceAll("\\s", ""));
        }
        return rules;
    }

    private static String theirs(BaseDescr condition) {
        boolean absent = condition instanceof NotDescr;
        PatternDescr pattern = (PatternDescr)
                (condition instanceof NotDescr not ? not.getDescrs().get(0) : condition);
        Stream<String> parts = pattern.getConstraint().getDescrs().stream()
                .map(part -> DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL10)
                        .parse(((ExprConstraintDescr) part).getExpression())
                        .toString());
        return pattern(absent, pattern.getObjectType(), condition.getLine(), parts);
    }
}
