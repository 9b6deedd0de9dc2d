package nl.toetssteen.web;

import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * Scores from 0 to 100 beneath each other as SVG: a bar as long as each score, and beneath it a line over the scores at
 * which it can still end. Colours are classes, for the page allows no inline style; a table holds the same figures.
 */
final class ScoreBars {
    private static final int BAR = 18;
    private static final int LINE = 18;

    /** Of the line beneath a bar, and of the strokes at its ends. */
    private static final int BENEATH = 6;

    private static final int STROKE = 3;

    /** Longer words stand above their bar. */
    private static final int SHORT = 28;

    private final StringBuilder svg = new StringBuilder();
    private final Shape shape;
    private final List<Row> rows;
    private final List<RangeChart.Mark> marks;

    /**
     * A score.
     *
     * @param score in hundredths of a point, like the other numbers
     * @param low the lowest at which it can end; with {@code high} the same nothing is open
     * @param minimum below which it counts as too low; 0 where there is none
     * @param figure what is written behind it
     */
    record Row(String words, int score, int low, int high, int minimum, String figure) {}

    /**
     * The room that there is.
     *
     * @param labels the width left of the bars for their words; 0 puts the words above the bars
     * @param right the width for the figures
     */
    private record Shape(String name, int width, int labels, int right) {
        int row() {
            return labels == 0 ? 60 : 40;
        }

        /** Letters that fit above a bar; what is cut off stands in the table. */
        int longest() {
            return width / 8;
        }
    }

    private ScoreBars(Shape shape, List<Row> rows, List<RangeChart.Mark> marks) {
        this.shape = shape;
        this.rows = rows;
        this.marks = marks;
    }

    /** For wide screens and paper. */
    static String wide(String title, List<Row> rows, List<RangeChart.Mark> marks) {
        boolean beside = rows.stream().allMatch(row -> row.words().length() <= SHORT);
        return new ScoreBars(new Shape("wide", 720, beside ? 200 : 0, 120), rows, marks).draw(title);
    }

    /** For narrow screens. */
    static String narrow(String title, List<Row> rows, List<RangeChart.Mark> marks) {
        return new ScoreBars(new Shape("narrow", 350, 0, 104), rows, marks).draw(title);
    }

    private String draw(String title) {
        int top = LINE * marks.size();
        int height = top + rows.size() * shape.row() + 4;
        add(
                "<svg class=\"scores scores-%s\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\""
                        + " xmlns=\"http://www.w3.org/2000/svg\">",
                shape.name(), shape.width(), height, escaped(title));
        for (int index = 0; index < rows.size(); index++) {
            row(rows.get(index), bar(index));
        }
        for (int index = 0; index < marks.size(); index++) {
            mark(marks.get(index), LINE * (marks.size() - index), height);
        }
        // Over the lines of the marks.
        for (int index = 0; index < rows.size(); index++) {
            label(rows.get(index), bar(index));
        }
        return svg.append("</svg>").toString();
    }

    /** Where a bar begins from above. */
    private int bar(int index) {
        return LINE * marks.size() + index * shape.row() + shape.row() - BAR - 14;
    }

    private void label(Row row, int top) {
        String words = row.words().length() <= shape.longest()
                ? row.words()
                : row.words().substring(0, shape.longest() - 1).stripTrailing() + "…";
        add(
                "<text class=\"label\" x=\"0\" y=\"%d\">%s</text>",
                shape.labels() == 0 ? top - 6 : top + 14, escaped(words));
    }

    private void row(Row row, int top) {
        bar("track", 10_000, top);
        bar("bar-total", row.score(), top);
        if (row.minimum() > 0) {
            add(
                    "<line class=\"minimum\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
                    x(row.minimum()), x(row.minimum()), top - 4, top + BAR + 4);
        }
        if (row.high() > row.low()) {
            svg.append(line(x(row.low()), x(row.high()), top + BAR + BENEATH));
        }
        add(
                "<text class=\"figure\" x=\"%d\" y=\"%d\">%s</text>",
                shape.width() - shape.right() + 10, top + 14, escaped(row.figure()));
    }

    private void bar(String kind, int length, int top) {
        add(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>",
                kind, x(0), top, Math.max(1, x(length) - x(0)), BAR);
    }

    /** The path of a line from left to right with a stroke at each end. */
    static String line(double left, double right, int y) {
        return String.format(
                Locale.ROOT,
                "<path class=\"reach\" d=\"M%.1f %dv%dm0 -%dH%.1fm0 -%dv%d\"/>",
                left,
                y - STROKE,
                2 * STROKE,
                STROKE,
                right,
                STROKE,
                2 * STROKE);
    }

    private void mark(RangeChart.Mark mark, int bottom, int height) {
        add(
                "<line class=\"threshold\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
                x(mark.at()), x(mark.at()), bottom, height);
        add("<text class=\"tick\" x=\"%.1f\" y=\"%d\">%s</text>", x(mark.at()), bottom - 5, escaped(mark.words()));
    }

    private double x(int hundredths) {
        return shape.labels() + hundredths / 10_000.0 * (shape.width() - shape.labels() - shape.right());
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
