package nl.toetssteen.appraisal;

import java.util.List;
import java.util.Locale;

/**
 * A bound on the verdict.
 *
 * @param allows the best verdict that it allows
 * @param subjects rules for concerns, else the one criterion or goal; sorted
 */
public record Cap(Verdict allows, Kind kind, List<String> subjects) {

    /** Why there is a cap. */
    public enum Kind {
        DECISIVE_CONCERN,
        TWO_DECISIVE_CONCERNS,
        LOW_CRITERION,
        HARMED_GOAL;

        /** The word in output. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
