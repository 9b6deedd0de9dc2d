package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * Bars as SVG, each with its words above it and its figure behind it. Colours are classes, for the page allows no
 * inline style; the table beside it holds the same figures.
 */
final class Bars {
    private static final int WIDTH = 350;
    private static final int FIGURE = 110;
    private static final int LETTERS = 50;
    private static final int LINE = 20;
    private static final int BAR = 16;

    private final StringBuilder svg = new StringBuilder();
    private int top;

    /**
     * A bar.
     *
     * @param part how much of the full length it takes, 0 to 1
     * @param figure what is written behind it
     */
    record Bar(String words, double part, String figure) {}

    private Bars() {}

    /**
     * A chart.
     *
     * @param id for its title and description, of which a page has only one
     */
    static String of(String id, String title, String description, List<Bar> bars) {
        Bars drawn = new Bars();
        bars.forEach(drawn::bar);
        return drawn.framed(escaped(id), escaped(title), escaped(description));
    }

    private void bar(Bar bar) {
        for (String line : wrapped(bar.words())) {
            top += LINE;
            add("<text class=\"label\" x=\"0\" y=\"%d\">%s</text>", top - 6, escaped(line));
        }
        double length = Math.max(0, Math.min(1, bar.part())) * (WIDTH - FIGURE);
        add("<rect class=\"track\" x=\"0\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\"/>", top, WIDTH - FIGURE, BAR);
        add("<rect class=\"bar bar-total\" x=\"0\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>", top, length, BAR);
        add(
                "<text class=\"figure\" x=\"%d\" y=\"%d\">%s</text>",
                WIDTH - FIGURE + 6, top + BAR - 3, escaped(bar.figure()));
        top += BAR + 8;
    }

    private String framed(String id, String title, String description) {
        String head = String.format(
                Locale.ROOT,
                "<svg class=\"bars\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-title %s-desc\""
                        + " xmlns=\"http://www.w3.org/2000/svg\"><title id=\"%s-title\">%s</title>"
                        + "<desc id=\"%s-desc\">%s</desc>",
                WIDTH,
                top,
                id,
                id,
                id,
                title,
                id,
                description);
        return head + svg + "</svg>";
    }

    /** At spaces, so that no line is longer than the chart is wide. */
    private static List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() > 0 && line.length() + word.length() >= LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
