package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The chain from answers to the verdict as nodes in layers. A node stands one layer further than the furthest of what it
 * rests on, so that every arrow goes to the right.
 *
 * @param layers the nodes of each layer from top to bottom; none is empty
 */
record TraceGraph(List<List<Node>> layers, List<Edge> edges) {
    private static final int SWEEPS = 6;

    /**
     * Something in the chain.
     *
     * @param key by which edges name it
     * @param kind its class: answer, conclusion, plus, minus, none, criterion or verdict
     * @param words what it says, in full
     * @param href where more about it stands; can be empty
     * @param layer the first layer in which it may stand
     */
    record Node(String key, String kind, String words, String href, int layer) {}

    /** One rests on the other. */
    record Edge(String from, String to) {}

    /** Lays nodes out; edges of which a node is missing are left out. */
    static TraceGraph of(List<Node> nodes, Set<Edge> all) {
        Map<String, Node> byKey = new LinkedHashMap<>();
        nodes.forEach(node -> byKey.putIfAbsent(node.key(), node));
        List<Edge> edges = all.stream()
                .filter(edge -> byKey.containsKey(edge.from()) && byKey.containsKey(edge.to()))
                .toList();
        Map<String, Integer> layer = layered(byKey, edges);
        List<List<Node>> layers = new ArrayList<>();
        layer.values().stream()
                .distinct()
                .sorted()
                .forEach(number -> layers.add(new ArrayList<>(byKey.values().stream()
                        .filter(node -> number.equals(layer.get(node.key())))
                        .toList())));
        untangle(layers, edges);
        return new TraceGraph(layers.stream().map(List::copyOf).toList(), edges);
    }

    // Rules cannot rest on each other in a circle: the reader refuses that.
    private static Map<String, Integer> layered(Map<String, Node> nodes, List<Edge> edges) {
        Map<String, Integer> layer = new HashMap<>();
        nodes.values().forEach(node -> layer.put(node.key(), node.layer()));
        boolean moved = true;
        for (int round = 0; moved && round <= nodes.size(); round++) {
            moved = false;
            for (Edge edge : edges) {
                int least = layer.getOrDefault(edge.from(), 0) + 1;
                if (layer.getOrDefault(edge.to(), 0) < least) {
                    layer.put(edge.to(), least);
                    moved = true;
                }
            }
        }
        return layer;
    }

    /** Puts each node near the middle of its neighbours, from the left and from the right in turn. */
    private static void untangle(List<List<Node>> layers, List<Edge> edges) {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (Edge edge : edges) {
            neighbours
                    .computeIfAbsent(edge.from(), key -> new LinkedHashSet<>())
                    .add(edge.to());
            neighbours.computeIfAbsent(edge.to(), key -> new LinkedHashSet<>()).add(edge.from());
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            Map<String, Double> places = new HashMap<>();
            layers.forEach(layer -> IntStream.range(0, layer.size())
                    .forEach(place -> places.put(layer.get(place).key(), (place + 0.5) / layer.size())));
            boolean right = sweep % 2 == 0;
            IntStream.range(0, layers.size())
                    .map(number -> right ? number : layers.size() - 1 - number)
                    .forEach(number -> sort(layers.get(number), places, neighbours));
        }
    }

    private static void sort(List<Node> layer, Map<String, Double> places, Map<String, Set<String>> neighbours) {
        Map<String, Double> middle = new HashMap<>();
        for (Node node : layer) {
            middle.put(
                    node.key(),
                    neighbours.getOrDefault(node.key(), Set.of()).stream()
                            .mapToDouble(key -> places.getOrDefault(key, 0.5))
                            .average()
                            .orElse(places.getOrDefault(node.key(), 0.5)));
        }
        layer.sort(Comparator.comparingDouble(node -> middle.getOrDefault(node.key(), 0.5)));
        for (int place = 0; place < layer.size(); place++) {
            places.put(layer.get(place).key(), (place + 0.5) / layer.size());
        }
    }

    int size() {
        return layers.stream().mapToInt(List::size).sum();
    }
}
