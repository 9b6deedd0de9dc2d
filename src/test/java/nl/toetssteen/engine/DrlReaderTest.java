package nl.toetssteen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Place;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rule.Binding;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Operator;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.rulebook.Rule.Term;
import nl.toetssteen.rulebook.Rule.Verb;
import nl.toetssteen.rulebook.RulebookDefect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrlReaderTest {
    private final List<RulebookDefect> defects = new ArrayList<>();

    private List<Rule> read(String text) {
        return new DrlReader().read("theme", "theme/rules.drl", text, defects);
    }

    /** A rule with this condition in its third line. */
    private static String ruleWith(String condition) {
        return "rule \"AA-01\"\nwhen\n    " + condition + "\nthen\n    finding( kcontext );\nend\n";
    }

    private Pattern pattern(String condition) {
        List<Rule> rules = read(ruleWith(condition));
        assertThat(defects).isEmpty();
        return rules.get(0).patterns().get(0);
    }

    private void assertRefused(String text, int line, String problem, String remedy) {
        List<Rule> rules = read(text);
        assertThat(rules).as("a defective rule is not handed on").isEmpty();
        assertThat(defects).as(defects.toString()).anySatisfy(defect -> {
            assertThat(defect.place()).isEqualTo(new Place("theme/rules.drl", line));
            assertThat(defect.problem()).contains(problem);
            assertThat(defect.remedy()).contains(remedy);
        });
    }

    private void assertConditionRefused(String condition, String problem, String remedy) {
        assertRefused(ruleWith(condition), 3, problem, remedy);
        assertThat(defects).as("one defect, once").hasSize(1);
    }

    @Test
    void aRuleIsReadWithItsNamePatternsVerbsAndPlace() {
        List<Rule> rules = read(
                """
                // Why there is this rule.

                rule "AA-01b"
                when
                    Answer( question == "a.b", choice != "c" )
                    not Open( group == "g" )
                then
                    finding( kcontext );
                    conclude( kcontext, "large", "yes" );
                end
                """);
        assertThat(defects).isEmpty();
        Rule rule = rules.get(0);
        assertThat(rule.name()).isEqualTo("AA-01b");
        assertThat(rule.theme()).isEqualTo("theme");
        assertThat(rule.place()).isEqualTo(new Place("theme/rules.drl", 3));
        assertThat(rule.text()).startsWith("rule \"AA-01b\"\nwhen").endsWith("end");
        assertThat(rule.verbs()).containsExactly(new Verb.Find(), new Verb.Conclude("large", "yes"));
        assertThat(rule.patterns()).extracting(Pattern::absent).containsExactly(false, true);
        assertThat(rule.patterns())
                .extracting(Pattern::place)
                .containsExactly(new Place("theme/rules.drl", 5), new Place("theme/rules.drl", 6));
        assertThat(rule.patterns().get(1).text()).isEqualTo("not Open( group == \"g\" )");
    }

    @Test
    void comparisonsAreReadWithTheirOperands() {
        Pattern pattern = pattern("Answer( question == \"a.b\", choice in (\"c\", \"d\") )");
        assertThat(pattern.type()).isEqualTo(FactType.ANSWER);
        assertThat(pattern.literal("question")).contains("a.b");
        assertThat(pattern.constraints().get(1))
                .isEqualTo(new Constraint(
                        new Term("choice", ""),
                        Operator.IN,
                        List.of(new Operand.Literal("c"), new Operand.Literal("d")),
                        "choice in (\"c\", \"d\")"));
    }

    @Test
    void cellsAndBindingsAreRead() {
        Pattern pattern = pattern("Row( table == \"t\", cell(\"fit\") == \"fits\", $x : number(\"threshold\") )");
        assertThat(pattern.bindings()).containsExactly(new Binding("$x", new Term("number", "threshold")));
        assertThat(pattern.constraints().get(1).left()).isEqualTo(new Term("cell", "fit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answer( question == \"a.b\" )",
                "Answer( question == \"a.b\", reasoned )",
                "Answer( question == \"a.b\", documented, choice == \"c\", $line : line )",
                "Answer( question == \"a.b\", choices contains \"c\" )",
                "Answer( question == \"a.b\", number == 0 )",
                "Answer( question == \"a.b\", number<1 )",
                "Parameter( name == \"p\", lapsed )",
                "Parameter( name == \"p\", inForce, $x : number )",
                "Figure( name == \"f\", number >= 1 )",
                "Conclusion( name == \"c\", value == \"yes\", shown )",
                "Conclusion( name == \"c\", asserted, $value : value )",
                "Finding( rule == \"RC-05b\", $line : line )",
                "Finding( $line : line, rule == \"RC-05\" )",
                "not Conclusion( name == \"c\" )",
                "not Row( table == \"t\", cell(\"a\") == \"b\" )",
                "not Open( question in (\"a.b\", \"a.c\") )",
                "Answer( question == \"a.b\", $l : line )\n    not Open( question == \"a.c\", line == $l )",
                "Answer( question == \"a.b\", $g : choice )\n    Row( table == \"t\", cell(\"g\") != $g )",
                "Answer(\n        question == \"a.b\",\n        choice == \"c\"\n    )"
            })
    void whatTheLanguageHoldsIsRead(String conditions) {
        assertThat(read(ruleWith(conditions))).hasSize(1);
        assertThat(defects).isEmpty();
    }

    @Test
    void aUnicodeEscapeInATextIsRefused() {
        String escape = "\\" + "u0022 ) eval( true ) //";
        assertRefused(ruleWith("Answer( question == \"a.b" + escape + "\" )"), 3, "backslash", "Remove it");
    }

    @Test
    void aUnicodeEscapeInAnIdentifierIsRefused() {
        assertRefused(ruleWith("An" + "\\" + "u0073wer( question == \"a.b\" )"), 3, "backslash", "Remove it");
    }

    @Test
    void aUnicodeEscapeInACommentIsRefused() {
        String text = "// harmless " + "\\" + "u000a System.exit(0);\n" + ruleWith("Answer( question == \"a.b\" )");
        read(text);
        assertThat(defects)
                .singleElement()
                .hasToString("theme/rules.drl:1: There is a backslash. "
                        + "Remove it: rules need none, in comments neither.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x0c, 0x0d, 0x1a, 0x7f, 0x85, 0x200b, 0x2028, 0x2029, 0x202e, 0x2066, 0xfeff, 0xe000})
    void hiddenCharactersAreRefusedAlsoInComments(int point) {
        read("// a\n// b" + Character.toString(point) + "c\n");
        assertThat(defects).singleElement().satisfies(defect -> {
            assertThat(defect.place().line()).isEqualTo(2);
            assertThat(defect.problem()).contains(String.format("U+%04X", point));
            assertThat(defect.remedy()).contains("type the line anew");
        });
    }

    @Test
    void wordsOfOtherLanguagesMayStandInAComment() {
        assertThat(read("// Waarom zo: één euro, 'n café – \"ja\" 50 %.\n" + ruleWith("Answer( question == \"a.b\" )")))
                .hasSize(1);
        assertThat(defects).isEmpty();
    }

    @Test
    void windowsLineEndsCountAsOneLine() {
        List<Rule> rules = read(("// a\n\n" + ruleWith("Answer( question == \"a.b\" )")).replace("\n", "\r\n"));
        assertThat(defects).isEmpty();
        assertThat(rules.get(0).patterns().get(0).place().line()).isEqualTo(5);
    }

    @Test
    void aBlockCommentThatHidesCodeIsRefused() {
        assertRefused(
                ruleWith("Answer( question == \"a.b\" /* , choice == \"c\" */ )"), 3, "/*", "Write comments with //");
    }

    @Test
    void aCommentInsideARuleIsRefused() {
        assertConditionRefused(
                "Answer( question == \"a.b\" ) // , choice == \"c\" )",
                "comment stands inside a rule",
                "on a line before the rule");
    }

    @Test
    void aCommentBehindTheEndIsRefused() {
        String rule = ruleWith("Answer( question == \"a.b\" )").strip();
        read(rule + " // rule\n");
        assertThat(defects).singleElement().satisfies(defect -> {
            assertThat(defect.place().line()).isEqualTo(6);
            assertThat(defect.remedy()).isEqualTo("Give it a line of its own.");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.util.List;",
                "package x;",
                "global java.util.List list;",
                "function void f() { System.exit(0); }",
                "query \"q\" Answer( question == \"a.b\" ) end",
                "declare Evil end",
                "unit Evil;",
                "dialect \"mvel\"",
                "# old comment",
                "/* a comment */",
                "Answer( question == \"a.b\" )",
                "finding( kcontext );"
            })
    void nothingButRulesAndCommentsStandsInAFile(String line) {
        read("// a\n" + line + "\n" + ruleWith("Answer( question == \"a.b\" )"));
        assertThat(defects).singleElement().satisfies(defect -> {
            assertThat(defect.place().line()).isEqualTo(2);
            assertThat(defect.remedy()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 10",
                "no-loop true",
                "agenda-group \"a\"",
                "extends \"AA-02\"",
                "@Propagation(IMMEDIATE)",
                "enabled ( false )",
                "dialect \"mvel\"",
                "date-effective \"01-jan-2027\"",
                "duration 10"
            })
    void rulesHaveNoAttributes(String attribute) {
        assertRefused(
                ruleWith("Answer( question == \"a.b\" )").replace("when", attribute + "\nwhen"),
                2,
                "Not part of the language of rules",
                "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval( true )",
                "exists Answer( question == \"a.b\" )",
                "forall( Answer( question == \"a.b\" ) )",
                "accumulate( Answer( question == \"a.b\" ); $n : count() )",
                "Answer( question == \"a.b\" ) from entry-point \"x\"",
                "Answer( question == \"a.b\" ) or Answer( question == \"a.c\" )",
                "Answer( question == \"a.b\" || question == \"a.c\" )",
                "Answer( question == \"a.b\" && line == 1 )",
                "( Answer( question == \"a.b\" ) )",
                "$a : Answer( question == \"a.b\" )",
                "Answer( question == \"a.b\", $x := number )",
                "Answer( question == \"a.b\", $x : number + 1 )",
                "Answer( question == \"a.b\", $x : choice.length() )",
                "Answer( question == \"a.b\", $x : getClass() )",
                "Answer( question == \"a.b\", System.exit(0) )",
                "Answer( question == \"a.b\", eval( true ) )",
                "Answer( question == \"a.b\", choice == \"c\" + \"d\" )",
                "Answer( question == \"a.b\", choice.length == 1 )",
                "Answer( question == \"a.b\", choice matches \"c\" )",
                "Answer( question == \"a.b\", choice not in (\"c\") )",
                "Answer( question == \"a.b\", choices not contains \"c\" )",
                "Answer( question == \"a.b\", !reasoned )",
                "Answer( question == \"a.b\", choice == null )",
                "Answer( question == \"a.b\", exact > 0 )",
                "Answer( question == \"a.b\", grade == \"plain\" )",
                "Answer( question == \"a.b\", this == $a )",
                "Answer( question == 'a.b' )",
                "Answer( question == `a.b` )",
                "Answer( question == \"a.b\", choice == \"c d\" )",
                "Answer( question == \"a.b\", choice == \"c\\\"\" )",
                "Answer( question == \"a.b\", choice == \"é\" )",
                "Answer( question == \"a.b\", number > 50 )",
                "Answer( question == \"a.b\", number > 0.5 )",
                "Answer( question == \"a.b\", number > -1 )",
                "Answer( question == \"a.b\", number > 0x1 )",
                "Answer( question == \"a.b\", number > $Big )",
                "Answer( question == \"a.b\" ",
                "Answer question == \"a.b\" )",
                "Answer( question == \"a.b )",
                "Answer( question == \"a.b\" choice == \"c\" )",
                "Answer( question == )",
                "Answer( question \"a.b\" )",
                "Answer( question == question )",
                "Answer( \"a.b\" == question )",
                "Answer( question == \"a.b\", )",
                "Answer( )",
                "Answer( question == \"a.b\" );",
                "Answer( question == \"a.b\" )[ choice == \"c\" ]",
                "Object()",
                "java.lang.Runtime( )",
                "Match( )",
                "Derivation( rule == \"AA-01\" )",
                "not( Open( question == \"a.b\" ) )",
                "not not Open( question == \"a.b\" )",
                "?Answer( question == \"a.b\" )",
                "/facts[ question == \"a.b\" ]",
                "Answer( question #String == \"a.b\" )"
            })
    void whatTheLanguageDoesNotHoldIsRefusedInItsLine(String condition) {
        assertRefused(ruleWith(condition), 3, "", "");
        assertThat(defects).allSatisfy(defect -> assertThat(defect.remedy()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit( 0 );",
                "insert( new Object() );",
                "modify( $a ) { x() }",
                "drools.halt();",
                "finding( kcontext )",
                "finding( kcontext ); finding( kcontext, \"a\" );",
                "finding( drools );",
                "conclude( kcontext, \"a\" );",
                "conclude( kcontext, $a, \"b\" );",
                "conclude( kcontext, \"a\", \"B\" );",
                "conclude( kcontext, \"a\", \"b\" + \"c\" );",
                "if ( true ) finding( kcontext );",
                "{ finding( kcontext ); }",
                "nl.toetssteen.vocabulary.Verbs.finding( kcontext );",
                ""
            })
    void aRuleDoesNothingButConcludeAndFind(String consequence) {
        read(ruleWith("Answer( question == \"a.b\" )").replace("finding( kcontext );", consequence));
        assertThat(defects).isNotEmpty().allSatisfy(defect -> assertThat(defect.remedy())
                .isNotEmpty());
    }

    @Test
    void aNumberInARuleIsSentToTheParameters() {
        assertConditionRefused("Answer( question == \"a.b\", number > 50 )", "The number 50", "parameters.yaml");
    }

    @Test
    void notAnswerIsRefused() {
        assertConditionRefused("not Answer( question == \"a.b\" )", "no 'not' before Answer", "absence of Open");
    }

    @Test
    void openStandsOnlyBehindNot() {
        assertConditionRefused("Open( question == \"a.b\" )", "cannot wait", "Write not Open");
    }

    @Test
    void aConditionSaysOnceWhichFactItMeans() {
        assertConditionRefused("Answer( choice == \"c\" )", "nowhere which Answer", "question == \"…\"");
        defects.clear();
        assertConditionRefused(
                "not Open( question == \"a.b\", group == \"g\" )", "twice which Open", "or group == \"…\"");
        defects.clear();
        assertConditionRefused("Answer( question != \"a.b\" )", "no comparison", "Write == and a text");
    }

    @Test
    void aVariableIsBoundBeforeItIsUsed() {
        assertConditionRefused(
                "Answer( question == \"a.b\", number > $x )\n    Parameter( name == \"p\", $x : number )",
                "$x is not bound before",
                "Bind it in an earlier condition");
        defects.clear();
        assertConditionRefused(
                "Row( table == \"t\", $x : number(\"a\"), number(\"b\") > $x )", "$x is not bound before", "earlier");
    }

    @Test
    void aVariableIsBoundOnceAndToSomethingThatIsThere() {
        assertConditionRefused(
                "Row( table == \"t\", $x : number(\"a\"), $x : number(\"b\") )", "bound twice", "its own name");
        defects.clear();
        assertConditionRefused("not Row( table == \"t\", $x : number(\"a\") )", "what is not there", "Bind a text");
        defects.clear();
        assertConditionRefused("Answer( question == \"a.b\", $x : reasoned )", "cannot be bound", "Bind a text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number == \"a\"",
                "number > $text",
                "number > $line",
                "number == $number",
                "number != 0",
                "number in (0, 1)",
                "number",
                "choice > \"a\"",
                "choice == 0",
                "choice == $line",
                "choice in ($text, \"a\")",
                "choices == \"a\"",
                "choices contains 0",
                "line == 1",
                "line > $line",
                "line == $text",
                "reasoned == \"yes\"",
                "value == \"a\""
            })
    void aFieldIsComparedWithItsOwnKindOnly(String comparison) {
        String condition = "Answer( question == \"a.a\", $text : choice, $number : number, $line : line )\n"
                + "Answer( question == \"a.b\", " + comparison + " )";
        assertRefused(ruleWith(condition), 4, "", "");
        assertThat(defects).hasSize(1);
    }

    @Test
    void factsAboutLinesAreJoinedOnOneLine() {
        assertRefused(
                ruleWith("Answer( question == \"a.b\", $a : line )\nAnswer( question == \"a.c\", $b : line )"),
                4,
                "two lines",
                "line == $line");
    }

    @Test
    void aFieldOfAnotherFactIsRefusedWithTheFieldsThereAre() {
        assertConditionRefused(
                "Answer( question == \"a.b\", cell(\"c\") == \"d\" )",
                "no field cell( … )",
                "choice, choices, documented, line, number, question, reasoned");
    }

    @Test
    void onlyRulesHaveCapitals() {
        assertConditionRefused("Answer( question == \"A.b\" )", "capitals", "small letters");
    }

    @Test
    void aNameIsGivenOnceInAFile() {
        String rule = ruleWith("Answer( question == \"a.b\" )");
        assertThat(read(rule + rule)).hasSize(1);
        assertThat(defects).singleElement().satisfies(defect -> {
            assertThat(defect.place().line()).isEqualTo(7);
            assertThat(defect.problem()).isEqualTo("There is a rule \"AA-01\" in line 1 already.");
        });
    }

    @Test
    void aRuleWithoutConditionsIsRefused() {
        assertRefused(ruleWith(""), 1, "no condition", "when it fires");
    }

    @Test
    void aRuleWithoutANameIsRefused() {
        read(ruleWith("Answer( question == \"a.b\" )").replace("\"AA-01\"", ""));
        assertThat(defects).singleElement().satisfies(defect -> assertThat(defect.problem())
                .isEqualTo("Behind 'rule', the name of the rule in quotes is missing."));
    }

    @Test
    void allDefectsOfAFileAreReportedAtOnce() {
        List<Rule> rules = read(
                """
                import java.util.List;
                rule "AA-01"
                when
                    Answer( question == "a.b"
                    Answer( question == "a.c", choice == )
                    Answer( question == "a.d", number > 7 )
                    Answer( question == "a.e", exact == 0 )
                then
                    finding( kcontext )
                end
                rule "AA-02"
                when
                    Answer( question == "a.b" )
                then
                    finding( kcontext );
                end
                rule "AA-03"
                    salience 1
                when
                    not Answer( question == "a.b" )
                then
                    insert( kcontext );
                rule "AA-04"
                when
                    Answer( question == "a.b", number > $x )
                then
                    finding( kcontext );
                end
                """);
        assertThat(rules).extracting(Rule::name).containsExactly("AA-02");
        assertThat(defects.stream()
                        .map(defect -> defect.place().line())
                        .sorted()
                        .toList())
                .containsExactly(1, 4, 5, 6, 7, 9, 18, 20, 22, 22, 25);
    }
}
