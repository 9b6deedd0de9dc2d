package nl.toetssteen.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.insight.NearMiss;
import nl.toetssteen.insight.Prospect;
import nl.toetssteen.insight.Prospects;
import nl.toetssteen.insight.Robustness;
import nl.toetssteen.insight.Turning;
import nl.toetssteen.insight.Turnings;
import nl.toetssteen.insight.WeightSets;
import org.springframework.stereotype.Component;

/** Finds out what is not known about a proposal and what would turn its verdict. Takes long: see {@link Jobs}. */
@Component
public final class Insights {
    private final Desk desk;
    private final Clock clock;

    Insights(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param turnings one for each kind of change
     */
    public record Insight(
            Appraisal appraisal,
            Prospect prospect,
            List<Turning> turnings,
            List<NearMiss> nearMisses,
            Robustness robustness) {}

    /** Names all on which the result depends: rulebook, answers, day and program. */
    public String key(Draft draft) {
        Appraisal appraisal = desk.appraiser().appraise(draft.sheet(), terms());
        return "insight " + appraisal.receipt();
    }

    /** As of today, by the declared goal. */
    public Insight of(Draft draft, Work work) {
        Appraiser appraiser = desk.appraiser();
        Appraisal appraisal = appraiser.appraise(draft.sheet(), terms());
        Prospect prospect = Prospects.DEFAULT.of(appraiser, draft.sheet(), terms(), work);
        List<Turning> turnings = new ArrayList<>();
        for (Turning.Kind kind : Turning.Kind.values()) {
            turnings.add(Turnings.DEFAULT.of(appraiser, draft.sheet(), terms(), kind, work));
        }
        return new Insight(
                appraisal,
                prospect,
                List.copyOf(turnings),
                NearMiss.of(appraiser.rulebook(), appraisal, appraiser.explain(draft.sheet(), terms())),
                Robustness.of(appraiser, appraisal, WeightSets.COUNT, WeightSets.SEED));
    }

    private Terms terms() {
        return Terms.on(LocalDate.now(clock));
    }
}
