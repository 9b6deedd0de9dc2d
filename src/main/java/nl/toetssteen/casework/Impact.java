package nl.toetssteen.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Version;
import org.springframework.stereotype.Component;

/** Runs every dossier under another rulebook, and says whose verdict that moves. */
@Component
public class Impact {
    private final Dossiers dossiers;
    private final Desk desk;
    private final Clock clock;

    Impact(Dossiers dossiers, Desk desk, Clock clock) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * What another rulebook would do.
     *
     * @param dossiers how many were judged by both
     * @param moved those whose verdict differs, by dossier
     */
    public record Study(int dossiers, List<Moved> moved) {}

    /**
     * Judges the latest version of every dossier by the rulebook in force, as of today, and by another one, as of today or
     * its first day when that is later.
     */
    public Study of(Appraiser other, Work work) {
        Appraiser present = desk.appraiser();
        LocalDate today = LocalDate.now(clock);
        Terms then = Terms.on(Replay.later(today, other.rulebook().contents().inForceFrom()));
        List<Dossiers.Place> places = dossiers.present();
        List<Moved> moved = new ArrayList<>();
        for (int index = 0; index < places.size() && !work.isCancelled(); index++) {
            work.advance(index, places.size());
            dossiers.version(places.get(index).dossier(), places.get(index).version())
                    .map(Version::draft)
                    .map(draft -> compared(
                            draft,
                            present.appraise(draft.sheet(), Terms.on(today)),
                            other.appraise(draft.sheet(), then)))
                    .filter(one -> !one.before().equals(one.after()))
                    .ifPresent(moved::add);
        }
        return new Study(places.size(), List.copyOf(moved));
    }

    private static Moved compared(Draft draft, Appraisal before, Appraisal after) {
        return new Moved(
                draft.id(),
                draft.version(),
                draft.sheet().title(),
                before.verdict().id(),
                before.total(),
                after.verdict().id(),
                after.total());
    }
}
