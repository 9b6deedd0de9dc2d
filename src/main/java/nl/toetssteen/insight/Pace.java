package nl.toetssteen.insight;

/** How long to look for the best use of a budget: counted, not timed, so that the result is the same on every machine. */
public enum Pace {
    /** Seconds for hundreds of proposals. */
    THOROUGH(new Effort(10_000, 250_000, 300), new Effort(20_000, 400_000, 400)),
    /** For a page that somebody waits for. */
    QUICK(new Effort(4_000, 60_000, 40), new Effort(4_000, 150_000, 60));

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
        return together.oneOf(questions);
    }
}
