package nl.toetssteen.casework;

import static nl.toetssteen.casework.SmallForm.RULEBOOK;
import static nl.toetssteen.casework.SmallForm.empty;
import static nl.toetssteen.casework.SmallForm.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.casework.Progress.State;
import nl.toetssteen.dossier.Typed;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void anEmptyPageIsNotStarted() {
        assertThat(progress().state()).isEqualTo(State.NOT_STARTED);
        assertThat(progress().asked()).isEqualTo(3);
    }

    @Test
    void aQuestionThatFollowsIsCountedOnceItIsAsked() {
        assertThat(progress(typed("a.demand", 0, "yes")).asked()).isEqualTo(4);
        assertThat(progress(typed("a.demand", 0, "no")).asked()).isEqualTo(3);
    }

    @Test
    void aPageIsDoneWhenAllThatItAsksIsAnswered() {
        Progress progress =
                progress(typed("a.demand", 0, "no"), typed("a.amount", 0, "5"), typed("a.purpose", 1, "Wegen"));
        assertThat(progress.state()).isEqualTo(State.DONE);
    }

    @Test
    void whatCannotBeReadIsSaidFirst() {
        Progress progress = progress(typed("a.demand", 0, "no"), typed("a.amount", 0, "veel"));
        assertThat(progress.state()).isEqualTo(State.UNREAD);
        assertThat(progress.unread()).isEqualTo(1);
    }

    private static Progress progress(Typed... fields) {
        return Progress.of(RULEBOOK, FillIn.fill(RULEBOOK, empty(), List.of(fields)))
                .get(0);
    }
}
