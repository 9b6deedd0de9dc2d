package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Language;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class TraceGraphTest {
    private static Texts texts() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages.messages");
        messages.setDefaultEncoding("UTF-8");
        return new Texts(messages, Language.NL);
    }

    private static TraceGraph graph(Appraisal appraisal, String criterion) {
        return new TraceGraphs(Shipped.RULEBOOK, appraisal, "/proposals/x", texts()).of(criterion);
    }

    private static Map<String, Integer> layers(TraceGraph graph) {
        Map<String, Integer> layers = new HashMap<>();
        for (int layer = 0; layer < graph.layers().size(); layer++) {
            int number = layer;
            graph.layers().get(layer).forEach(node -> layers.put(node.key(), number));
        }
        return layers;
    }

    @Test
    void everyFindingOfEveryExampleStandsInItAndEveryLineGoesToTheRight() {
        for (Example example : Shipped.RULEBOOK.contents().examples()) {
            Appraisal appraisal = Shipped.appraiser().appraise(example.sheet(), Shipped.TERMS);
            TraceGraph graph = graph(appraisal, "");
            Map<String, Integer> layers = layers(graph);
            assertThat(layers.keySet())
                    .as(example.id())
                    .hasSize(graph.size())
                    .contains("verdict")
                    .containsAll(appraisal.findings().stream()
                            .map(finding -> finding.rule() + "#" + finding.line())
                            .toList());
            assertThat(graph.edges())
                    .as(example.id())
                    .allMatch(edge -> layers.getOrDefault(edge.from(), 99) < layers.getOrDefault(edge.to(), -1));
            assertThat(layers.get("verdict")).isEqualTo(graph.layers().size() - 1);
        }
    }

    @Test
    void ofOneCriterionOnlyWhatBearsOnItIsLeft() {
        Appraisal appraisal = Shipped.appraiser()
                .appraise(Shipped.RULEBOOK.contents().examples().get(0).sheet(), Shipped.TERMS);
        String criterion = appraisal.findings().stream()
                .map(finding -> finding.criterion())
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElseThrow();
        TraceGraph graph = graph(appraisal, criterion);
        assertThat(graph.size()).isLessThan(graph(appraisal, "").size());
        assertThat(graph.layers().stream().flatMap(List::stream).filter(node -> node.kind()
                        .equals("criterion")))
                .extracting(TraceGraph.Node::key)
                .containsExactly(criterion);
    }

    @Test
    void whatDoesNotFitABoxEndsInAnEllipsisAndIsStillThereInFull() {
        assertThat(GraphPicture.lines("kort")).containsExactly("kort");
        assertThat(GraphPicture.lines("een tekst die net op twee regels van een vak past"))
                .hasSize(2)
                .noneMatch(line -> line.endsWith("…"));
        assertThat(GraphPicture.lines("x".repeat(200)))
                .hasSize(2)
                .allMatch(line -> line.length() <= 31)
                .last()
                .asString()
                .endsWith("…");
        TraceGraph graph = TraceGraph.of(
                List.of(new TraceGraph.Node("a", "answer", "<b> \"" + "y".repeat(90), "", 0)), java.util.Set.of());
        assertThat(GraphPicture.of(graph, "t")).contains("<title>&lt;b&gt; &quot;" + "y".repeat(90) + "</title>");
    }
}
