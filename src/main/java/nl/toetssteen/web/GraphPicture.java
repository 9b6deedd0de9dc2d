package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** A trace graph as SVG: a column for each layer, a box for each node, and a line for what rests on what. */
final class GraphPicture {
    private static final int WIDTH = 206;
    private static final int HEIGHT = 40;
    private static final int ROW = 50;
    private static final int GAP = 44;
    private static final int EDGE = 2;

    /** Letters on a line of a box, at thirteen pixels. */
    private static final int LETTERS = 29;

    private static final int LINES = 2;

    private final StringBuilder svg = new StringBuilder();
    private final TraceGraph graph;
    private final int height;
    private final Map<String, int[]> places = new HashMap<>();

    private GraphPicture(TraceGraph graph) {
        this.graph = graph;
        int most = graph.layers().stream().mapToInt(List::size).max().orElse(1);
        this.height = most * ROW + 2 * EDGE;
    }

    /** The picture; {@code title} says what it shows to whoever cannot see it. */
    static String of(TraceGraph graph, String title) {
        return new GraphPicture(graph).draw(title);
    }

    private String draw(String title) {
        int width = graph.layers().size() * (WIDTH + GAP) - GAP + 2 * EDGE;
        add(
                "<svg class=\"graph\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"group\" aria-label=\"%s\""
                        + " xmlns=\"http://www.w3.org/2000/svg\">",
                width, height, width, height, escaped(title));
        place();
        graph.edges().forEach(this::edge);
        graph.layers().forEach(layer -> layer.forEach(this::node));
        return add("</svg>").svg.toString();
    }

    /** Every layer stands in the middle of the height. */
    private void place() {
        for (int layer = 0; layer < graph.layers().size(); layer++) {
            List<TraceGraph.Node> nodes = graph.layers().get(layer);
            double room = (double) (height - 2 * EDGE) / nodes.size();
            for (int number = 0; number < nodes.size(); number++) {
                int y = (int) (EDGE + room * number + (room - HEIGHT) / 2);
                places.put(nodes.get(number).key(), new int[] {EDGE + layer * (WIDTH + GAP), y});
            }
        }
    }

    private int[] place(String key) {
        int[] place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException(key);
        }
        return place;
    }

    private void edge(TraceGraph.Edge edge) {
        int[] from = place(edge.from());
        int[] to = place(edge.to());
        int x = from[0] + WIDTH;
        int middle = (x + to[0]) / 2;
        int start = from[1] + HEIGHT / 2;
        int end = to[1] + HEIGHT / 2;
        add(
                "<path class=\"graph-edge\" d=\"M%d %dC%d %d %d %d %d %d\"/>",
                x, start, middle, start, middle, end, to[0], end);
    }

    private void node(TraceGraph.Node node) {
        int[] at = place(node.key());
        if (!node.href().isEmpty()) {
            add("<a href=\"%s\">", escaped(node.href()));
        }
        add("<g class=\"graph-node graph-%s\"><title>%s</title>", node.kind(), escaped(node.words()));
        add("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>", at[0], at[1], WIDTH, HEIGHT);
        List<String> lines = lines(node.words());
        int y = at[1] + (lines.size() == 1 ? 25 : 17);
        for (int line = 0; line < lines.size(); line++) {
            add("<text x=\"%d\" y=\"%d\">%s</text>", at[0] + 8, y + 16 * line, escaped(lines.get(line)));
        }
        add("</g>");
        if (!node.href().isEmpty()) {
            add("</a>");
        }
    }

    /** On at most two lines; what does not fit ends in an ellipsis. */
    static List<String> lines(String words) {
        List<String> lines = new ArrayList<>();
        String left = words.strip();
        while (!left.isEmpty() && lines.size() < LINES) {
            boolean last = lines.size() == LINES - 1;
            if (left.length() <= LETTERS) {
                lines.add(left);
                return lines;
            }
            int space = left.lastIndexOf(' ', last ? LETTERS - 1 : LETTERS);
            int end = space > LETTERS / 3 ? space : LETTERS - 1;
            lines.add(left.substring(0, end).strip() + (last ? "…" : ""));
            left = left.substring(end).strip();
        }
        return lines;
    }

    private GraphPicture add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
        return this;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
