package nl.toetssteen.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.toetssteen.appraisal.Cap.Kind;
import nl.toetssteen.appraisal.ProofState.State;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.RulebookBuilder;
import nl.toetssteen.rulebook.Weight;
import nl.toetssteen.vocabulary.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each step of the verdict, in its order: objections, proofs, caps, open proofs, score. */
class VerdictTest {
    /** One criterion decides the score; the proof is shown unless a test says otherwise. */
    private static RulebookBuilder rulebook(int base) {
        return new RulebookBuilder()
                .proof("need")
                .criterion("fit", base)
                .goal("growth", "fit", "need")
                .statement("OBJECT", Effect.OBJECTION, Weight.NONE, "fit")
                .statement("REFER", Effect.REFERRAL, Weight.NONE, "fit")
                .statement("DECISIVE", Effect.CONCERN, Weight.DECISIVE, "none", "one", "text")
                .statement("DECISIVE-b", Effect.CONCERN, Weight.DECISIVE, "none", "one", "text")
                .statement("DECISIVE-2", Effect.CONCERN, Weight.DECISIVE, "none", "two", "text")
                .statement("STRONG", Effect.CONCERN, Weight.STRONG, "none")
                .statement("CONDITION", Effect.CONDITION, Weight.MODERATE, "none")
                .statement("DOUBT", Effect.DOUBT, Weight.NONE, "fit");
    }

    private static JudgedCase shown(int base) {
        return new JudgedCase(rulebook(base)).concludes("proof-need", "shown", Grade.REASONED);
    }

    private static JudgedCase open(int base) {
        return new JudgedCase(rulebook(base));
    }

    @ParameterizedTest
    @CsvSource({
        "100, SUPPORT",
        "70, SUPPORT",
        "69, SUPPORT_IF",
        "50, SUPPORT_IF",
        "49, REWORK",
        "30, REWORK",
        "29, DECLINE",
        "0, DECLINE"
    })
    void theScoreDecidesByItsThresholds(int total, Verdict verdict) {
        assertThat(shown(total).judge().verdict()).isEqualTo(verdict);
    }

    /** A weak asserted strength is worth 1.25 points, so totals come to hundredths. */
    @ParameterizedTest
    @CsvSource({"6874, SUPPORT_IF", "6999, SUPPORT_IF", "7000, SUPPORT", "7001, SUPPORT"})
    void thresholdsAreExactToTheHundredth(int total, Verdict verdict) {
        Decision decision = new Decision(Set.of(), Set.of(), Verdict.SUPPORT, total);
        assertThat(decision.verdict(RulebookBuilder.SCALE)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "26, false",
        "27, true",
        "30, true",
        "33, true",
        "34, false",
        "46, false",
        "47, true",
        "53, true",
        "54, false",
        "66, false",
        "67, true",
        "73, true",
        "74, false"
    })
    void aTotalWithinThreePointsOfAThresholdIsBorderline(int total, boolean borderline) {
        assertThat(shown(total).judge().borderline()).isEqualTo(borderline);
    }

    @Test
    void anObjectionBlocksWhateverTheScore() {
        assertThat(shown(100).finds("OBJECT").judge().verdict()).isEqualTo(Verdict.DECLINE);
    }

    @Test
    void onlyReferralsReferAndAnotherObjectionDeclines() {
        assertThat(shown(100).finds("REFER").judge().verdict()).isEqualTo(Verdict.REFER);
        assertThat(shown(100).finds("REFER").finds("OBJECT").judge().verdict()).isEqualTo(Verdict.DECLINE);
    }

    @Test
    void objectionsComeBeforeProofs() {
        assertThat(open(100).finds("REFER").judge().verdict()).isEqualTo(Verdict.REFER);
        assertThat(open(100)
                        .concludes("proof-need", "refuted", Grade.PLAIN)
                        .finds("REFER")
                        .judge()
                        .verdict())
                .isEqualTo(Verdict.REFER);
    }

    @Test
    void aRefutedProofDeclinesWhateverTheScore() {
        Appraisal appraisal =
                open(100).concludes("proof-need", "refuted", Grade.ASSERTED).judge();
        assertThat(appraisal.verdict()).isEqualTo(Verdict.DECLINE);
        assertThat(state(appraisal)).isEqualTo(State.REFUTED);
    }

    private static State state(Appraisal appraisal) {
        return appraisal.proofs().get(0).state();
    }

    @Test
    void refutedBeatsShown() {
        Appraisal appraisal =
                shown(100).concludes("proof-need", "refuted", Grade.ASSERTED).judge();
        assertThat(state(appraisal)).isEqualTo(State.REFUTED);
        assertThat(appraisal.proofs().get(0).derivations())
                .extracting(derivation -> derivation.conclusion().value())
                .containsExactly("refuted");
    }

    @Test
    void shownBeatsNotNeeded() {
        assertThat(state(shown(100)
                        .concludes("proof-need", "not-needed", Grade.PLAIN)
                        .judge()))
                .isEqualTo(State.SHOWN);
    }

    @ParameterizedTest
    @CsvSource({"ASSERTED, OPEN", "REASONED, SHOWN", "DOCUMENTED, SHOWN", "EVALUATED, SHOWN", "PLAIN, SHOWN"})
    void aBareAssertionLeavesAProofOpen(Grade grade, State state) {
        Appraisal appraisal = open(100).concludes("proof-need", "shown", grade).judge();
        assertThat(state(appraisal)).isEqualTo(state);
        assertThat(appraisal.verdict()).isEqualTo(state == State.OPEN ? Verdict.UNDETERMINED : Verdict.SUPPORT);
    }

    @Test
    void anOpenProofShowsTheAssertionThatFallsShort() {
        Appraisal appraisal =
                open(100).concludes("proof-need", "shown", Grade.ASSERTED).judge();
        assertThat(appraisal.proofs().get(0).derivations()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"PLAIN, NOT_NEEDED", "REASONED, NOT_NEEDED", "ASSERTED, OPEN"})
    void whatIsNotNeededDoesNotHoldUpAndAnAssertionDoesNotMakeItSo(Grade grade, State state) {
        assertThat(state(open(100).concludes("proof-need", "not-needed", grade).judge()))
                .isEqualTo(state);
    }

    @Test
    void anOpenProofLeavesAVerdictUndeterminedWhateverTheScore() {
        assertThat(open(0).judge().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open(100).judge().verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void theTotalIsThereEvenWhenItDoesNotDecide() {
        assertThat(open(60).judge().total()).isEqualTo(6000);
    }

    @Test
    void oneDecisiveConcernAllowsNoMoreThanSupportIf() {
        Appraisal appraisal = shown(100).finds("DECISIVE").judge();
        assertThat(appraisal.verdict()).isEqualTo(Verdict.SUPPORT_IF);
        assertThat(appraisal.caps())
                .containsExactly(new Cap(Verdict.SUPPORT_IF, Kind.DECISIVE_CONCERN, List.of("DECISIVE")));
    }

    @Test
    void twoDecisiveConcernsOfOneTopicAreOne() {
        Appraisal appraisal = shown(100).finds("DECISIVE-b").finds("DECISIVE").judge();
        assertThat(appraisal.verdict()).isEqualTo(Verdict.SUPPORT_IF);
        assertThat(appraisal.caps())
                .containsExactly(new Cap(Verdict.SUPPORT_IF, Kind.DECISIVE_CONCERN, List.of("DECISIVE", "DECISIVE-b")));
    }

    @Test
    void oneDecisiveConcernAboutTwoLinesIsOne() {
        Appraisal appraisal = shown(100)
                .finds("DECISIVE", 1, Grade.PLAIN)
                .finds("DECISIVE", 2, Grade.PLAIN)
                .judge();
        assertThat(appraisal.caps())
                .containsExactly(new Cap(Verdict.SUPPORT_IF, Kind.DECISIVE_CONCERN, List.of("DECISIVE")));
    }

    @Test
    void twoDecisiveConcernsOnDifferentTopicsAllowNoMoreThanRework() {
        Appraisal appraisal = shown(100).finds("DECISIVE-2").finds("DECISIVE").judge();
        assertThat(appraisal.verdict()).isEqualTo(Verdict.REWORK);
        assertThat(appraisal.caps())
                .containsExactly(
                        new Cap(Verdict.REWORK, Kind.TWO_DECISIVE_CONCERNS, List.of("DECISIVE", "DECISIVE-2")));
    }

    @Test
    void otherConcernsAreNoCap() {
        Appraisal appraisal = shown(100).finds("STRONG").judge();
        assertThat(appraisal.caps()).isEmpty();
        assertThat(appraisal.verdict()).isEqualTo(Verdict.SUPPORT);
    }

    @Test
    void aCapDoesNotLiftALowScore() {
        assertThat(shown(10).finds("DECISIVE").judge().verdict()).isEqualTo(Verdict.DECLINE);
    }

    @Test
    void anOpenProofStillCountsUnderTheMilderCap() {
        assertThat(open(100).finds("DECISIVE").judge().verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"100, REWORK", "30, REWORK", "29, DECLINE"})
    void whereTheCapsAllowNoMoreThanReworkTheScoreDecidesDespiteOpenProofs(int base, Verdict verdict) {
        assertThat(open(base).finds("DECISIVE").finds("DECISIVE-2").judge().verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"80, SUPPORT_IF", "60, SUPPORT_IF", "40, REWORK", "10, DECLINE"})
    void anOpenConditionTurnsSupportIntoSupportIfAndNothingElse(int base, Verdict verdict) {
        assertThat(shown(base).finds("CONDITION").judge().verdict()).isEqualTo(verdict);
    }

    @Test
    void aDoubtChangesNothing() {
        assertThat(shown(80).finds("DOUBT").judge().verdict()).isEqualTo(Verdict.SUPPORT);
    }

    @Test
    void everyProofOfTheGoalMustBeSettled() {
        RulebookBuilder two = new RulebookBuilder()
                .proof("need")
                .proof("law")
                .criterion("fit", 80)
                .goal("growth", "fit", "need", "law");
        JudgedCase one = new JudgedCase(two).concludes("proof-need", "shown", Grade.PLAIN);
        assertThat(one.judge().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(one.concludes("proof-law", "not-needed", Grade.PLAIN).judge().verdict())
                .isEqualTo(Verdict.SUPPORT);
    }

    @Test
    void sixVerdictsCanBeReached() {
        List<Verdict> reached = new ArrayList<>();
        reached.add(shown(0).judge().verdict());
        reached.add(shown(40).judge().verdict());
        reached.add(shown(60).judge().verdict());
        reached.add(shown(80).judge().verdict());
        reached.add(shown(80).finds("REFER").judge().verdict());
        reached.add(open(80).judge().verdict());
        assertThat(reached).containsExactly(Verdict.values());
    }
}
