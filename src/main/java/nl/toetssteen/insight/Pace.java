package nl.toetssteen.insight;

/** How long to look for the best use of a budget: counted, not timed, so that the result is the same on every machine. */
public enum Pace {
    /** Seconds for hundreds of proposals. */
    THOROUGH(new Effort(20_000, 400_000), new Effort(20_000, 1_000_000)),
    /** For a page that somebody waits for. */
    QUICK(new Effort(4_000, 60_000), new Effort(4_000, 150_000));

    private static final int FEW = 50;

    private final Effort alone;
    private final Effort together;

    Pace(Effort alone, Effort together) {
        this.alone = alone;
        this.together = together;
    }

    /** For the portfolio itself. */
    Effort alone() {
        return alone;
    }

    /** For one of so many questions alike. */
    Effort oneOf(int questions) {
        return new Effort(
                together.improvements() / Math.max(1, questions), together.steps() / Math.max(FEW, questions));
    }
}
