package nl.toetssteen.appraisal;

import static nl.toetssteen.rulebook.RulebookBuilder.concludes;
import static nl.toetssteen.rulebook.RulebookBuilder.pattern;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.FigureSpec.Form;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.RulebookBuilder;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    /** Two amounts that are asked when {@code first} and {@code second} say so. */
    private static RulebookBuilder two(Form form) {
        return new RulebookBuilder()
                .yesNo("first")
                .yesNo("second")
                .amount("a")
                .when("first", "yes")
                .amount("b")
                .when("second", "yes")
                .figure("f", form, "EUR", "a", "b");
    }

    private static List<Figure> figures(RulebookBuilder rulebook, SheetBuilder sheet) {
        return FactSheet.of(rulebook.build(), sheet.build(), DAY).figures();
    }

    private static String numbers(List<Figure> figures) {
        return String.join(
                " ",
                figures.stream().map(figure -> figure.exact().toPlainString()).toList());
    }

    private static void put(SheetBuilder sheet, String gate, String question, String number) {
        sheet.choose(gate, number.equals("not-asked") ? "no" : "yes");
        if (!number.equals("not-asked") && !number.equals("open")) {
            sheet.number(question, number);
        }
    }

    private static String outcome(Form form, String a, String b) {
        SheetBuilder sheet = new SheetBuilder();
        put(sheet, "first", "a", a);
        put(sheet, "second", "b", b);
        return numbers(figures(two(form), sheet));
    }

    @ParameterizedTest
    @CsvSource({
        "SUM, 300, 100.50, 400.5",
        "SUM, 300, not-asked, 300",
        "SUM, not-asked, not-asked, 0",
        "SUM, 0, 0, 0",
        "SUM, 300, open, ''",
        "SUM, not-asked, open, ''",
        "DIFFERENCE, 300, 100, 200",
        "DIFFERENCE, 100, 300, -200",
        "DIFFERENCE, 300, not-asked, 300",
        "DIFFERENCE, not-asked, 300, -300",
        "DIFFERENCE, open, 300, ''",
        "DIFFERENCE, 300, open, ''",
        "SHARE, 300, 400, 75",
        "SHARE, 1, 3, 33.3333",
        "SHARE, 2, 3, 66.6667",
        "SHARE, 1, 16000, 0.0063",
        "SHARE, 0, 400, 0",
        "SHARE, not-asked, 400, 0",
        "SHARE, 300, 0, ''",
        "SHARE, 300, not-asked, ''",
        "SHARE, open, 400, ''",
        "SHARE, 300, open, ''",
        "QUOTIENT, 300, 400, 0.75",
        "QUOTIENT, 400000000, 4000000, 100",
        "QUOTIENT, 2, 3, 0.6667",
        "QUOTIENT, not-asked, 3, 0",
        "QUOTIENT, 3, 0, ''",
        "QUOTIENT, 3, not-asked, ''",
        "QUOTIENT, open, 3, ''",
        "PRODUCT, 300, 0.5, 150",
        "PRODUCT, 300, 0, 0",
        "PRODUCT, 300, not-asked, ''",
        "PRODUCT, 300, open, ''",
    })
    void eachFormTreatsWhatIsNotAskedAndWhatIsOpen(Form form, String a, String b, String result) {
        assertThat(outcome(form, a, b)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"30, 70", "0, 100", "100, 0", "12.5, 87.5", "open, ''", "not-asked, ''"})
    void aComplementIsWhatIsLeftOfAHundred(String given, String result) {
        RulebookBuilder rulebook = new RulebookBuilder()
                .yesNo("first")
                .percentage("a")
                .when("first", "yes")
                .figure("f", Form.COMPLEMENT, "%", "a");
        SheetBuilder sheet = new SheetBuilder();
        put(sheet, "first", "a", given);
        assertThat(numbers(figures(rulebook, sheet))).isEqualTo(result);
    }

    @Test
    void aQuestionThatMayApplyLeavesAFigureUnknown() {
        SheetBuilder sheet =
                new SheetBuilder().choose("second", "yes").number("a", "1").number("b", "1");
        assertThat(figures(two(Form.SUM), sheet)).isEmpty();
    }

    @Test
    void aProductTakesPercentagesAsPartsOfOne() {
        RulebookBuilder rulebook = new RulebookBuilder()
                .amount("a")
                .percentage("p")
                .percentage("q")
                .parameter("r", "%", "10")
                .figure("part", Form.PRODUCT, "EUR", "a", "p")
                .figure("both", Form.PRODUCT, "%", "p", "q")
                .figure("fixed", Form.PRODUCT, "EUR", "a", "r")
                .figure("again", Form.PRODUCT, "EUR", "a", "both");
        SheetBuilder sheet =
                new SheetBuilder().number("a", "400").number("p", "25").number("q", "50");
        assertThat(numbers(figures(rulebook, sheet))).isEqualTo("100 12.5 40 50");
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"SUM", "DIFFERENCE", "SHARE", "QUOTIENT", "PRODUCT"})
    void aFigureIsAsWellProvenAsItsWeakestInput(Form form) {
        RulebookBuilder rulebook =
                new RulebookBuilder().amount("a").claim().amount("b").claim().figure("f", form, "EUR", "a", "b");
        SheetBuilder sheet =
                new SheetBuilder().put("a", 0, number("2"), Grade.DOCUMENTED).put("b", 0, number("4"), Grade.REASONED);
        assertThat(figures(rulebook, sheet)).extracting(Figure::grade).containsExactly(Grade.REASONED);
    }

    private static nl.toetssteen.rulebook.Value number(String number) {
        return new nl.toetssteen.rulebook.Value.Numeric(new BigDecimal(number));
    }

    @Test
    void figuresBuildOnFiguresInAnyOrderOfTheFile() {
        RulebookBuilder rulebook = new RulebookBuilder()
                .amount("a")
                .amount("b")
                .figure("share", Form.SHARE, "%", "a", "total")
                .figure("rest", Form.COMPLEMENT, "%", "share")
                .figure("total", Form.SUM, "EUR", "a", "b");
        SheetBuilder sheet = new SheetBuilder().number("a", "100").number("b", "300");
        assertThat(figures(rulebook, sheet))
                .containsExactlyInAnyOrder(
                        figure("total", 0, "400"), figure("share", 0, "25"), figure("rest", 0, "75"));
        assertThat(figures(rulebook, new SheetBuilder().number("a", "100"))).isEmpty();
    }

    private static Figure figure(String name, int line, String number) {
        return new Figure(name, line, new BigDecimal(number), Grade.PLAIN);
    }

    @Test
    void aLapsedParameterLeavesAFigureUnknown() {
        RulebookBuilder rulebook = new RulebookBuilder()
                .amount("a")
                .parameter("p", "EUR", RulebookBuilder.step(DAY, null))
                .figure("f", Form.SUM, "EUR", "a", "p");
        assertThat(figures(rulebook, new SheetBuilder().number("a", "1"))).isEmpty();
    }

    private static RulebookBuilder lines() {
        return new RulebookBuilder()
                .amount("amount")
                .amount("x")
                .perLine()
                .figure("total", Form.SUM, "EUR", "x")
                .figure("part", Form.SHARE, "%", "x", "amount")
                .figurePerLine()
                .figure("covered", Form.SHARE, "%", "x", "amount");
    }

    @Test
    void linesAreAddedUpAndEachHasItsOwnFigures() {
        SheetBuilder sheet = new SheetBuilder()
                .lines(2)
                .number("amount", "400")
                .number("x", 1, "100")
                .number("x", 2, "200");
        assertThat(figures(lines(), sheet))
                .containsExactlyInAnyOrder(
                        figure("total", 0, "300"),
                        figure("part", 1, "25"),
                        figure("part", 2, "50"),
                        figure("covered", 0, "75"));
    }

    @Test
    void anOpenLineLeavesTheSumUnknownButNotTheOtherLine() {
        SheetBuilder sheet = new SheetBuilder().lines(2).number("amount", "400").number("x", 1, "100");
        assertThat(figures(lines(), sheet)).containsExactly(figure("part", 1, "25"));
    }

    private static Conclusion ground(String value, int line, Grade grade) {
        return new Conclusion("ground", value, line, grade);
    }

    private static RulebookBuilder grounds() {
        return new RulebookBuilder()
                .amount("x")
                .perLine()
                .conclusion("ground", "a", "b")
                .rule("ground", concludes("ground", "a"), pattern(FactType.ANSWER, "question", "x"))
                .figure("total", Form.SUM, "EUR", "x")
                .figure("share", Form.SHARE, "%", "with-ground", "total")
                .figure("with-ground", Form.SUM, "EUR", "x")
                .over("ground");
    }

    @Test
    void figuresOverConclusionsWaitForTheirRules() {
        FactSheet facts = FactSheet.of(
                grounds().build(),
                new SheetBuilder()
                        .lines(3)
                        .number("x", 1, "100")
                        .number("x", 2, "200")
                        .number("x", 3, "100")
                        .build(),
                DAY);
        assertThat(facts.stages()).isEqualTo(1);
        assertThat(facts.figures()).containsExactly(figure("total", 0, "400"));
        List<Conclusion> standing = List.of(
                ground("a", 1, Grade.ASSERTED), ground("b", 1, Grade.DOCUMENTED), ground("a", 3, Grade.REASONED));
        assertThat(facts.derived(1, standing, List.of()))
                .containsExactly(
                        new Figure("with-ground", 0, new BigDecimal("200"), Grade.REASONED),
                        new Figure("share", 0, new BigDecimal("50"), Grade.REASONED));
    }

    @Test
    void whatIsOpenOnLinesThatDoNotCountDoesNotMatter() {
        SheetBuilder sheet = new SheetBuilder().lines(2).number("x", 1, "100");
        FactSheet facts = FactSheet.of(grounds().build(), sheet.build(), DAY);
        assertThat(facts.derived(1, List.of(ground("a", 1, Grade.PLAIN)), List.of()))
                .containsExactly(figure("with-ground", 0, "100"));
        assertThat(facts.derived(1, List.of(ground("a", 2, Grade.PLAIN)), List.of()))
                .isEmpty();
        assertThat(facts.derived(1, List.of(), List.of())).containsExactly(figure("with-ground", 0, "0"));
    }

    private static Rulebook weighing() {
        return new RulebookBuilder()
                .percentage("hotels")
                .percentage("schools")
                .yesNo("first")
                .percentage("airports")
                .when("first", "yes")
                .table(
                        "packages",
                        List.of("question", "strict"),
                        List.of(List.of("schools", "50"), List.of("hotels", "80"), List.of("airports", "100")))
                .figure("exposed", Form.WEIGHTED, "%", "hotels", "schools", "airports")
                .weighing("packages", "question", "strict")
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 5, 2, 12.5",
        "10, 5, not-asked, 10.5",
        "10, 0, 0, 8",
        "0.5, 0.3, 0, 0.55",
        "10, 5, open, ''",
    })
    void aWeightedSumTakesEachInputTimesItsPercentage(String hotels, String schools, String airports, String expected) {
        SheetBuilder sheet = new SheetBuilder().number("hotels", hotels).number("schools", schools);
        put(sheet, "first", "airports", airports);
        assertThat(numbers(FactSheet.of(weighing(), sheet.build(), DAY).figures()))
                .isEqualTo(expected);
    }

    private static Rulebook counts() {
        return new RulebookBuilder()
                .amount("x")
                .perLine()
                .rule("ground", concludes("ground", "a"), pattern(FactType.ANSWER, "question", "x"))
                .figure("kinds", Form.COUNT, "", "ground", "AC-03")
                .figure("on-line", Form.COUNT, "", "ground")
                .figurePerLine()
                .build();
    }

    @Test
    void countsTakeEachThingOnceByItsBestProof() {
        FactSheet facts = FactSheet.of(counts(), new SheetBuilder().lines(2).build(), DAY);
        List<Conclusion> standing = List.of(
                ground("a", 1, Grade.ASSERTED), ground("a", 1, Grade.DOCUMENTED), ground("b", 1, Grade.EVALUATED));
        Finding finding = new Finding("AC-03", 0, List.of());
        assertThat(facts.derived(1, standing, List.of(finding, finding)))
                .containsExactly(
                        new Figure("kinds", 0, new BigDecimal("3"), Grade.DOCUMENTED),
                        new Figure("on-line", 1, new BigDecimal("2"), Grade.DOCUMENTED),
                        figure("on-line", 2, "0"));
    }

    /** A rule reads a figure over conclusions, and another figure counts what that rule concludes. */
    @Test
    void aFigureComesAfterTheFiguresThatItsRulesRead() {
        RulebookBuilder rulebook = grounds()
                .conclusion("enough", "yes")
                .rule("enough", concludes("enough", "yes"), pattern(FactType.FIGURE, "name", "share"))
                .rule("more", concludes("more", "yes"), pattern(FactType.CONCLUSION, "name", "enough"))
                .figure("second", Form.COUNT, "", "more")
                .figure("third", Form.SUM, "", "second", "with-ground");
        FactSheet facts = FactSheet.of(
                rulebook.build(), new SheetBuilder().number("x", 1, "100").build(), DAY);
        assertThat(facts.stages()).isEqualTo(2);
        List<Conclusion> standing = List.of(ground("a", 1, Grade.PLAIN), new Conclusion("more", "yes", 0, Grade.PLAIN));
        assertThat(facts.derived(2, standing, List.of()))
                .containsExactly(figure("second", 0, "1"), figure("third", 0, "101"));
    }

    @Test
    void derivingTwiceGivesTheSame() {
        FactSheet facts = FactSheet.of(counts(), new SheetBuilder().build(), DAY);
        List<Conclusion> standing = List.of(ground("a", 1, Grade.PLAIN));
        facts.derived(1, List.of(), List.of());
        assertThat(facts.derived(1, standing, List.of())).isEqualTo(facts.derived(1, standing, List.of()));
    }
}
