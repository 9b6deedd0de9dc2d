package nl.toetssteen.web;

import java.util.List;

/**
 * The figures of an appraisal, each with its working.
 *
 * @param groups those that are shown together and have something behind them
 * @param worked all with something behind them
 * @param empty all of which nothing was asked or counted
 * @param unknown what those are called of which a number is missing
 */
record FiguresView(List<Group> groups, List<Row> worked, List<Row> empty, List<String> unknown) {

    /**
     * Figures that are shown together.
     *
     * @param outcome what rests on them, in words; may be empty
     * @param chart the same figures as bars
     */
    record Group(String id, String title, String about, String outcome, List<Row> rows, String chart) {}

    /**
     * A figure.
     *
     * @param grade how well it is proven, in words; empty for plain facts
     * @param working empty when it is not known
     * @param place of its bar on paper; empty when it has none
     */
    record Row(String words, String value, String grade, String working, String place) {}
}
