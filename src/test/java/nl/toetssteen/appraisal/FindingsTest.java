package nl.toetssteen.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.RulebookBuilder;
import nl.toetssteen.rulebook.Weight;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Grade;
import nl.toetssteen.vocabulary.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingsTest {
    private static RulebookBuilder rulebook() {
        return new RulebookBuilder().criterion("fit", 50).criterion("level", 50).goal("growth", "fit");
    }

    private static RulebookBuilder with(String rule, Effect effect, Weight weight) {
        return rulebook().statement(rule, effect, weight, "fit");
    }

    private static ScoredFinding finding(Appraisal appraisal, String rule) {
        return appraisal.findings().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static int score(Appraisal appraisal, String criterion) {
        return appraisal.criteria().stream()
                .filter(each -> each.criterion().equals(criterion))
                .findFirst()
                .orElseThrow()
                .score();
    }

    @ParameterizedTest
    @CsvSource({
        "STRENGTH, STRONG, PLAIN, 2000",
        "STRENGTH, STRONG, EVALUATED, 2000",
        "STRENGTH, STRONG, DOCUMENTED, 1600",
        "STRENGTH, STRONG, REASONED, 1000",
        "STRENGTH, STRONG, ASSERTED, 500",
        "STRENGTH, WEAK, ASSERTED, 125",
        "GROUND, DECISIVE, DOCUMENTED, 6400",
        "GROUND, WEAK, PLAIN, 1000",
        "CONCERN, STRONG, ASSERTED, -2000",
        "CONCERN, DECISIVE, DOCUMENTED, -4000",
        "CONDITION, MODERATE, ASSERTED, -1000",
        "OBJECTION, NONE, PLAIN, 0",
        "REFERRAL, NONE, PLAIN, 0",
        "DOUBT, NONE, ASSERTED, 0",
        "NOTE, NONE, PLAIN, 0"
    })
    void whatCountsInFavourIsWorthItsProofAndWhatCountsAgainstCountsInFull(
            Effect effect, Weight weight, Grade grade, int points) {
        Appraisal appraisal = new JudgedCase(with("R-01", effect, weight))
                .finds("R-01", 0, grade)
                .judge();
        assertThat(finding(appraisal, "R-01").points()).isEqualTo(points);
    }

    @ParameterizedTest
    @EnumSource(
            value = Effect.class,
            names = {"OBJECTION", "REFERRAL", "DOUBT", "NOTE"})
    void whatHasNoPointsDoesNotCountAndIsCountedNowhere(Effect effect) {
        ScoredFinding finding = finding(
                new JudgedCase(with("R-01", effect, Weight.NONE)).finds("R-01").judge(), "R-01");
        assertThat(finding.counted()).isFalse();
        assertThat(finding.countedIn()).isEmpty();
    }

    @Test
    void allMatchesOfARuleAreOneFindingByItsBestProof() {
        Appraisal appraisal = new JudgedCase(with("R-01", Effect.STRENGTH, Weight.STRONG))
                .finds("R-01", 0, JudgedCase.answer("b", 0, Grade.ASSERTED))
                .finds("R-01", 0, JudgedCase.answer("c", 0, Grade.DOCUMENTED))
                .finds("R-01", 0, JudgedCase.answer("a", 0, Grade.DOCUMENTED))
                .judge();
        ScoredFinding finding = appraisal.findings().get(0);
        assertThat(appraisal.findings()).hasSize(1);
        assertThat(finding.points()).isEqualTo(1600);
        assertThat(finding.grade()).isEqualTo(Grade.DOCUMENTED);
        assertThat(finding.matches())
                .extracting(match -> FactOrder.name(match.get(0)))
                .containsExactly("a", "c", "b");
    }

    @Test
    void aMatchThatCameTwiceIsListedOnce() {
        Appraisal appraisal = new JudgedCase(with("R-01", Effect.STRENGTH, Weight.STRONG))
                .finds("R-01")
                .finds("R-01")
                .judge();
        assertThat(appraisal.findings().get(0).matches()).hasSize(1);
    }

    @Test
    void rowsOfOneTableAreListedInItsOrder() {
        Fact first = new Row("t", 1, java.util.Map.of());
        Fact second = new Row("t", 2, java.util.Map.of());
        Appraisal appraisal = new JudgedCase(with("R-01", Effect.NOTE, Weight.NONE))
                .finds("R-01", 0, second)
                .finds("R-01", 0, first)
                .judge();
        assertThat(appraisal.findings().get(0).matches()).containsExactly(List.of(first), List.of(second));
    }

    @Test
    void eachLineIsAFindingButTheirPointsCountOnce() {
        Appraisal appraisal = new JudgedCase(with("R-01", Effect.STRENGTH, Weight.STRONG))
                .finds("R-01", 2, Grade.DOCUMENTED)
                .finds("R-01", 1, Grade.REASONED)
                .finds("R-01", 3, Grade.DOCUMENTED)
                .judge();
        assertThat(appraisal.findings()).extracting(ScoredFinding::line).containsExactly(1, 2, 3);
        assertThat(appraisal.findings()).extracting(ScoredFinding::counted).containsExactly(false, true, false);
        assertThat(appraisal.findings()).extracting(ScoredFinding::countedIn).containsExactly("R-01#2", "", "R-01#2");
        assertThat(score(appraisal, "fit")).isEqualTo(6600);
    }

    private static RulebookBuilder sharing(String criterion, Effect effect) {
        return rulebook()
                .statement("R-01", Effect.STRENGTH, Weight.MODERATE, "fit", "topic", "text")
                .statement("R-02", effect, Weight.STRONG, criterion, "topic", "text");
    }

    private static JudgedCase both(RulebookBuilder rulebook) {
        return new JudgedCase(rulebook).finds("R-01").finds("R-02");
    }

    @Test
    void whatSaysTheSameThingCountsOnceByTheMostPoints() {
        Appraisal appraisal = both(sharing("fit", Effect.STRENGTH)).judge();
        assertThat(finding(appraisal, "R-01").countedIn()).isEqualTo("R-02");
        assertThat(finding(appraisal, "R-01").counted()).isFalse();
        assertThat(finding(appraisal, "R-02").counted()).isTrue();
        assertThat(score(appraisal, "fit")).isEqualTo(7000);
    }

    @Test
    void aTopicCountsOnceForEachCriterion() {
        Appraisal appraisal = both(sharing("level", Effect.STRENGTH)).judge();
        assertThat(score(appraisal, "fit")).isEqualTo(6000);
        assertThat(score(appraisal, "level")).isEqualTo(7000);
    }

    @Test
    void forAndAgainstDoNotCancelWithinATopic() {
        assertThat(score(both(sharing("fit", Effect.CONCERN)).judge(), "fit")).isEqualTo(4000);
    }

    @Test
    void theGradeDecidesWhichOfATopicHasTheMostPoints() {
        Appraisal appraisal = new JudgedCase(sharing("fit", Effect.STRENGTH))
                .finds("R-01", 0, Grade.PLAIN)
                .finds("R-02", 0, Grade.ASSERTED)
                .judge();
        assertThat(finding(appraisal, "R-02").countedIn()).isEqualTo("R-01");
    }

    @Test
    void ofEqualOnesTheFirstByNameCountsWhateverTheOrderOfTheFile() {
        RulebookBuilder rulebook = rulebook()
                .statement("R-02", Effect.STRENGTH, Weight.STRONG, "fit", "topic", "text")
                .statement("R-01", Effect.STRENGTH, Weight.STRONG, "fit", "topic", "text");
        Appraisal appraisal = both(rulebook).judge();
        assertThat(finding(appraisal, "R-02").countedIn()).isEqualTo("R-01");
        assertThat(appraisal.findings()).extracting(ScoredFinding::rule).containsExactly("R-02", "R-01");
    }

    @Test
    void aRuleSplitInTwoWithTheSameTopicChangesNothing() {
        RulebookBuilder whole = rulebook().statement("R-01", Effect.CONCERN, Weight.DECISIVE, "fit", "topic", "text");
        RulebookBuilder split = rulebook()
                .statement("R-01", Effect.CONCERN, Weight.DECISIVE, "fit", "topic", "text")
                .statement("R-02", Effect.CONCERN, Weight.DECISIVE, "fit", "topic", "text");
        Appraisal one = new JudgedCase(whole).finds("R-01").judge();
        Appraisal two = both(split).judge();
        assertThat(two.criteria()).isEqualTo(one.criteria());
        assertThat(two.verdict()).isEqualTo(one.verdict());
        assertThat(two.caps())
                .extracting(Cap::kind)
                .isEqualTo(one.caps().stream().map(Cap::kind).toList());
    }

    @Test
    void rulesWithoutASharedTopicAllCount() {
        RulebookBuilder rulebook = rulebook()
                .statement("R-01", Effect.STRENGTH, Weight.WEAK, "fit")
                .statement("R-02", Effect.STRENGTH, Weight.WEAK, "fit");
        assertThat(score(both(rulebook).judge(), "fit")).isEqualTo(6000);
    }

    @Test
    void pointsAddUpToTheHundredth() {
        RulebookBuilder rulebook = rulebook()
                .statement("R-01", Effect.STRENGTH, Weight.WEAK, "fit")
                .statement("R-02", Effect.CONCERN, Weight.WEAK, "fit");
        Appraisal appraisal = new JudgedCase(rulebook)
                .finds("R-01", 0, Grade.ASSERTED)
                .finds("R-02")
                .judge();
        assertThat(score(appraisal, "fit")).isEqualTo(5000 + 125 - 500);
    }

    @Test
    void findingsStandInTheOrderOfTheRulebookAndThenLine() {
        RulebookBuilder rulebook = rulebook()
                .statement("R-09", Effect.NOTE, Weight.NONE, "fit")
                .statement("R-01", Effect.NOTE, Weight.NONE, "fit");
        Appraisal appraisal = new JudgedCase(rulebook)
                .finds("R-01", 2, Grade.PLAIN)
                .finds("R-01", 1, Grade.PLAIN)
                .finds("R-09")
                .judge();
        assertThat(appraisal.findings())
                .extracting(finding -> finding.rule() + finding.line())
                .containsExactly("R-090", "R-011", "R-012");
    }
}
