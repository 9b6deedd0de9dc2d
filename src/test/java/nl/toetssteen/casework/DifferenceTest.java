package nl.toetssteen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Cap;
import nl.toetssteen.appraisal.CriterionScore;
import nl.toetssteen.appraisal.ProofState;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Sheet FUND = example("revolving-fund-completed");

    private static Sheet example(String id) {
        return Shipped.RULEBOOK.contents().examples().stream()
                .filter(example -> example.id().equals(id))
                .map(Example::sheet)
                .findFirst()
                .orElseThrow();
    }

    private static Appraisal appraised(Sheet sheet) {
        return Shipped.appraiser().appraise(sheet, Shipped.TERMS);
    }

    private static Sheet with(Sheet sheet, String question, String option) {
        return sheet.with(new Slot(question, 0), Given.of(new Value.Chosen(option)));
    }

    private static Difference between(Sheet before, Sheet after) {
        return Difference.between(appraised(before), appraised(after));
    }

    @Test
    void anAppraisalDiffersInNothingFromItself() {
        assertThat(between(FUND, FUND)).isEqualTo(new Difference(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void aLossThatIsBudgetedTakesAwayTheConcernItsCapAndItsPoints() {
        Difference difference = between(FUND, with(FUND, "risk-capital.loss-budgeted", "yes"));
        assertThat(difference.vanished()).extracting(ScoredFinding::rule).contains("RC-11");
        assertThat(difference.caps())
                .singleElement()
                .satisfies(move -> assertThat(move.vanished()).isTrue())
                .extracting(move -> move.either().kind())
                .isEqualTo(Cap.Kind.DECISIVE_CONCERN);
        assertThat(difference.criteria())
                .extracting(move -> move.either().criterion())
                .contains("risk-capital");
    }

    @Test
    void aProblemOfWhichNothingIsKnownIsNoLongerShown() {
        Sheet open = Stream.of("action.problem-size", "action.problem-cause")
                .map(question -> new Slot(question, 0))
                .reduce(FUND, (sheet, slot) -> sheet.with(slot, Given.of(Value.UNKNOWN)), (one, other) -> other);
        assertThat(between(FUND, open).proofs()).singleElement().satisfies(move -> {
            assertThat(Objects.requireNonNull(move.before()).state()).isEqualTo(ProofState.State.SHOWN);
            assertThat(Objects.requireNonNull(move.after()).state()).isEqualTo(ProofState.State.OPEN);
        });
    }

    @Test
    void anotherGoalDemandsOtherProofs() {
        Difference difference = between(FUND, with(FUND, "action.primary-goal", "resilience"));
        assertThat(difference.proofs()).anyMatch(Difference.Move::appeared).anyMatch(Difference.Move::vanished);
    }

    @Test
    void whatComesOneWayGoesTheOther() {
        for (int seed = 0; seed < 40; seed++) {
            Appraisal one = appraised(Shipped.RANDOM.number(seed));
            Appraisal other = appraised(Shipped.RANDOM.number(seed + 1));
            Difference there = Difference.between(one, other);
            Difference back = Difference.between(other, one);
            assertThat(there.appeared()).isEqualTo(back.vanished());
            assertThat(there.vanished()).isEqualTo(back.appeared());
            assertThat(there.shifted()).hasSameSizeAs(back.shifted());
            assertThat(there.criteria()).hasSameSizeAs(back.criteria());
        }
    }

    @Test
    void theFirstAppraisalWithTheDifferenceIsTheSecond() {
        for (int seed = 100; seed < 140; seed++) {
            Appraisal one = appraised(Shipped.RANDOM.number(seed));
            Appraisal other = appraised(Shipped.RANDOM.number(seed + 1));
            Difference difference = Difference.between(one, other);
            Stream<String> stayed = one.findings().stream()
                    .filter(finding -> !difference.vanished().contains(finding))
                    .map(DifferenceTest::place);
            Stream<String> came = difference.appeared().stream().map(DifferenceTest::place);
            assertThat(Stream.concat(stayed, came))
                    .containsExactlyInAnyOrderElementsOf(
                            other.findings().stream().map(DifferenceTest::place).toList());
            assertThat(one.criteria().stream()
                            .map(CriterionScore::score)
                            .toList()
                            .equals(other.criteria().stream()
                                    .map(CriterionScore::score)
                                    .toList()))
                    .isEqualTo(difference.criteria().isEmpty());
            assertThat(difference.proofs()).noneMatch(DifferenceTest::isStill);
        }
    }

    private static String place(ScoredFinding finding) {
        return finding.rule() + "#" + finding.line();
    }

    private static boolean isStill(Difference.Move<ProofState> move) {
        ProofState before = move.before();
        ProofState after = move.after();
        return before != null && after != null && before.state() == after.state();
    }
}
