package nl.toetssteen.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Terms;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.insight.NearMiss;
import nl.toetssteen.insight.Prospect;
import nl.toetssteen.insight.Prospects;
import nl.toetssteen.insight.Robustness;
import nl.toetssteen.insight.Routes;
import nl.toetssteen.insight.Turning;
import nl.toetssteen.insight.TurningPoint;
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
     * @param route one way to a better verdict, when no small set of changes leads there and one was found
     * @param taken how long all of it took
     */
    public record Insight(
            Appraisal appraisal,
            Prospect prospect,
            List<Turning> turnings,
            Optional<TurningPoint> route,
            List<NearMiss> nearMisses,
            Robustness robustness,
            Duration taken) {}

    /** Names all on which the result depends: rulebook, answers, day and program. */
    public String key(Draft draft) {
        Appraisal appraisal = desk.appraiser().appraise(draft.sheet(), terms());
        return "insight " + appraisal.receipt();
    }

    /** As of today, by the declared goal. */
    public Insight of(Draft draft, Work work) {
        Instant begun = clock.instant();
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
                route(appraiser, appraisal, turnings, work),
                NearMiss.of(appraiser.rulebook(), appraisal, appraiser.explain(draft.sheet(), terms())),
                Robustness.of(appraiser, appraisal, WeightSets.COUNT, WeightSets.SEED),
                Duration.between(begun, clock.instant()));
    }

    private static Optional<TurningPoint> route(
            Appraiser appraiser, Appraisal appraisal, List<Turning> turnings, Work work) {
        boolean isGood = appraisal.verdict().height() >= Verdict.SUPPORT_IF.height();
        boolean isNear = turnings.stream()
                .anyMatch(turning -> turning.kind() != Turning.Kind.DOUBT
                        && !turning.points().isEmpty());
        return isGood || isNear
                ? Optional.empty()
                : Routes.DEFAULT.of(appraiser, appraisal.sheet(), appraisal.terms(), work);
    }

    private Terms terms() {
        return Terms.on(LocalDate.now(clock));
    }
}
