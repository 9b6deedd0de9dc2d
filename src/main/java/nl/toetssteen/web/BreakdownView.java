package nl.toetssteen.web;

import java.util.List;

/**
 * The money, laid out in one way.
 *
 * @param rows in the order of the rulebook
 * @param total of the amounts that are known
 * @param missing which lines have no amount, in words; empty when none
 * @param chart the same figures as bars; empty when no amount is known
 */
record BreakdownView(
        String id, String title, String about, List<Row> rows, String total, String missing, String chart) {

    /**
     * A kind, or a combination of kinds.
     *
     * @param share of all amounts that are known; empty when there is none
     * @param lines the numbers of its spending lines
     * @param place of its bar on paper; empty when there is none
     */
    record Row(String words, boolean known, String amount, String share, String lines, String place) {}
}
