package nl.toetssteen.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import nl.toetssteen.rulebook.Sheet;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private final Drafts drafts = new Drafts();

    @Test
    void theNewestComesFirst() {
        Draft one = drafts.add("", Sheet.empty());
        Draft two = drafts.add("", Sheet.empty());
        assertThat(drafts.all()).containsExactly(two, one);
    }

    @Test
    void anExampleOnWhichNothingChangedIsNotMadeTwice() {
        Draft one = drafts.ofExample("impulse", Sheet.empty());
        assertThat(drafts.ofExample("impulse", Sheet.empty())).isEqualTo(one);
        drafts.keep(one.titled("Mine"));
        assertThat(drafts.ofExample("impulse", Sheet.empty()).id()).isNotEqualTo(one.id());
    }

    @Test
    void aSessionHoldsNoMoreThanItCan() {
        IntStream.range(0, Drafts.MOST).forEach(i -> drafts.add("", Sheet.empty()));
        assertThatExceptionOfType(Drafts.Full.class).isThrownBy(() -> drafts.add("", Sheet.empty()));
    }

    @Test
    void aProposalThrownAwayDoesNotComeBack() {
        Draft draft = drafts.add("", Sheet.empty());
        drafts.remove(draft.id());
        drafts.keep(draft);
        assertThat(drafts.find(draft.id())).isEmpty();
    }

    @Test
    void anAddressCannotBeGuessedOrMisread() {
        assertThat(drafts.add("", Sheet.empty()).id()).matches("[a-hj-km-np-z2-9]{8}");
    }
}
