package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.appraisal.FigureInputs;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rulebook;

/**
 * What hangs on what in a rulebook. Each question has a node for its answers and one for where it is open; figures,
 * rules and conclusions follow, each after all that it reads. Nodes go by number.
 */
final class Network {
    private final Rulebook rulebook;
    private final int questions;
    private final Map<String, Integer> questionNumbers = new HashMap<>();
    private final Map<String, Integer> figureNumbers = new HashMap<>();
    private final List<FigureInputs> figures;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Integer> nodeOfFigure = new HashMap<>();
    private final Map<String, Integer> nodeOfRule = new HashMap<>();
    private final Map<String, Integer> nodeOfConclusion = new LinkedHashMap<>();
    private final List<String> speakers = new ArrayList<>();
    private final int[][] followers;

    /** Something that is worked out from others. */
    sealed interface Node {
        /** A figure, by its place in {@link FigureInputs#all}. */
        record OfFigure(int number, String name) implements Node {}

        /** @param speaker its place among the rules that find something, or -1 */
        record OfRule(PreparedRule rule, List<Reading> readings, int speaker) implements Node {}

        /** All rules that draw a conclusion. */
        record OfConclusion(String name, List<Drawn> drawn) implements Node {}
    }

    /** A value that a rule concludes, by the node of the rule. */
    record Drawn(int rule, String value) {}

    private Network(Rulebook rulebook) {
        this.rulebook = rulebook;
        questions = rulebook.questions().size();
        rulebook.questions().forEach(question -> questionNumbers.put(question.id(), questionNumbers.size()));
        figures = FigureInputs.all(rulebook);
        figures.forEach(figure -> figureNumbers.put(figure.figure(), figureNumbers.size()));
        figures.forEach(figure -> figure(figure.figure()));
        rulebook.rules().forEach(rule -> rule(rule.name()));
        rulebook.rules().stream().flatMap(rule -> rule.conclusions().stream()).forEach(verb -> conclusion(verb.name()));
        followers = follow();
    }

    static Network of(Rulebook rulebook) {
        return rulebook.compiled(Network.class, Network::new);
    }

    /** The nodes after those of the questions, each after all that it reads. */
    List<Node> nodes() {
        return nodes;
    }

    /** The number of the first of {@link #nodes()}. */
    int first() {
        return 2 * questions;
    }

    int answersOf(int question) {
        return question;
    }

    int openOf(int question) {
        return questions + question;
    }

    int questions() {
        return questions;
    }

    /** The nodes that read a node. */
    int[] followers(int node) {
        return followers[node];
    }

    /** Names of the rules that find something. */
    List<String> speakers() {
        return speakers;
    }

    /** The node of a conclusion, or -1 when no rule draws it. */
    int ofConclusion(String name) {
        return nodeOfConclusion.getOrDefault(name, -1);
    }

    /** The node of a rule. */
    int ofRule(String name) {
        return nodeOfRule.getOrDefault(name, -1);
    }

    /** The number of a question, or -1. */
    int question(String id) {
        return questionNumbers.getOrDefault(id, -1);
    }

    // A circle, which the rulebook's reader refuses, would not end.
    private int figure(String name) {
        Integer known = nodeOfFigure.get(name);
        if (known != null) {
            return known;
        }
        int number = figureNumbers.getOrDefault(name, -1);
        FigureInputs inputs = figures.get(number);
        inputs.figures().forEach(input -> figure(figures.get(input).figure()));
        inputs.made().forEach(this::made);
        return add(new Node.OfFigure(number, name), name, nodeOfFigure);
    }

    private List<Integer> made(String name) {
        List<Integer> made = new ArrayList<>();
        if (!PreparedRules.of(rulebook).concluding(name).isEmpty()) {
            made.add(conclusion(name));
        }
        if (rulebook.findRule(name).isPresent()) {
            made.add(rule(name));
        }
        return made;
    }

    private int rule(String name) {
        Integer known = nodeOfRule.get(name);
        if (known != null) {
            return known;
        }
        PreparedRule rule = PreparedRules.of(rulebook).find(name).orElseThrow();
        List<Reading> readings = rule.patterns().stream().map(this::reading).toList();
        int speaker = rule.rule().finds() ? speakers.size() : -1;
        if (speaker >= 0) {
            speakers.add(name);
        }
        return add(new Node.OfRule(rule, readings, speaker), name, nodeOfRule);
    }

    private int conclusion(String name) {
        Integer known = nodeOfConclusion.get(name);
        if (known != null) {
            return known;
        }
        List<Drawn> drawn = PreparedRules.of(rulebook).concluding(name).stream()
                .map(concluder -> new Drawn(rule(concluder.rule().name()), concluder.value()))
                .toList();
        return add(new Node.OfConclusion(name, drawn), name, nodeOfConclusion);
    }

    private int add(Node node, String name, Map<String, Integer> numbers) {
        int number = first() + nodes.size();
        nodes.add(node);
        numbers.put(name, number);
        return number;
    }

    private Reading reading(PreparedPattern pattern) {
        return switch (pattern.type()) {
            case ROW -> Reading.ofRows(pattern, rulebook);
            case PARAMETER -> Reading.ofParameter(pattern);
            default ->
                Reading.ofNodes(
                        pattern,
                        pattern.names().stream()
                                .flatMap(name -> read(pattern, name).stream())
                                .mapToInt(Integer::intValue)
                                .toArray());
        };
    }

    private List<Integer> read(PreparedPattern pattern, String name) {
        if (pattern.byGroup()) {
            return rulebook.questions().stream()
                    .filter(question -> question.group().equals(name))
                    .map(Question::id)
                    .map(id -> openOf(question(id)))
                    .toList();
        }
        return switch (pattern.type()) {
            case ANSWER -> question(name) < 0 ? List.of() : List.of(answersOf(question(name)));
            case OPEN -> question(name) < 0 ? List.of() : List.of(openOf(question(name)));
            case FIGURE -> figureNumbers.containsKey(name) ? List.of(figure(name)) : List.of();
            case CONCLUSION ->
                PreparedRules.of(rulebook).concluding(name).isEmpty() ? List.of() : List.of(conclusion(name));
            case FINDING -> rulebook.findRule(name).isPresent() ? List.of(rule(name)) : List.of();
            case ROW, PARAMETER -> List.of();
        };
    }

    private int[][] follow() {
        List<Set<Integer>> follow = new ArrayList<>();
        for (int node = 0; node < first() + nodes.size(); node++) {
            follow.add(new HashSet<>());
        }
        for (int place = 0; place < nodes.size(); place++) {
            int node = first() + place;
            reads(nodes.get(place)).forEach(read -> follow.get(read).add(node));
        }
        return follow.stream()
                .map(each -> each.stream().sorted().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private Set<Integer> reads(Node node) {
        Set<Integer> reads = new HashSet<>();
        if (node instanceof Node.OfRule rule) {
            rule.readings.forEach(reading -> Arrays.stream(reading.nodes()).forEach(reads::add));
        } else if (node instanceof Node.OfConclusion conclusion) {
            conclusion.drawn.forEach(drawn -> reads.add(drawn.rule()));
        } else if (node instanceof Node.OfFigure figure) {
            FigureInputs inputs = figures.get(figure.number());
            inputs.questions().forEach(question -> {
                reads.add(answersOf(question));
                reads.add(openOf(question));
            });
            inputs.figures()
                    .forEach(input ->
                            reads.add(nodeOfFigure.get(figures.get(input).figure())));
            inputs.made().forEach(name -> reads.addAll(made(name)));
        }
        return reads;
    }
}
