package nl.toetssteen.insight;

/**
 * How long to look for the best: counted, not timed, so that the same question has the same answer on every machine.
 *
 * @param improvements how many small changes to try first
 * @param steps how many steps the search takes before it gives up proving
 */
record Effort(int improvements, long steps) {
    /** A linear programme takes as long as so many steps. */
    private static final long STEPS_OF_A_PROGRAMME = 5_000;

    static final Effort THOROUGH = new Effort(20_000, 400_000);

    /** For one of many questions alike: together they cost about as much as a thorough one. */
    static Effort oneOf(int questions) {
        return new Effort(20_000 / Math.max(1, questions), 1_000_000L / Math.max(50, questions));
    }

    /** How many linear programmes may be solved on the way. */
    int programmes() {
        return (int) (steps / STEPS_OF_A_PROGRAMME);
    }
}
