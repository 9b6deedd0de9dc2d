package nl.toetssteen.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Precedent;
import nl.toetssteen.rulebook.Precedent.Label;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Sheet;
import org.junit.jupiter.api.Test;

/** What the rulebook makes of real projects; {@code docs/calibration.md} has the figures and what they are worth. */
class CalibrationTest {
    private static final Rulebook RULEBOOK = Shipped.RULEBOOK;
    private static final Calibration CALIBRATION = Calibration.of(Shipped.appraiser(), Shipped.DATE);

    private static List<Judged> judged(Label label) {
        return CALIBRATION.counted().stream()
                .filter(each -> each.precedent().label() == label)
                .toList();
    }

    @Test
    void theAdviceGoesWithTheJudgementOfAtLeast26Of29Projects() {
        assertThat(CALIBRATION.counted()).hasSize(29);
        assertThat(CALIBRATION.fitting()).isGreaterThanOrEqualTo(26);
    }

    @Test
    void theAdviceDoesBetterThanAdviceThatIsAlwaysTheSame() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(CALIBRATION.fitting()).isGreaterThan(CALIBRATION.fittingIfAlways(verdict));
        }
    }

    @Test
    void fourOfTheSixGoodProjectsGetSupportOrSupportIf() {
        assertThat(judged(Label.GOOD)).hasSize(6);
        assertThat(judged(Label.GOOD).stream().filter(Judged::fits).count()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void noProjectJudgedPoorGetsBetterThanRework() {
        assertThat(judged(Label.POOR))
                .hasSize(6)
                .extracting(Judged::verdict)
                .doesNotContain(Verdict.SUPPORT, Verdict.SUPPORT_IF);
    }

    @Test
    void noRuleNamesAProject() {
        Set<String> ids =
                RULEBOOK.contents().precedents().stream().map(Precedent::id).collect(Collectors.toSet());
        assertThat(ids).hasSize(30);
        assertThat(RULEBOOK.rules()).allSatisfy(rule -> assertThat(ids).noneMatch(rule.text()::contains));
    }

    @Test
    void theSameNumberGivesTheSamePlausibleProposalAndAnotherAnother() {
        Sheet one = new PlausibleProposals(RULEBOOK).number(7);
        assertThat(new PlausibleProposals(RULEBOOK).number(7)).isEqualTo(one);
        assertThat(new PlausibleProposals(RULEBOOK).number(8)).isNotEqualTo(one);
    }

    @Test
    void atMostAThirdOfPlausibleProposalsIsPlainlyGood() {
        Spread spread = Spread.of(Shipped.appraiser(), Shipped.DATE, 1_000);
        assertThat(spread.share(Verdict.SUPPORT)).isPositive().isLessThanOrEqualTo(100.0 / 3);
    }
}
