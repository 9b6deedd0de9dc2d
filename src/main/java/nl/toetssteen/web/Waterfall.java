package nl.toetssteen.web;

import java.util.List;
import java.util.Locale;

/**
 * A waterfall as SVG: bars that start where the one before ended, each with its words and its figure. Colours are
 * classes, for the page allows no inline style.
 */
final class Waterfall {
    private static final int ROW = 38;
    private static final int BAR = 24;

    /** Room for half a figure under the axis. */
    private static final int EDGE = 8;

    private final StringBuilder svg = new StringBuilder();
    private final List<Step> steps;
    private final Reach reach;
    private final Shape shape;

    /**
     * A bar.
     *
     * @param from where it starts, in points
     * @param to where it ends, in points
     * @param kind its class: start, plus, minus, none or total
     * @param figure what is written behind it
     */
    record Step(String words, double from, double to, String kind, String figure) {}

    /**
     * Between which totals the last bar can still end, in points; the same twice when nothing is open. It is drawn as a
     * line beneath that bar.
     */
    record Reach(double low, double high) {}

    /**
     * The room that there is.
     *
     * @param labels the width left of the bars for their words; 0 puts the words above the bars
     */
    private record Shape(String name, int width, int labels, int right) {
        int row() {
            return labels == 0 ? ROW + 18 : ROW;
        }
    }

    private Waterfall(List<Step> steps, Reach reach, Shape shape) {
        this.steps = steps;
        this.reach = reach;
        this.shape = shape;
    }

    /** For wide screens and paper, with the words beside the bars. */
    static String wide(List<Step> steps, Reach reach, String title) {
        return new Waterfall(steps, reach, new Shape("wide", 720, 200, 120)).draw(title);
    }

    /** For narrow screens, with the words above the bars. */
    static String narrow(List<Step> steps, Reach reach, String title) {
        return new Waterfall(steps, reach, new Shape("narrow", 350, 0, 60)).draw(title);
    }

    private String draw(String title) {
        int height = steps.size() * shape.row() + 30;
        add(
                "<svg class=\"waterfall waterfall-%s\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\""
                        + " xmlns=\"http://www.w3.org/2000/svg\">",
                shape.name(), shape.width(), height, escaped(title));
        grid();
        for (int index = 0; index < steps.size(); index++) {
            step(steps.get(index), index);
        }
        if (reach.high() > reach.low()) {
            svg.append(ScoreBars.line(x(reach.low()), x(reach.high()), steps.size() * shape.row() - 1));
        }
        return add("</svg>").svg.toString();
    }

    private void grid() {
        int bottom = steps.size() * shape.row() + 6;
        for (int tick = 0; tick <= 100; tick += 20) {
            double x = x(tick);
            add("<line class=\"grid\" x1=\"%.1f\" x2=\"%.1f\" y1=\"0\" y2=\"%d\"/>", x, x, bottom);
            add("<text class=\"tick\" x=\"%.1f\" y=\"%d\">%d</text>", x, bottom + 18, tick);
        }
    }

    private void step(Step step, int index) {
        int top = index * shape.row() + shape.row() - BAR - 6;
        label(step, top);
        double left = x(Math.min(step.from(), step.to()));
        double width = Math.max(1.5, Math.abs(x(step.to()) - x(step.from())));
        add(
                "<rect class=\"bar bar-%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>",
                step.kind(), left, top, width, BAR);
        add(
                "<text class=\"figure figure-%s\" x=\"%.1f\" y=\"%d\">%s</text>",
                step.kind(), left + width + 6, top + 17, escaped(step.figure()));
        connector(step, index, top);
    }

    private void label(Step step, int top) {
        int y = shape.labels() == 0 ? top - 5 : top + 17;
        add("<text class=\"label label-%s\" x=\"0\" y=\"%d\">%s</text>", step.kind(), y, escaped(step.words()));
    }

    private void connector(Step step, int index, int top) {
        if (index < steps.size() - 1) {
            double x = x(step.to());
            add(
                    "<line class=\"connector\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
                    x, x, top + BAR, top + shape.row());
        }
    }

    private double x(double points) {
        double clipped = Math.max(0, Math.min(100, points));
        int left = Math.max(shape.labels(), EDGE);
        return left + clipped / 100 * (shape.width() - left - shape.right());
    }

    private Waterfall add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
        return this;
    }

    private static String escaped(String text) {
        return org.springframework.web.util.HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
