package nl.toetssteen.casework;

import java.time.Clock;
import java.time.LocalDate;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.dossier.Draft;
import org.springframework.stereotype.Component;

/** Has a proposal judged as of today, by its declared goal. */
@Component
public final class Appraise {
    private final Desk desk;
    private final Clock clock;

    Appraise(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The verdict with all that it rests on. */
    public Appraisal appraise(Draft draft) {
        return desk.appraiser().appraise(draft.sheet(), terms());
    }

    /** Why rules stayed silent, and which open questions rules wait for. */
    public Explanation explain(Draft draft) {
        return desk.appraiser().explain(draft.sheet(), terms());
    }

    Terms terms() {
        return Terms.on(LocalDate.now(clock));
    }
}
