package nl.toetssteen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.OpenQuestion;
import nl.toetssteen.appraisal.SheetBuilder;
import nl.toetssteen.appraisal.SilentRule;
import nl.toetssteen.appraisal.SilentRule.Need;
import nl.toetssteen.appraisal.SilentRule.Standing;
import nl.toetssteen.appraisal.SilentRule.Unmet;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.rulebook.Rule.Operator;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Grade;
import org.junit.jupiter.api.Test;

class WhyNotTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 21);

    private final SheetBuilder sheet = new SheetBuilder();
    private LocalDate date = DATE;

    private Explanation explain() {
        return SmallRulebook.appraiser().explain(sheet.build(), Terms.on(date));
    }

    private Optional<SilentRule> find(String rule) {
        return explain().silent().stream()
                .filter(silent -> silent.rule().equals(rule))
                .findFirst();
    }

    private SilentRule silent(String rule) {
        return find(rule).orElseThrow(() -> new AssertionError(rule + " fires"));
    }

    private void assertFires(String rule) {
        assertThat(find(rule)).as(rule).isEmpty();
    }

    private List<String> waitingFor(String question, int line) {
        return explain().open().stream()
                .filter(open -> open.slot().equals(new Slot(question, line)))
                .map(OpenQuestion::rules)
                .findFirst()
                .orElseThrow();
    }

    private void grounds(int line, String... options) {
        sheet.put("q.line-grounds", line, new Value.Several(List.of(options)), null);
    }

    private static Unmet only(SilentRule rule) {
        assertThat(rule.unmet()).hasSize(1);
        return rule.unmet().get(0);
    }

    @Test
    void anOpenAnswerIsWaitedFor() {
        SilentRule rule = silent("big-2");
        assertThat(rule.waits()).isTrue();
        assertThat(rule.nearMiss()).isFalse();
        Unmet unmet = only(rule);
        assertThat(unmet.standing()).isEqualTo(Standing.WAITS);
        assertThat(unmet.given()).isEmpty();
        assertThat(unmet.needed()).containsExactly(new Need("choice", Operator.EQUAL, List.of("c")));
        assertThat(waitingFor("q.choice", 0)).contains("big-2");
    }

    @Test
    void aWrongAnswerFailsWithWhatWasGivenAndNeeded() {
        sheet.choose("q.choice", "d");
        SilentRule rule = silent("AA-02");
        assertThat(rule.waits()).isFalse();
        assertThat(rule.unmet())
                .extracting(Unmet::standing)
                .containsExactly(Standing.FAILED, Standing.NOT_ASKED, Standing.WAITS);
        assertThat(rule.unmet().get(0).given()).isEqualTo("d");
        assertThat(rule.unmet().get(0).needed()).containsExactly(new Need("choice", Operator.IN, List.of("a", "b")));
        assertThat(waitingFor("q.claim", 0)).doesNotContain("AA-02");
    }

    @Test
    void aQuestionThatIsPerhapsAskedIsWaitedFor() {
        assertThat(silent("AA-02").unmet().get(1).standing()).isEqualTo(Standing.WAITS);
        assertThat(silent("AA-02").waits()).isTrue();
    }

    @Test
    void evidenceThatIsTooWeakFails() {
        sheet.choose("q.choice", "a").choose("q.later", "yes").choose("q.claim", 0, "yes", Grade.REASONED);
        Unmet unmet = only(silent("AA-02"));
        assertThat(unmet.given()).isEqualTo("yes");
        assertThat(unmet.needed()).contains(new Need("documented", Operator.HOLDS, List.of()));
        assertThat(silent("AA-02").nearMiss()).isTrue();
    }

    @Test
    void aNearMissFailsOnOneConditionWhileAnotherAnswerHolds() {
        sheet.choose("q.choice", "c").choose("q.claim", "yes");
        SilentRule rule = silent("AA-01");
        assertThat(rule.nearMiss()).as("no other condition is on an answer").isFalse();
        sheet.choose("q.choice", "a").choose("q.later", "no").choose("q.claim", 0, "yes", Grade.EVALUATED);
        assertThat(silent("AA-02").nearMiss()).isTrue();
        assertThat(only(silent("AA-02")).given()).isEqualTo("no");
    }

    @Test
    void twoFailuresOrOneThatWaitsBesideAreNoNearMiss() {
        sheet.choose("q.choice", "a").choose("q.later", "no").choose("q.claim", "no");
        assertThat(silent("AA-02").nearMiss()).isFalse();
        SheetBuilder open = new SheetBuilder().choose("q.choice", "a").choose("q.later", "no");
        SilentRule rule = SmallRulebook.appraiser().explain(open.build(), Terms.on(DATE)).silent().stream()
                .filter(silent -> silent.rule().equals("AA-02"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.unmet()).extracting(Unmet::standing).containsExactly(Standing.FAILED, Standing.WAITS);
        assertThat(rule.nearMiss()).isFalse();
        assertThat(rule.waits()).isFalse();
    }

    @Test
    void numbersAreComparedWithTheParameterAndShownPlainly() {
        sheet.number("q.amount", "99.50");
        Unmet unmet = only(silent("big"));
        assertThat(unmet.given()).isEqualTo("99.5");
        assertThat(unmet.needed()).containsExactly(new Need("number", Operator.AT_LEAST, List.of("100")));
        sheet.number("q.amount", "100");
        assertFires("big");
    }

    @Test
    void nothingComparesWithAParameterThatHasLapsed() {
        sheet.number("q.amount", "50");
        assertFires("AA-10");
        date = SmallRulebook.LAPSE;
        SilentRule rule = silent("AA-10");
        assertThat(rule.waits()).isFalse();
        assertThat(only(rule).needed()).containsExactly(new Need("number", Operator.AT_MOST, List.of("$limit")));
        assertFires("AA-06");
    }

    @Test
    void noAnswerCouldReachAParameterThatHasLapsed() {
        date = SmallRulebook.LAPSE;
        assertThat(silent("AA-10").waits()).isFalse();
    }

    @Test
    void aConclusionIsWaitedForWhileSomeRuleCouldConcludeIt() {
        sheet.choose("q.choice", "a").choose("q.claim", "no");
        SilentRule rule = silent("AA-01");
        assertThat(rule.waits()).isTrue();
        assertThat(only(rule).standing()).isEqualTo(Standing.WAITS);
        assertThat(waitingFor("q.amount", 0)).contains("big", "AA-01");
    }

    @Test
    void aConclusionThatNoRuleCanConcludeAnyMoreFails() {
        sheet.choose("q.choice", "a").number("q.amount", "1");
        SilentRule rule = silent("AA-01");
        assertThat(rule.waits()).isFalse();
        assertThat(rule.unmet()).extracting(Unmet::standing).containsExactly(Standing.FAILED, Standing.WAITS);
    }

    @Test
    void absenceFailsWhenItIsThereAndWaitsWhileAQuestionIsOpen() {
        sheet.number("q.amount", "1");
        assertThat(silent("AA-14").unmet()).singleElement().satisfies(unmet -> {
            assertThat(unmet.standing()).isEqualTo(Standing.WAITS);
            assertThat(unmet.pattern().text()).startsWith("not Open");
        });
        assertThat(waitingFor("q.choice", 0)).contains("AA-14");
        sheet.choose("q.choice", "c");
        assertThat(only(silent("AA-14")).standing()).isEqualTo(Standing.FAILED);
        assertThat(only(silent("AA-14")).given()).isEqualTo("yes");
        sheet.choose("q.choice", "d");
        assertFires("AA-14");
    }

    @Test
    void factsOfDifferentLinesDoNotMeet() {
        sheet.lines(2).number("q.line-amount", 1, "5").number("q.line-amount", 2, "0");
        grounds(1, "x");
        grounds(2, "y");
        SilentRule rule = silent("AA-03");
        Unmet unmet = only(rule);
        assertThat(unmet.line()).isEqualTo(1);
        assertThat(unmet.given()).isEqualTo("x");
        assertThat(unmet.needed())
                .containsExactly(
                        new Need("line", Operator.EQUAL, List.of("1")),
                        new Need("choices", Operator.CONTAINS, List.of("y")));
        assertThat(rule.nearMiss()).isTrue();
    }

    @Test
    void theLineThatComesFurthestIsExplained() {
        sheet.lines(2).number("q.line-amount", 1, "0").number("q.line-amount", 2, "5");
        grounds(1, "x");
        grounds(2, "none");
        assertThat(only(silent("AA-03")).line()).isEqualTo(2);
    }

    @Test
    void aLineThatWaitsComesFurtherThanOneThatFails() {
        sheet.lines(2).number("q.line-amount", 1, "5").number("q.line-amount", 2, "5");
        grounds(1, "none");
        SilentRule rule = silent("AA-03");
        assertThat(rule.waits()).isTrue();
        assertThat(only(rule).line()).isEqualTo(2);
        assertThat(waitingFor("q.line-grounds", 2)).contains("AA-03");
    }

    @Test
    void allLinesThatARuleWaitsForAreNamed() {
        sheet.lines(3).number("q.line-amount", 1, "0");
        assertThat(waitingFor("q.line-amount", 2)).contains("AA-03");
        assertThat(waitingFor("q.line-amount", 3)).contains("AA-03");
        assertThat(waitingFor("q.line-grounds", 1)).doesNotContain("AA-03").contains("ground");
    }

    @Test
    void absenceIsJudgedLineByLine() {
        sheet.lines(2).number("q.line-amount", 1, "5").number("q.line-amount", 2, "5");
        grounds(1, "x");
        sheet.choose("q.line-proven", 1, "no", null).choose("q.line-proven", 2, "no", null);
        assertThat(only(silent("AA-04")).line()).isEqualTo(2);
        assertThat(silent("AA-04").waits()).isTrue();
        grounds(2, "none");
        assertFires("AA-04");
    }

    @Test
    void aRowIsComparedByTheRowThatFitsBest() {
        sheet.choose("q.choice", "b").number("q.amount", "15");
        Unmet unmet = silent("AA-05").unmet().get(0);
        assertThat(unmet.standing()).isEqualTo(Standing.FAILED);
        assertThat(unmet.given()).isEqualTo("assists");
        assertThat(unmet.needed())
                .containsExactly(
                        new Need("cell(choice)", Operator.EQUAL, List.of("b")),
                        new Need("cell(fit)", Operator.EQUAL, List.of("fits")));
    }

    @Test
    void aCellThatIsEmptyComparesWithNothing() {
        sheet.choose("q.choice", "c").number("q.amount", "15");
        Unmet unmet = only(silent("AA-05"));
        assertThat(unmet.needed()).containsExactly(new Need("number", Operator.MORE, List.of("$threshold")));
        sheet.choose("q.choice", "a");
        assertFires("AA-05");
    }

    @Test
    void aRowWaitsForNothingWhenNoOptionFits() {
        sheet.number("q.amount", "5");
        SilentRule rule = silent("AA-05");
        assertThat(rule.waits())
                .as("the row of 'a' asks for more than 10, that of 'c' has no number")
                .isFalse();
        assertThat(silent("AA-11").waits()).isTrue();
    }

    @Test
    void aFigureIsWaitedForWhileItsInputsAreOpenOrMayStillCount() {
        sheet.lines(1).number("q.line-amount", 1, "500");
        SilentRule rule = silent("AA-07");
        assertThat(rule.waits()).isTrue();
        assertThat(only(rule).given()).as("so far").isEqualTo("0");
        assertThat(waitingFor("q.line-grounds", 1)).contains("AA-07", "AA-09");
        grounds(1, "none");
        sheet.choose("q.line-proven", 1, "no", null);
        assertThat(silent("AA-07").waits()).isFalse();
        grounds(1, "x");
        assertFires("AA-07");
    }

    @Test
    void aFindingIsWaitedForAsLongAsItsRuleWaits() {
        sheet.number("q.share", "0").choose("q.claim", "no");
        assertThat(only(silent("AA-08")).standing()).isEqualTo(Standing.WAITS);
        sheet.number("q.amount", "100");
        assertFires("AA-08");
        sheet.choose("q.claim", "yes");
        assertThat(only(silent("AA-08")).standing()).isEqualTo(Standing.FAILED);
        assertThat(silent("AA-08").nearMiss()).isTrue();
    }

    @Test
    void aCountFollowsItsRules() {
        sheet.number("q.amount", "100").choose("q.claim", "no");
        assertFires("AA-09");
        sheet.choose("q.claim", "yes").number("q.line-amount", 1, "0");
        SilentRule rule = silent("AA-09");
        assertThat(only(rule).given()).isEqualTo("1");
        assertThat(rule.waits()).isFalse();
    }

    @Test
    void silentRulesStandInTheOrderOfTheRulebook() {
        List<String> order =
                SmallRulebook.RULEBOOK.rules().stream().map(Rule::name).toList();
        assertThat(explain().silent()).extracting(SilentRule::rule).containsExactlyElementsOf(order);
    }

    @Test
    void openQuestionsStandInTheOrderOfTheForm() {
        sheet.lines(2).choose("q.choice", "b");
        assertThat(explain().open())
                .extracting(open -> open.slot().toString())
                .containsExactly(
                        "q.claim",
                        "q.amount",
                        "q.share",
                        "q.line-amount#1",
                        "q.line-amount#2",
                        "q.line-grounds#1",
                        "q.line-grounds#2",
                        "q.line-proven#1",
                        "q.line-proven#2");
    }
}
