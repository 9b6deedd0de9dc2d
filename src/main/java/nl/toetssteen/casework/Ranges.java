package nl.toetssteen.casework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Receipt;
import nl.toetssteen.insight.Glance;
import nl.toetssteen.insight.Prospect;
import nl.toetssteen.insight.Range;
import org.springframework.stereotype.Component;

/** Where a proposal can still end, at a glance. What was looked at lately is remembered: many pages show it. */
@Component
public final class Ranges {
    private static final int REMEMBERED = 500;
    private static final int MOST_ASKED = 3;

    private final Desk desk;
    private final Map<Receipt, Prospect> seen = Collections.synchronizedMap(new Lately());

    Ranges(Desk desk) {
        this.desk = desk;
    }

    private static final class Lately extends LinkedHashMap<Receipt, Prospect> {
        private static final long serialVersionUID = 1;

        Lately() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Receipt, Prospect> eldest) {
            return size() > REMEMBERED;
        }
    }

    /** Of the answers that this appraisal judged, on its terms. */
    public Range of(Appraisal appraisal) {
        return ahead(appraisal).range();
    }

    /** Likewise, with the three open questions that are most worth asking. */
    public Prospect ahead(Appraisal appraisal) {
        Prospect known = seen.get(appraisal.receipt());
        if (known != null) {
            return known;
        }
        Prospect whole = Glance.DEFAULT.ahead(desk.appraiser(), appraisal.sheet(), appraisal.terms());
        Prospect prospect = new Prospect(
                whole.range(), whole.asking().stream().limit(MOST_ASKED).toList());
        seen.put(appraisal.receipt(), prospect);
        return prospect;
    }
}
