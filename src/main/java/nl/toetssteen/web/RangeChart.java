package nl.toetssteen.web;

import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * A range of totals on a scale from 0 to 100 as SVG, with the total as it stands and the thresholds of the verdicts.
 * Colours are classes, for the page allows no inline style.
 */
final class RangeChart {
    private static final int EDGE = 24;
    private static final int BAR = 26;
    private static final int LINE = 18;

    /** In hundredths of a point: ends that lie nearer share a label. */
    private static final int APART = 700;

    private final StringBuilder svg = new StringBuilder();
    private final Shape shape;
    private final int top;

    /**
     * Where a verdict begins.
     *
     * @param at in hundredths of a point
     */
    record Mark(String words, int at) {}

    /**
     * The room that there is.
     *
     * @param stacked whether the words of each threshold need a line of their own
     */
    private record Shape(String name, int width, boolean stacked) {}

    private RangeChart(Shape shape, int thresholds) {
        this.shape = shape;
        top = shape.stacked() ? 16 + LINE * thresholds : 34;
    }

    /**
     * For wide screens and paper.
     *
     * @param low in hundredths of a point, like the other numbers
     */
    static String wide(String title, int low, int high, int total, List<Mark> thresholds) {
        return draw(new Shape("wide", 720, false), title, low, high, total, thresholds);
    }

    /** For narrow screens, likewise. */
    static String narrow(String title, int low, int high, int total, List<Mark> thresholds) {
        return draw(new Shape("narrow", 350, true), title, low, high, total, thresholds);
    }

    private static String draw(Shape shape, String title, int low, int high, int total, List<Mark> thresholds) {
        RangeChart chart = new RangeChart(shape, thresholds.size());
        chart.add(
                "<svg class=\"range range-%s\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\""
                        + " xmlns=\"http://www.w3.org/2000/svg\">",
                shape.name(), shape.width(), chart.top + BAR + 40, escaped(title));
        chart.add(
                "<rect class=\"track\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>",
                chart.x(0), chart.top, chart.x(10_000) - chart.x(0), BAR);
        chart.add(
                "<rect class=\"bar bar-total\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>",
                chart.x(low), chart.top, Math.max(2, chart.x(high) - chart.x(low)), BAR);
        for (int number = 0; number < thresholds.size(); number++) {
            chart.threshold(thresholds.get(number), shape.stacked() ? LINE * number : 0);
        }
        chart.total(total);
        chart.ends(low, high);
        return chart.svg.append("</svg>").toString();
    }

    private void threshold(Mark mark, int above) {
        add(
                "<line class=\"threshold\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
                x(mark.at()), x(mark.at()), top - 8 - above, top + BAR + 4);
        add(
                "<text class=\"tick\" x=\"%.1f\" y=\"%d\">%s</text>",
                x(mark.at()), top - 14 - above, escaped(mark.words()));
    }

    private void total(int total) {
        add(
                "<line class=\"now\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
                x(total), x(total), top - 3, top + BAR + 3);
    }

    private void ends(int low, int high) {
        int bottom = top + BAR + 22;
        long from = Math.round(low / 100.0);
        long to = Math.round(high / 100.0);
        if (high - low < APART) {
            // Too near to each other for two words.
            add(
                    "<text class=\"tick\" x=\"%.1f\" y=\"%d\">%s</text>",
                    x((low + high) / 2), bottom, from == to ? String.valueOf(from) : from + "–" + to);
            return;
        }
        add("<text class=\"tick\" x=\"%.1f\" y=\"%d\">%d</text>", x(low), bottom, from);
        add("<text class=\"tick\" x=\"%.1f\" y=\"%d\">%d</text>", x(high), bottom, to);
    }

    private double x(int hundredths) {
        return EDGE + hundredths / 10_000.0 * (shape.width() - 2 * EDGE);
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
