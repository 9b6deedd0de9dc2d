package nl.toetssteen.insight;

/**
 * How much to do for one answer.
 *
 * @param improvements how many small changes to try first
 * @param steps how many steps the search takes before it gives up proving
 * @param programmes how many linear programmes may be solved on the way; each takes as long as thousands of steps
 */
record Effort(int improvements, long steps, int programmes) {
    private static final int FEW = 20;

    /** For one of so many questions alike, of which more than a few share this. */
    Effort oneOf(int questions) {
        return new Effort(
                improvements / Math.max(1, questions),
                steps / Math.max(FEW, questions),
                programmes / Math.max(1, questions));
    }
}
