package nl.toetssteen.casework;

import static nl.toetssteen.casework.SmallForm.RULEBOOK;
import static nl.toetssteen.casework.SmallForm.claimed;
import static nl.toetssteen.casework.SmallForm.empty;
import static nl.toetssteen.casework.SmallForm.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Reference;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Grade;
import org.junit.jupiter.api.Test;

class FillInTest {
    private static final Slot AMOUNT = new Slot("a.amount", 0);
    private static final Slot DEMAND = new Slot("a.demand", 0);

    @Test
    void whatCanBeReadBecomesAnAnswer() {
        Draft draft = fill(empty(), typed("a.amount", 0, "1.500,5"));
        assertThat(draft.sheet().at(AMOUNT).value()).isEqualTo(new Value.Numeric(new BigDecimal("1500.5")));
        assertThat(draft.unread()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsKeptAsTypedAndCountsAsOpen() {
        Draft before = fill(empty(), typed("a.amount", 0, "100"));
        Draft draft = fill(before, typed("a.amount", 0, "1,5 mln"));
        assertThat(draft.sheet().at(AMOUNT).isUnknown()).isTrue();
        assertThat(draft.unread().get(AMOUNT)).isEqualTo(typed("a.amount", 0, "1,5 mln"));
    }

    @Test
    void whatIsValidIsSavedBesideWhatIsNot() {
        Draft draft = fill(empty(), typed("a.amount", 0, "veel"), typed("a.purpose", 1, "Wegen"));
        assertThat(Lines.name(RULEBOOK, draft.sheet(), 1)).isEqualTo("Wegen");
    }

    @Test
    void aMendedAnswerIsNoLongerUnread() {
        Draft draft = fill(fill(empty(), typed("a.amount", 0, "veel")), typed("a.amount", 0, ""));
        assertThat(draft.unread()).isEmpty();
    }

    @Test
    void evidenceIsKeptWithItsClaim() {
        Reference reference = new Reference("Rapport", "p. 3", "https://example.org/a");
        Draft draft = fill(empty(), claimed("yes", "documented", "Zie bijlage", reference));
        assertThat(draft.sheet().at(DEMAND))
                .isEqualTo(new Given(new Value.Chosen("yes"), Grade.DOCUMENTED, "Zie bijlage", List.of(reference)));
    }

    @Test
    void aBareAssertionIsTheSameAsNoGrade() {
        Draft draft = fill(empty(), claimed("yes", "asserted", ""));
        assertThat(draft.sheet().at(DEMAND)).isEqualTo(Given.of(new Value.Chosen("yes")));
    }

    @Test
    void aFieldThatNobodyTouchedLeavesWhatTheFormDoesNotShow() {
        Given amount = new Given(
                new Value.Numeric(new BigDecimal("100")), null, "Begroting", List.of(new Reference("Rapport", "", "")));
        Given demand = new Given(new Value.Chosen("yes"), Grade.ASSERTED, "", List.of());
        Draft before = empty();
        before = before.with(before.sheet().with(AMOUNT, amount).with(DEMAND, demand), before.unread());
        assertThat(fill(before, typed("a.amount", 0, "100"), claimed("yes", "asserted", "")))
                .isEqualTo(before);
        assertThat(fill(before, typed("a.amount", 0, "200")).sheet().at(AMOUNT))
                .isEqualTo(Given.of(new Value.Numeric(new BigDecimal("200"))));
    }

    @Test
    void evidenceWithoutAnAnswerWaitsForTheAnswer() {
        Draft draft = fill(empty(), claimed("", "documented", ""));
        assertThat(draft.unread()).containsOnlyKeys(DEMAND);
        assertThat(draft.sheet().answers()).isEmpty();
    }

    @Test
    void aLinkThatCouldRunCodeIsRefusedAndKeptAsTyped() {
        Draft draft = fill(empty(), claimed("yes", "", "", new Reference("A", "", "javascript:alert(1)")));
        assertThat(draft.sheet().at(DEMAND).references()).isEmpty();
        assertThat(draft.unread()).containsOnlyKeys(DEMAND);
    }

    @Test
    void aDocumentNeedsATitleAndABlankOneIsNone() {
        assertThat(problems(new Reference("", "p. 3", ""))).hasSize(1);
        assertThat(problems(new Reference(" ", "", "\t"))).isEmpty();
    }

    @Test
    void aGradeThatDoesNotExistIsRefused() {
        assertThat(TypedReader.read(SmallForm.DEMAND, claimed("yes", "plain", ""))
                        .problems())
                .extracting(Read.Problem::part)
                .containsExactly(Read.Part.EVIDENCE);
    }

    @Test
    void aNoteCanBeTooLong() {
        assertThat(TypedReader.read(SmallForm.DEMAND, claimed("yes", "", "x".repeat(20_001)))
                        .problems())
                .extracting(Read.Problem::part)
                .containsExactly(Read.Part.NOTE);
    }

    @Test
    void aFieldOfALineThatIsNotThereMakesTheLine() {
        assertThat(fill(empty(), typed("a.purpose", 3, "Wegen")).sheet().lines())
                .isEqualTo(3);
    }

    @Test
    void aQuestionThatDoesNotExistIsPassedOver() {
        assertThat(fill(empty(), typed("a.none", 0, "x"))).isEqualTo(empty());
    }

    private static List<Read.Problem> problems(Reference reference) {
        return TypedReader.read(SmallForm.DEMAND, claimed("yes", "", "", reference))
                .problems();
    }

    private static Draft fill(Draft draft, Typed... fields) {
        return FillIn.fill(RULEBOOK, draft, List.of(fields));
    }
}
