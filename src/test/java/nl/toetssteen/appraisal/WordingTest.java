package nl.toetssteen.appraisal;

import static nl.toetssteen.rulebook.RulebookBuilder.equal;
import static nl.toetssteen.rulebook.RulebookBuilder.pattern;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.appraisal.SilentRule.Need;
import nl.toetssteen.appraisal.SilentRule.Standing;
import nl.toetssteen.appraisal.SilentRule.Unmet;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.FigureSpec.Form;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.QuestionType;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rule.Operator;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.RulebookBuilder;
import nl.toetssteen.rulebook.Weight;
import nl.toetssteen.rulebook.Words;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Grade;
import nl.toetssteen.vocabulary.Open;
import nl.toetssteen.vocabulary.Parameter;
import nl.toetssteen.vocabulary.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final Rulebook RULEBOOK = new RulebookBuilder()
            .criterion("fit", 50)
            .goal("growth", "fit")
            .yesNo("t.yes")
            .claim()
            .choice("t.level", "city", "land")
            .choices("t.kinds", "x", "y", "z")
            .amount("t.amount")
            .percentage("t.percentage")
            .question("t.years", QuestionType.YEARS)
            .question("t.count", QuestionType.COUNT)
            .question("t.text", QuestionType.TEXT)
            .amount("t.line")
            .perLine()
            .figure("total", Form.SUM, "EUR", "t.line")
            .figure("share", Form.SHARE, "%", "t.amount", "total")
            .figure("each", Form.QUOTIENT, "EUR per head", "total", "t.count")
            .figure("rest", Form.COMPLEMENT, "%", "share")
            .figure("part", Form.PRODUCT, "EUR", "t.amount", "t.percentage")
            .figure("less", Form.DIFFERENCE, "EUR", "total", "t.amount")
            .figure("counted", Form.COUNT, "", "kind")
            .figure("covered", Form.SUM, "EUR", "t.line")
            .over("kind")
            .table("weights", List.of("of", "times"), List.of(List.of("t.percentage", "40"), List.of("share", "12.5")))
            .figure("weighed", Form.WEIGHTED, "%", "t.percentage", "share")
            .weighing("weights", "of", "times")
            .parameter("half", "%", "50")
            .parameter("law", "1 = in force", "1")
            .conclusion("kind", "a", "b")
            .table(
                    "tasks",
                    List.of("level", "who-nl", "who-en", "empty", "source", "place"),
                    List.of(List.of("city", "de stad", "the city", "", "source", "page 7")))
            .statement("R-01", Effect.NOTE, Weight.NONE, "fit", "R-01", "{t.amount} {share} {half} {line} {t.yes}")
            .statement("R-02", Effect.NOTE, Weight.NONE, "fit", "R-02", "{tasks.who-en} {t.kinds} {nothing}")
            .build();

    private static final Wording NL = new Wording(RULEBOOK, Language.NL);
    private static final Wording EN = new Wording(RULEBOOK, Language.EN);

    private static Answer number(String question, String number) {
        return number(question, 0, number);
    }

    private static Answer number(String question, int line, String number) {
        return new Answer(question, "", line, null, Set.of(), new BigDecimal(number), Grade.PLAIN);
    }

    private static Answer choice(String question, String option) {
        return new Answer(question, "", 0, option, Set.of(), null, Grade.DOCUMENTED);
    }

    private static Figure figure(String name, String number) {
        return new Figure(name, 0, new BigDecimal(number), Grade.PLAIN);
    }

    private static Row row() {
        return RULEBOOK.findTable("tasks").orElseThrow().rows().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t.amount     | 1234567    | €\u00a01.234.567 | €1,234,567",
                "t.amount     | 1234567.5  | €\u00a01.234.567,50 | €1,234,567.50",
                "t.amount     | 0          | €\u00a00         | €0",
                "t.amount     | -5         | €\u00a0-5        | -€5",
                "t.percentage | 12.5       | 12,5%       | 12.5%",
                "t.years      | 1          | 1 jaar      | 1 year",
                "t.years      | 5          | 5 jaar      | 5 years",
                "t.count      | 12000      | 12.000 pieces nl | 12,000 pieces en"
            })
    void numbersAreWrittenWithTheirUnit(String question, String number, String nl, String en) {
        assertThat(NL.value(number(question, number))).isEqualTo(nl);
        assertThat(EN.value(number(question, number))).isEqualTo(en);
    }

    @Test
    void optionsAreSaidInTheirWordsInTheOrderOfTheQuestion() {
        Answer kinds = new Answer("t.kinds", "", 0, null, Set.of("z", "x", "y"), null, Grade.PLAIN);
        assertThat(NL.value(kinds)).isEqualTo("x nl, y nl en z nl");
        assertThat(EN.value(kinds)).isEqualTo("x en, y en and z en");
        assertThat(NL.value(choice("t.level", "city"))).isEqualTo("city nl");
    }

    @Test
    void textIsSaidToBeFilledIn() {
        Answer text = new Answer("t.text", "", 0, null, Set.of(), null, Grade.PLAIN);
        assertThat(EN.value(text)).isEqualTo("filled in");
    }

    @Test
    void aTextIsFilledInWithWhatWasMatched() {
        List<Fact> because = List.of(
                number("t.amount", "400"),
                figure("share", "33.3333"),
                new Parameter("half", new BigDecimal("50")),
                number("t.line", 2, "1"),
                choice("t.yes", "yes"));
        assertThat(EN.statement("R-01", because)).isEqualTo("€400 33.3% 50% 2 yes en en");
        assertThat(NL.statement("R-01", because)).isEqualTo("€\u00a0400 33,3% 50% 2 yes nl nl");
    }

    @Test
    void aFindingSpeaksOfItsBestProvenMatch() {
        ScoredFinding finding = new ScoredFinding(
                "R-01",
                0,
                Effect.NOTE,
                Weight.NONE,
                "fit",
                "R-01",
                0,
                false,
                "",
                Grade.PLAIN,
                List.of(List.of(number("t.amount", "1")), List.of(number("t.amount", "2"))));
        assertThat(EN.finding(finding)).startsWith("€1 ");
    }

    @Test
    void cellsAreFilledInAndWhatIsMissingShows() {
        assertThat(EN.statement("R-02", List.of(row()))).isEqualTo("the city … … en");
        assertThat(EN.statement("none", List.of())).isEmpty();
    }

    @Test
    void whatAnAnswerSaysIsNeverReadAsATemplate() {
        Row odd = new Row("tasks", 1, Map.of("who-en", "$1 \\ {half}"));
        assertThat(EN.statement("R-02", List.of(odd))).startsWith("$1 \\ {half} ");
    }

    @ParameterizedTest
    @CsvSource({"33.3333, 33.3", "49.96, 49.96", "50, 50", "66.6667, 66.7", "99.9999, 99.9999", "12.25, 12.3"})
    void aRoundedNumberNeverLooksWholeWhenItIsNot(BigDecimal exact, String readable) {
        assertThat(NumberWords.readable(exact).toPlainString()).isEqualTo(readable);
    }

    @Test
    void factsSayWhatTheyAreAboutAndWhatTheySay() {
        assertThat(List.of(
                        EN.fact(number("t.line", 2, "100")),
                        EN.fact(new Open("t.yes", "", 0)),
                        EN.fact(figure("share", "33.3333")),
                        EN.fact(new Parameter("half", new BigDecimal("50"))),
                        EN.fact(new Parameter("half", null)),
                        EN.fact(new Parameter("law", BigDecimal.ONE)),
                        EN.fact(new Conclusion("kind", "a", 1, Grade.PLAIN)),
                        EN.fact(new Finding("R-01", 0, List.of())),
                        EN.fact(row())))
                .containsExactly(
                        "Spending line 2 · t.line? en: €100",
                        "t.yes? en: still open",
                        "share en: 33.3333%",
                        "half en: 50%",
                        "half en: lapsed",
                        "law en: in force",
                        "Spending line 1 · kind en: a en",
                        "R-01: card R-01 en",
                        "Table tasks: row 1, city, the city");
    }

    @Test
    void proofIsNamedWhereItMatters() {
        assertThat(EN.graded(choice("t.yes", "yes"))).isEqualTo("t.yes? en: yes en, documented");
        assertThat(NL.graded(number("t.amount", "1"))).isEqualTo("t.amount? nl: €\u00a01");
    }

    @Test
    void numbersAndRowsNameTheirSource() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        assertThat(EN.source(new Parameter("half", new BigDecimal("50")), day))
                .isEqualTo("from 1 January 2000; Author (2020), Title, page 1");
        assertThat(NL.source(row(), day)).isEqualTo("Author (2020), Title, page 7");
        assertThat(NL.source(choice("t.yes", "yes"), day)).isEmpty();
    }

    @Test
    void aFigureShowsItsWorking() {
        Appraisal appraisal = new JudgedCase(RULEBOOK)
                .answering(new SheetBuilder()
                        .lines(2)
                        .number("t.amount", "300")
                        .number("t.percentage", "10")
                        .number("t.count", "8")
                        .number("t.line", 1, "250")
                        .number("t.line", 2, "150"))
                .concludes("kind", "a", 2, Grade.PLAIN)
                .judge();
        List<String> workings = new ArrayList<>();
        appraisal.figures().forEach(figure -> workings.add(figure.name() + ": " + EN.working(figure, appraisal)));
        assertThat(workings)
                .containsExactly(
                        "each: €400 / 8 pieces en = €50 per head",
                        "less: €400 - €300 = €100",
                        "part: €300 × 10% = €30",
                        "rest: 100% - 75% = 25%",
                        "share: €300 / €400 = 75%",
                        "total: €250 + €150 = €400",
                        "weighed: 10% × 40% + 75% × 12.5% = 13.375%");
        assertThat(EN.working(figure("covered", "150"), appraisal)).isEqualTo("€150 = €150");
        assertThat(EN.working(figure("counted", "1"), appraisal)).isEqualTo("Spending line 2 · kind en: a en = 1");
    }

    private static Rule.Pattern about(FactType type, String accessor, String name) {
        return pattern(type, accessor, name);
    }

    private static String unmet(Rule.Pattern pattern, Standing standing, String given, Need... needed) {
        return EN.unmet(new Unmet(pattern, standing, 0, given, List.of(needed)));
    }

    private static Need need(String field, Operator operator, String... operands) {
        return new Need(field, operator, List.of(operands));
    }

    @Test
    void anUnmetConditionSaysWhatIsGivenAndWhatIsNeeded() {
        Rule.Pattern level = about(FactType.ANSWER, "question", "t.level");
        assertThat(unmet(level, Standing.FAILED, "city", need("choice", Operator.EQUAL, "land")))
                .isEqualTo("t.level? en: city en; needed: land en");
        assertThat(unmet(level, Standing.WAITS, "", need("choice", Operator.IN, "land", "city")))
                .isEqualTo("t.level? en (still open); needed: land en or city en");
        assertThat(unmet(level, Standing.NOT_ASKED, "", need("choice", Operator.NOT_EQUAL, "city")))
                .isEqualTo("t.level? en (does not apply here); needed: not city en");
    }

    @Test
    void numbersThatAreNeededHaveTheirUnit() {
        assertThat(unmet(
                        about(FactType.FIGURE, "name", "share"),
                        Standing.FAILED,
                        "49.96",
                        need("number", Operator.AT_LEAST, "50")))
                .isEqualTo("share en: 49.96%; needed: at least 50%");
        assertThat(unmet(
                        about(FactType.ANSWER, "question", "t.amount"),
                        Standing.FAILED,
                        "10",
                        need("number", Operator.MORE, "20"),
                        need("number", Operator.LESS, "$most")))
                .isEqualTo("t.amount? en: €10; needed: more than €20 and less than what another answer says");
    }

    @Test
    void proofThatIsNeededIsNamed() {
        assertThat(unmet(
                        about(FactType.ANSWER, "question", "t.yes"),
                        Standing.FAILED,
                        "yes",
                        need("choice", Operator.EQUAL, "yes"),
                        need("documented", Operator.HOLDS)))
                .isEqualTo("t.yes? en: yes en; needed: yes en and at least documented");
        assertThat(unmet(
                        about(FactType.PARAMETER, "name", "half"),
                        Standing.FAILED,
                        "",
                        need("inForce", Operator.HOLDS)))
                .isEqualTo("half en (not there); needed: still in force");
    }

    @Test
    void otherThingsThatAreNeededAreNamedToo() {
        assertThat(unmet(
                        about(FactType.CONCLUSION, "name", "kind"),
                        Standing.FAILED,
                        "a",
                        need("value", Operator.EQUAL, "b"),
                        need("line", Operator.EQUAL, "1")))
                .isEqualTo("kind en: a en; needed: b en");
        assertThat(unmet(about(FactType.FINDING, "rule", "R-01"), Standing.FAILED, ""))
                .isEqualTo("Finding R-01, card R-01 en (not there)");
        assertThat(unmet(
                        about(FactType.ROW, "table", "tasks"),
                        Standing.FAILED,
                        "",
                        need("cell(level)", Operator.EQUAL, "land")))
                .isEqualTo("A row in table tasks (not there); needed: land");
        assertThat(unmet(
                        about(FactType.ANSWER, "question", "t.kinds"),
                        Standing.FAILED,
                        "x,y",
                        need("choices", Operator.CONTAINS, "z")))
                .isEqualTo("t.kinds? en: x en and y en; needed: with z en");
    }

    @Test
    void whatMustNotBeThereIsSaidSo() {
        assertThat(unmet(absent(FactType.OPEN, "question", "t.yes"), Standing.WAITS, ""))
                .isEqualTo("t.yes? en (must be answered)");
        assertThat(unmet(absent(FactType.OPEN, "group", "grounds"), Standing.WAITS, ""))
                .isEqualTo("All questions about this must be answered");
        assertThat(unmet(
                        absent(FactType.CONCLUSION, "name", "kind"),
                        Standing.FAILED,
                        "a",
                        need("value", Operator.EQUAL, "a")))
                .isEqualTo("kind en (a en): must not stand");
        assertThat(unmet(absent(FactType.ROW, "table", "tasks"), Standing.FAILED, ""))
                .isEqualTo("A row in table tasks: must not be there");
    }

    private static Rule.Pattern absent(FactType type, String accessor, String name) {
        Rule.Pattern there = about(type, accessor, name);
        return new Rule.Pattern(true, type, List.of(equal(accessor, name)), List.of(), "", there.place());
    }

    @Test
    void optionsInTablesAreSaidAsTheFormSaysThem() {
        Rule.Term level = new Rule.Term("cell", "level");
        Rule.Constraint same =
                new Rule.Constraint(level, Operator.EQUAL, List.of(new Rule.Operand.Variable("$level")), "cell");
        Rule.Pattern answer = new Rule.Pattern(
                false,
                FactType.ANSWER,
                List.of(equal("question", "t.level")),
                List.of(new Rule.Binding("$level", new Rule.Term("choice", ""))),
                "",
                RULEBOOK.question("t.level").place());
        Rulebook joined = new RulebookBuilder()
                .choice("t.level", "city", "land")
                .table("tasks", List.of("level"), List.of(List.of("city")))
                .rule("R-01", new Rule.Verb.Find(), answer, pattern(FactType.ROW, "table", "tasks", same))
                .build();
        Row row = joined.findTable("tasks").orElseThrow().rows().get(0);
        assertThat(new Wording(joined, Language.EN).fact(row)).isEqualTo("Table tasks: row 1, city en");
    }

    @Test
    void whatTheRulebookDoesNotKnowGoesByItsName() {
        Wording bare = new Wording(new RulebookBuilder().build(), Language.EN);
        assertThat(bare.fact(choice("t.gone", "yes"))).isEqualTo("t.gone: yes");
        assertThat(bare.fact(figure("gone", "1.50"))).isEqualTo("gone: 1.5");
        assertThat(bare.working(figure("gone", "1"), new JudgedCase(RULEBOOK).judge()))
                .isEqualTo("1");
    }

    @Test
    void everyGradeHasItsOwnWordInBothLanguages() {
        for (Grade grade : Grade.values()) {
            assertThat(NL.grade(grade)).isNotEqualTo(EN.grade(grade)).isNotBlank();
        }
    }

    @Test
    void wordsOfTheRulebookAreSaidInTheLanguage() {
        assertThat(NL.in(new Words("ja", "yes"))).isEqualTo("ja");
    }
}
