package nl.toetssteen.insight;

/**
 * How much to do for one answer.
 *
 * @param improvements how many small changes to try first
 * @param steps how many steps the search takes before it gives up proving
 */
record Effort(int improvements, long steps) {
    /** A linear programme takes as long as so many steps. */
    private static final long STEPS_OF_A_PROGRAMME = 5_000;

    /** How many linear programmes may be solved on the way. */
    int programmes() {
        return (int) (steps / STEPS_OF_A_PROGRAMME);
    }
}
