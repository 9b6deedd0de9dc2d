package nl.toetssteen.casework;

import java.util.List;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.insight.Asking;
import nl.toetssteen.insight.Prospects;
import org.springframework.stereotype.Component;

/**
 * The open questions that are worth asking first, found quickly: exact while the combinations are few, else by a small
 * seeded sample. {@link Insights} looks longer, and further.
 */
@Component
public final class FirstQuestions {
    private static final Prospects QUICK = new Prospects(1 << 9, 60, 1);

    private final Desk desk;

    FirstQuestions(Desk desk) {
        this.desk = desk;
    }

    /** Of the answers that this appraisal judged, on its terms; what certainly applies comes before what may. */
    public List<Asking> of(Appraisal appraisal) {
        return QUICK.of(desk.appraiser(), appraisal.sheet(), appraisal.terms(), Work.UNWATCHED).asking().stream()
                .filter(asking -> !appraisal.mayApply().contains(asking.slot()))
                .toList();
    }
}
