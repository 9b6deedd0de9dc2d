package nl.toetssteen.casework;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Precedent;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;
import org.junit.jupiter.api.Test;

class LikeCaseTest {
    private static final List<Precedent> CASES = RULEBOOK.contents().precedents().stream()
            .filter(precedent -> !precedent.baseRate())
            .toList();

    @Test
    void aCaseIsMostLikeItselfInEveryAnswerItGives() {
        for (Precedent precedent : CASES) {
            LikeCase.of(RULEBOOK, precedent.sheet()).stream()
                    .filter(like -> like.precedent().equals(precedent))
                    .forEach(like -> assertThat(like.same()).as(precedent.id()).hasSize(like.compared()));
            assertThat(LikeCase.of(RULEBOOK, precedent.sheet()))
                    .as(precedent.id())
                    .hasSizeLessThanOrEqualTo(3)
                    .isSortedAccordingTo(Collections.reverseOrder(
                            java.util.Comparator.comparing(like -> like.same().size())))
                    .allMatch(
                            like -> like.same().size() >= 4 && 10 * like.same().size() >= 7 * like.compared());
        }
    }

    @Test
    void anEmptyFormIsLikeNothing() {
        assertThat(LikeCase.of(RULEBOOK, Sheet.empty())).isEmpty();
    }

    @Test
    void whatManyCasesStandForTogetherIsLikeNothing() {
        assertThat(CASES).hasSizeLessThan(RULEBOOK.contents().precedents().size());
        RULEBOOK.contents().precedents().stream().filter(Precedent::baseRate).forEach(precedent -> assertThat(
                        LikeCase.of(RULEBOOK, precedent.sheet()))
                .extracting(LikeCase::precedent)
                .doesNotContain(precedent));
    }

    @Test
    void anotherAnswerToAChosenQuestionIsNoLongerShared() {
        Precedent precedent = CASES.stream()
                .filter(one ->
                        LikeCase.of(RULEBOOK, one.sheet()).get(0).precedent().equals(one))
                .findFirst()
                .orElseThrow();
        LikeCase before = LikeCase.of(RULEBOOK, precedent.sheet()).get(0);
        Question question = before.same().stream()
                .filter(one -> !one.perLine() && one.options().size() > 2)
                .findFirst()
                .orElseThrow();
        Slot slot = new Slot(question.id(), 0);
        String other = question.options().stream()
                .map(option -> option.id())
                .filter(id -> !precedent.sheet().at(slot).value().equals(new Value.Chosen(id)))
                .findFirst()
                .orElseThrow();
        LikeCase after = LikeCase.of(RULEBOOK, precedent.sheet().with(slot, Given.of(new Value.Chosen(other)))).stream()
                .filter(like -> like.precedent().equals(precedent))
                .findFirst()
                .orElseThrow();
        assertThat(after.same()).hasSize(before.same().size() - 1).doesNotContain(question);
        assertThat(after.compared()).isEqualTo(before.compared());
    }
}
