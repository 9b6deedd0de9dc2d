package nl.toetssteen.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.toetssteen.appraisal.Cap.Kind;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.RulebookBuilder;
import nl.toetssteen.rulebook.Weight;
import nl.toetssteen.vocabulary.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criteria, their weights, and the caps that follow from single criteria and other goals. */
class ScoreAndCapsTest {
    private static JudgedCase only(int base, int minimum, String exemptedBy) {
        return new JudgedCase(new RulebookBuilder()
                .proof("market-failure")
                .criterion("legitimacy", base, minimum, "", exemptedBy)
                .criterion("fit", 80)
                .goal("growth", "fit")
                .statement("GROUND", Effect.GROUND, Weight.STRONG, "legitimacy")
                .statement("PLUS", Effect.STRENGTH, Weight.STRONG, "fit")
                .statement("MINUS", Effect.CONCERN, Weight.STRONG, "legitimacy"));
    }

    private static CriterionScore score(Appraisal appraisal, String criterion) {
        return appraisal.criteria().stream()
                .filter(each -> each.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"14, true", "15, false", "16, false"})
    void aCriterionBelowItsMinimumAllowsNoMoreThanRework(int base, boolean capped) {
        Appraisal appraisal = only(base, 15, "").judge();
        assertThat(appraisal.caps().contains(new Cap(Verdict.REWORK, Kind.LOW_CRITERION, List.of("legitimacy"))))
                .isEqualTo(capped);
    }

    @Test
    void aFavourableRuleThatStillWaitsHoldsTheCapOff() {
        assertThat(only(0, 15, "").waits("GROUND").judge().caps()).isEmpty();
    }

    @Test
    void rulesThatWaitForOtherThingsDoNot() {
        assertThat(only(0, 15, "").waits("PLUS").waits("MINUS").judge().caps()).hasSize(1);
    }

    @Test
    void aCriterionIsExemptedOnceItsProofIsShown() {
        assertThat(only(0, 15, "market-failure").judge().caps()).hasSize(1);
        assertThat(only(0, 15, "market-failure")
                        .concludes("proof-market-failure", "shown", Grade.ASSERTED)
                        .judge()
                        .caps())
                .hasSize(1);
        assertThat(only(0, 15, "market-failure")
                        .concludes("proof-market-failure", "shown", Grade.REASONED)
                        .judge()
                        .caps())
                .isEmpty();
    }

    private static JudgedCase sometimes() {
        return new JudgedCase(new RulebookBuilder()
                .criterion("risk-capital", 10, 15, "repayable-finance", "")
                .criterion("fit", 80)
                .goal("growth", "fit")
                .statement("MINUS", Effect.CONCERN, Weight.STRONG, "risk-capital"));
    }

    @Test
    void aCriterionThatDoesNotApplyNeitherCountsNorCaps() {
        Appraisal appraisal = sometimes().finds("MINUS").judge();
        assertThat(score(appraisal, "risk-capital").applies()).isFalse();
        assertThat(score(appraisal, "risk-capital").score()).isEqualTo(1000);
        assertThat(appraisal.total()).isEqualTo(8000);
        assertThat(appraisal.caps()).isEmpty();
    }

    @Test
    void aCriterionAppliesOnceItsConclusionStands() {
        Appraisal appraisal =
                sometimes().concludes("repayable-finance", "yes", Grade.PLAIN).judge();
        assertThat(score(appraisal, "risk-capital").applies()).isTrue();
        assertThat(appraisal.total()).isEqualTo(4500);
        assertThat(appraisal.caps()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"STRENGTH, 10000", "CONCERN, 0"})
    void scoresAreCutOffAtNoughtAndAHundred(Effect effect, int score) {
        RulebookBuilder rulebook = new RulebookBuilder().criterion("fit", 50).goal("growth", "fit");
        JudgedCase judged = new JudgedCase(rulebook.statement("R-01", effect, Weight.DECISIVE, "fit")
                .statement("R-02", effect, Weight.DECISIVE, "fit"));
        assertThat(score(judged.finds("R-01").finds("R-02").judge(), "fit").score())
                .isEqualTo(score);
    }

    private static RulebookBuilder weighed() {
        Map<String, BigDecimal> growth = Map.of("fit", new BigDecimal("3"), "level", BigDecimal.ONE);
        return new RulebookBuilder()
                .criterion("fit", 80)
                .criterion("level", 41)
                .goal("growth", "fit", growth)
                .goal("fairness", "level")
                .goalQuestion("goal");
    }

    @Test
    void theTotalIsTheWeightedMean() {
        // (3 × 80 + 1 × 41) / 4 = 70.25
        assertThat(new JudgedCase(weighed()).judge().total()).isEqualTo(7025);
    }

    @Test
    void theTotalIsRoundedHalfUpToAHundredth() {
        RulebookBuilder three = new RulebookBuilder()
                .criterion("a", 50)
                .criterion("b", 50)
                .criterion("c", 51)
                .goal("growth", "a");
        assertThat(new JudgedCase(three).judge().total()).isEqualTo(5033);
        assertThat(new JudgedCase(three)
                        .weighs("a", "0")
                        .weighs("b", "1")
                        .weighs("c", "199")
                        .judge()
                        .total())
                .isEqualTo(5100); // 50.995
    }

    @Test
    void theTermsReplaceWeightsOneByOne() {
        Appraisal appraisal = new JudgedCase(weighed()).weighs("level", "3").judge();
        assertThat(appraisal.total()).isEqualTo(6050);
        assertThat(score(appraisal, "fit").weight()).isEqualByComparingTo("3");
    }

    @Test
    void weightsThatAreAllNoughtMakeNoTotal() {
        assertThat(new JudgedCase(weighed())
                        .weighs("fit", "0")
                        .weighs("level", "0")
                        .judge()
                        .total())
                .isZero();
    }

    @Test
    void withoutADeclaredGoalTheDefaultOneCounts() {
        Appraisal appraisal = new JudgedCase(weighed()).judge();
        assertThat(appraisal.goal()).isEqualTo("growth");
        assertThat(appraisal.goalDeclared()).isFalse();
    }

    @Test
    void theDeclaredGoalCounts() {
        Appraisal appraisal = new JudgedCase(weighed())
                .answering(new SheetBuilder().choose("goal", "fairness"))
                .judge();
        assertThat(appraisal.goal()).isEqualTo("fairness");
        assertThat(appraisal.goalDeclared()).isTrue();
        assertThat(appraisal.total()).isEqualTo(6050);
    }

    @Test
    void theGoalOfTheTermsGoesBeforeTheDeclaredOne() {
        Appraisal appraisal = new JudgedCase(weighed())
                .answering(new SheetBuilder().choose("goal", "growth"))
                .byGoal("fairness")
                .judge();
        assertThat(appraisal.goal()).isEqualTo("fairness");
        assertThat(appraisal.goalDeclared()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"24, true", "25, false", "26, false"})
    void anotherGoalThatIsHarmedAllowsNoMoreThanRework(int base, boolean capped) {
        Appraisal appraisal = new JudgedCase(goals(base)).judge();
        assertThat(appraisal.caps().contains(new Cap(Verdict.REWORK, Kind.HARMED_GOAL, List.of("fairness"))))
                .isEqualTo(capped);
    }

    private static RulebookBuilder goals(int distribution) {
        return new RulebookBuilder()
                .criterion("fit", 90)
                .criterion("distribution", distribution, 0, "", "")
                .criterion("resilience", 20, 0, "never", "")
                .goal("growth", "fit")
                .goal("fairness", "distribution")
                .goal("resilience", "resilience")
                .goalQuestion("goal");
    }

    @Test
    void theOwnGoalIsNotHarmedAndOneThatDoesNotApplyNeither() {
        assertThat(new JudgedCase(goals(10)).byGoal("fairness").judge().caps()).isEmpty();
    }

    @Test
    void capsStandInAFixedOrder() {
        RulebookBuilder rulebook = new RulebookBuilder()
                .criterion("low", 0, 15, "", "")
                .criterion("fit", 90)
                .goal("growth", "fit")
                .goal("fairness", "low")
                .statement("D", Effect.CONCERN, Weight.DECISIVE, "fit");
        assertThat(new JudgedCase(rulebook).finds("D").judge().caps())
                .extracting(Cap::kind)
                .containsExactly(Kind.DECISIVE_CONCERN, Kind.LOW_CRITERION, Kind.HARMED_GOAL);
    }
}
