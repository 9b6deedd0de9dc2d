package nl.toetssteen.casework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Receipt;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.insight.Asking;
import nl.toetssteen.insight.Prospects;
import org.springframework.stereotype.Component;

/**
 * The open questions that are worth asking first, found quickly: exact while the combinations are few, else by a small
 * seeded sample. {@link Insights} looks longer, and further. What was found lately is remembered.
 */
@Component
public final class FirstQuestions {
    private static final Prospects QUICK = new Prospects(1 << 9, 60, 1);
    private static final int REMEMBERED = 200;

    private final Desk desk;
    private final Map<Receipt, List<Asking>> found = Collections.synchronizedMap(new Lately());

    FirstQuestions(Desk desk) {
        this.desk = desk;
    }

    private static final class Lately extends LinkedHashMap<Receipt, List<Asking>> {
        private static final long serialVersionUID = 1;

        Lately() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Receipt, List<Asking>> eldest) {
            return size() > REMEMBERED;
        }
    }

    /** Of the answers that this appraisal judged, on its terms; without those of which it is not known whether they apply. */
    public List<Asking> of(Appraisal appraisal) {
        List<Asking> known = found.get(appraisal.receipt());
        if (known != null) {
            return known;
        }
        List<Asking> asking = look(appraisal);
        found.put(appraisal.receipt(), asking);
        return asking;
    }

    private List<Asking> look(Appraisal appraisal) {
        return QUICK.of(desk.appraiser(), appraisal.sheet(), appraisal.terms(), Work.UNWATCHED).asking().stream()
                .filter(asking -> !appraisal.mayApply().contains(asking.slot()))
                .toList();
    }
}
