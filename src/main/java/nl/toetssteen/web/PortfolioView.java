package nl.toetssteen.web;

import java.util.List;

/**
 * The best use of the money for one goal, as its page shows it.
 *
 * @param key tells it from those of other goals on the page
 * @param says what is to be known before all, a sentence each
 * @param chart what other budgets would be worth
 */
record PortfolioView(
        String key,
        String title,
        boolean proven,
        List<String> says,
        List<String> warnings,
        List<Row> chosen,
        List<Row> left,
        List<Displaced> displaced,
        List<Budget> budgets,
        String chart) {

    /** A proposal that gets money, or does not. */
    record Row(
            String name,
            String href,
            String tone,
            String verdict,
            String total,
            String asked,
            String granted,
            String why) {}

    /** What would change with the opposite of what was chosen. */
    record Displaced(String name, String change, List<String> more, List<String> less, String loss) {}

    /** The best use of another budget. */
    record Budget(String budget, String spent, String worth, String certainty, boolean own, List<String> funded) {}
}
