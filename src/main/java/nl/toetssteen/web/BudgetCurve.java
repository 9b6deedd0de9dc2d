package nl.toetssteen.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.toetssteen.insight.Point;
import nl.toetssteen.insight.PortfolioStudy;
import org.springframework.web.util.HtmlUtils;

/**
 * What the best use of each budget is worth, as a curve in SVG. Colours are classes, for the page allows no inline style;
 * the table beside it holds the same figures.
 */
final class BudgetCurve {
    private static final int WIDTH = 350;
    private static final int HEIGHT = 250;
    private static final int LEFT = 48;
    private static final int RIGHT = 16;
    private static final int TOP = 28;
    private static final int BOTTOM = 46;
    private static final int TICKS = 4;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Texts texts;
    private final StringBuilder svg = new StringBuilder();
    private double largest = 1;
    private double dearest = 1;

    BudgetCurve(Texts texts) {
        this.texts = texts;
    }

    /** @param id for its title and description, of which a page has only one */
    String draw(String id, PortfolioStudy study) {
        List<Point> points = study.efficient();
        largest = points.stream().mapToLong(Point::budget).max().orElse(1);
        dearest = points.stream().mapToLong(Point::value).max().orElse(1);
        double own = Math.max(1, study.portfolio().value());
        add(
                "<svg class=\"curve\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-title %s-desc\""
                        + " xmlns=\"http://www.w3.org/2000/svg\">",
                WIDTH, HEIGHT, id, id);
        add("<title id=\"%s-title\">%s</title>", id, said("portfolio.curve"));
        add("<desc id=\"%s-desc\">%s</desc>", id, said("portfolio.curve.about"));
        axes(own);
        add(
                "<polyline class=\"curve-line\" points=\"%s\"/>",
                points.stream()
                        .map(point -> at(x(point.budget()), y(point.value())))
                        .collect(Collectors.joining(" ")));
        points.forEach(point ->
                dot(point, point.budget() == study.portfolio().envelope().budget()));
        return add("</svg>").svg.toString();
    }

    private void axes(double own) {
        int floor = HEIGHT - BOTTOM;
        for (int tick = 0; tick <= TICKS; tick++) {
            double budget = largest * tick / TICKS;
            double value = dearest * tick / TICKS;
            add(
                    "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
                    LEFT, WIDTH - RIGHT, y(value), y(value));
            add(
                    "<text class=\"tick tick-end\" x=\"%d\" y=\"%.1f\">%s</text>",
                    LEFT - 6, y(value) + 4, escaped(percentage(value / own)));
            add("<text class=\"tick\" x=\"%.1f\" y=\"%d\">%s</text>", x(budget), floor + 18, escaped(millions(budget)));
        }
        add("<text class=\"tick tick-start\" x=\"0\" y=\"14\">%s</text>", said("portfolio.curve.worth"));
        add(
                "<text class=\"tick tick-end\" x=\"%d\" y=\"%d\">%s</text>",
                WIDTH - RIGHT, HEIGHT - 6, said("portfolio.curve.budget"));
    }

    private void dot(Point point, boolean own) {
        add(
                "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%d\"/>",
                own ? "dot-own" : "dot", x(point.budget()), y(point.value()), own ? 6 : 3);
    }

    private double x(double budget) {
        return LEFT + (largest <= 0 ? 0 : budget / largest) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (dearest <= 0 ? 0 : Math.max(0, value) / dearest) * (HEIGHT - BOTTOM - TOP);
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    private String percentage(double part) {
        return texts.message("unit.percentage", String.valueOf(Math.round(part * 100)));
    }

    private String millions(double euros) {
        BigDecimal millions = BigDecimal.valueOf(euros).divide(MILLION, 1, RoundingMode.HALF_UP);
        return texts.number(
                millions.compareTo(BigDecimal.TEN) < 0 ? millions : millions.setScale(0, RoundingMode.HALF_UP));
    }

    private String said(String key) {
        return escaped(texts.message(key));
    }

    private BudgetCurve add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
        return this;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
