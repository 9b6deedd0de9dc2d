package nl.toetssteen.web;

import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.casework.Ranges;
import org.springframework.stereotype.Component;

/** Makes the panel that stands beside a proposal: the verdict now, and where it can still end. */
@Component
final class Panels {
    private final Pages pages;
    private final Ranges ranges;

    Panels(Pages pages, Ranges ranges) {
        this.pages = pages;
        this.ranges = ranges;
    }

    Standing of(Appraisal appraisal, Texts texts) {
        return Standing.of(appraisal, pages.rulebook(), texts).within(RangeWords.of(ranges.of(appraisal), texts));
    }
}
