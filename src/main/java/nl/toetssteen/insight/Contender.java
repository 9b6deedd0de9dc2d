package nl.toetssteen.insight;

import java.util.Map;
import java.util.Optional;
import nl.toetssteen.appraisal.Appraisal;

/**
 * A proposal that is compared with others.
 *
 * @param id tells it from the others
 * @param criteria likewise for each criterion that can apply; empty when nobody worked it out
 * @param range between which totals its total can still lie; empty when nobody worked it out
 */
public record Contender(
        String id, String title, Appraisal appraisal, Optional<Interval> range, Map<String, Interval> criteria) {

    /** One with the range that was found for it. */
    public static Contender of(String id, String title, Appraisal appraisal, Range found) {
        Interval total = new Interval(found.low(), found.high(), found.basis());
        return new Contender(id, title, appraisal, Optional.of(total), found.criteria());
    }
}
