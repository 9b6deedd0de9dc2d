package nl.toetssteen.web;

import java.util.List;

/**
 * What is not known about a proposal and what would turn its verdict, as the page shows it.
 *
 * @param proofs those that are still open
 * @param route one way to a better verdict, or none
 * @param seconds how long it took to find all this out
 * @param verdictBars the verdicts that are still possible with their shares, as a chart; likewise under other weights
 * @param basis what the range and the shares rest on
 * @param narrowing open questions, those first of which the answer narrows the range most
 * @param settling open questions of which some answer settles the verdict, those first that do so most
 */
record InsightView(
        Standing standing,
        RangeView range,
        List<Share> verdicts,
        String verdictBars,
        String basis,
        List<Ask> narrowing,
        List<Ask> settling,
        List<AppraisalView.ProofView> proofs,
        List<TurningView> turnings,
        List<Point> route,
        List<Miss> misses,
        RobustnessView robustness,
        String seconds) {

    /**
     * Where the total can end.
     *
     * @param questions how many open questions can still matter
     * @param idle how many no longer can
     */
    record RangeView(String low, String high, String width, Chart chart, int questions, int idle, boolean exact) {}

    /** A verdict and how often it comes. */
    record Share(String verdict, String words, String share) {}

    /**
     * A question worth asking.
     *
     * @param evidence what must come with the answer; empty for a plain fact
     * @param effect by how much the range narrows, or how many of the answers settle
     */
    record Ask(String label, String href, String theme, String why, String evidence, String effect) {}

    /** What would turn the verdict by changes of one kind, with how far was searched. */
    record TurningView(String kind, List<Point> points, int more, String searched) {}

    /** Changes that turn the verdict together. */
    record Point(String words, String total, List<Changed> changes) {}

    /** One of them. */
    record Changed(String label, String href, String from, String to) {}

    /** A rule that stayed silent because of one condition. */
    record Miss(String rule, String title, String href, String effect, String unmet, String shift) {}

    /** How firm the verdict is. */
    record RobustnessView(
            String keeps,
            List<Share> verdicts,
            String verdictBars,
            String basis,
            List<Threshold> thresholds,
            List<UnderGoal> goals,
            String shopping) {}

    /** How far the total is from a threshold. */
    record Threshold(String words, String at, String distance) {}

    /** The verdict under a goal. */
    record UnderGoal(String words, boolean own, String verdict, String total) {}
}
