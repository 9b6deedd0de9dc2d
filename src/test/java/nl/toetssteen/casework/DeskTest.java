package nl.toetssteen.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.rulebook.DefectiveRulebook;
import nl.toetssteen.rulebook.Place;
import nl.toetssteen.rulebook.RulebookDefect;
import org.junit.jupiter.api.Test;

class DeskTest {
    private static final RulebookDefect DEFECT =
            new RulebookDefect(new Place("region/rules.drl", 3), "Stray text.", "Remove it.");

    @Test
    void aDeskThatReadsIsNotReady() {
        CountDownLatch never = new CountDownLatch(1);
        Desk desk = Desk.open(() -> waitFor(never));
        assertThat(desk.state()).isEqualTo(Desk.State.READING);
        assertThat(desk.ready()).isFalse();
        assertThat(desk.defects()).isEmpty();
        assertThatIllegalStateException().isThrownBy(desk::appraiser);
        never.countDown();
    }

    @Test
    void aDefectiveRulebookIsRefusedWithItsDefects() {
        Desk desk = Desk.open(() -> {
            throw new DefectiveRulebook(List.of(DEFECT));
        });
        assertThat(desk.await()).isEqualTo(Desk.State.REFUSED);
        assertThat(desk.defects()).containsExactly(DEFECT);
        assertThatIllegalStateException().isThrownBy(desk::appraiser);
    }

    @Test
    void anyOtherFailureIsADefectToo() {
        Desk desk = Desk.open(() -> {
            throw new StackOverflowError("too deep");
        });
        assertThat(desk.await()).isEqualTo(Desk.State.REFUSED);
        assertThat(desk.defects()).singleElement().asString().contains("too deep");
    }

    private static Appraiser waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new DefectiveRulebook(List.of(DEFECT));
    }
}
