package nl.toetssteen.web;

import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * A range of totals on a scale from 0 to 100 as SVG, with the total as it stands and the thresholds of the verdicts.
 * Colours are classes, for the page allows no inline style.
 */
final class RangeChart {
    private static final int WIDTH = 720;
    private static final int EDGE = 24;
    private static final int TOP = 34;
    private static final int BAR = 26;

    private final StringBuilder svg = new StringBuilder();

    /**
     * Where a verdict begins.
     *
     * @param at in hundredths of a point
     */
    record Mark(String words, int at) {}

    private RangeChart() {}

    /** @param low in hundredths of a point, like the other numbers */
    static String of(String title, int low, int high, int total, List<Mark> thresholds) {
        RangeChart chart = new RangeChart();
        chart.add(
                "<svg class=\"range\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\""
                        + " xmlns=\"http://www.w3.org/2000/svg\">",
                WIDTH, TOP + BAR + 40, escaped(title));
        chart.add(
                "<rect class=\"track\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>",
                x(0), TOP, x(10_000) - x(0), BAR);
        chart.add(
                "<rect class=\"bar bar-total\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>",
                x(low), TOP, Math.max(2, x(high) - x(low)), BAR);
        thresholds.forEach(chart::threshold);
        chart.total(total);
        chart.ends(low, high);
        return chart.svg.append("</svg>").toString();
    }

    private void threshold(Mark mark) {
        add(
                "<line class=\"threshold\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
                x(mark.at()), x(mark.at()), TOP - 8, TOP + BAR + 4);
        add("<text class=\"tick\" x=\"%.1f\" y=\"%d\">%s</text>", x(mark.at()), TOP - 14, escaped(mark.words()));
    }

    private void total(int total) {
        add(
                "<line class=\"now\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
                x(total), x(total), TOP - 3, TOP + BAR + 3);
    }

    private void ends(int low, int high) {
        int bottom = TOP + BAR + 22;
        add("<text class=\"tick\" x=\"%.1f\" y=\"%d\">%d</text>", x(low), bottom, Math.round(low / 100.0));
        if (high - low >= 500) {
            add("<text class=\"tick\" x=\"%.1f\" y=\"%d\">%d</text>", x(high), bottom, Math.round(high / 100.0));
        }
    }

    private static double x(int hundredths) {
        return EDGE + hundredths / 10_000.0 * (WIDTH - 2 * EDGE);
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
