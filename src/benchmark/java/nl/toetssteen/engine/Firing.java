package nl.toetssteen.engine;

import nl.toetssteen.appraisal.FactSheet;
import nl.toetssteen.appraisal.Fired;

/** A way for benchmarks to fire the rules alone, without the appraisal that follows. */
public final class Firing {
    private Firing() {}

    /** All that the rules find and conclude, with the facts of each match. */
    public static Fired fire(DroolsAppraiser appraiser, FactSheet facts) {
        return appraiser.fire(facts);
    }
}
