package nl.toetssteen.insight;

import java.util.Optional;
import nl.toetssteen.appraisal.Appraisal;

/**
 * A proposal that is compared with others.
 *
 * @param id tells it from the others
 * @param range between which totals its total can still lie; empty when nobody worked it out
 */
public record Contender(String id, String title, Appraisal appraisal, Optional<Interval> range) {}
