package nl.toetssteen.casework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Receipt;
import nl.toetssteen.insight.Glance;
import nl.toetssteen.insight.Range;
import org.springframework.stereotype.Component;

/** Where a proposal can still end, at a glance. What was looked at lately is remembered: many pages show it. */
@Component
public final class Ranges {
    private static final int REMEMBERED = 500;

    private final Desk desk;
    private final Map<Receipt, Range> seen = Collections.synchronizedMap(new Lately());

    Ranges(Desk desk) {
        this.desk = desk;
    }

    private static final class Lately extends LinkedHashMap<Receipt, Range> {
        private static final long serialVersionUID = 1;

        Lately() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Receipt, Range> eldest) {
            return size() > REMEMBERED;
        }
    }

    /** Of the answers that this appraisal judged, on its terms. */
    public Range of(Appraisal appraisal) {
        Range known = seen.get(appraisal.receipt());
        if (known != null) {
            return known;
        }
        Range range = Glance.DEFAULT.of(desk.appraiser(), appraisal.sheet(), appraisal.terms());
        seen.put(appraisal.receipt(), range);
        return range;
    }
}
