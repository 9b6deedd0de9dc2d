package nl.toetssteen.web;

import java.util.List;

/**
 * A comparison as its page shows it.
 *
 * @param hasRanges whether anybody worked out a range
 * @param totals the totals with their ranges and the thresholds of the verdicts, as a chart
 * @param names of the proposals, in order
 * @param places of those that have a rank: 1, 2, …
 * @param rivals names of those that have a rank
 * @param chart how often each has the first place
 * @param basis what shares rest on
 */
record RankingView(
        String goal,
        boolean hasRanges,
        List<Row> rows,
        Chart totals,
        List<String> names,
        List<Cells> criteria,
        List<Integer> places,
        List<Cells> acceptability,
        String chart,
        List<String> rivals,
        List<Cells> beats,
        String basis) {

    /** An alternative. */
    record Row(
            String rank,
            String name,
            String href,
            String verdict,
            String tone,
            String total,
            String range,
            boolean nothing) {}

    /** A row of a table: what it is about, something beside that, and its cells. */
    record Cells(String name, String beside, List<String> cells) {}
}
