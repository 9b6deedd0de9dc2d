package nl.toetssteen.rulebook;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Parses YAML into nodes with lines; builds no objects, so that a file cannot ask for any. */
final class YamlText {
    private final Yaml yaml = new Yaml(options());
    private final List<Fault> faults = new ArrayList<>();

    private YamlText() {}

    static Parsed parse(String text) {
        return new YamlText().read(text);
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(30);
        options.setMaxAliasesForCollections(0);
        return options;
    }

    private Parsed read(String text) {
        try {
            // Aliases are refused before they are followed: a few lines of them can stand for billions of nodes.
            if (text.contains("*") || text.contains("!")) {
                yaml.parse(new StringReader(text)).forEach(this::refuseAliasesAndTags);
            }
            return new Parsed(faults.isEmpty() ? node(yaml.compose(new StringReader(text))) : null, faults);
        } catch (MarkedYAMLException bad) {
            return Parsed.bad(Faults.badYaml(line(bad.getProblemMark()), String.valueOf(bad.getProblem())));
        } catch (YAMLException bad) {
            return Parsed.bad(Faults.badYaml(
                    1, String.valueOf(bad.getMessage()).lines().findFirst().orElse("")));
        }
    }

    private void refuseAliasesAndTags(Event event) {
        boolean tagged = event instanceof ScalarEvent scalar && isTag(scalar.getTag())
                || event instanceof CollectionStartEvent start && isTag(start.getTag());
        if (tagged || event instanceof AliasEvent) {
            faults.add(Faults.aliasOrTag(line(event.getStartMark())));
        }
    }

    private static boolean isTag(@Nullable String tag) {
        return tag != null && !tag.equals("!");
    }

    private Node node(org.yaml.snakeyaml.nodes.@Nullable Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping(mapping);
        }
        if (node instanceof SequenceNode sequence) {
            return new Node.Sequence(
                    sequence.getValue().stream().map(this::node).toList(), line(sequence.getStartMark()));
        }
        return node instanceof ScalarNode scalar ? scalar(scalar) : new Node.Scalar("", true, 1);
    }

    private Node scalar(ScalarNode scalar) {
        int line = line(scalar.getStartMark());
        if (FileText.oddCharacter(scalar.getValue()) >= 0) {
            faults.add(Faults.notText(line));
        }
        return new Node.Scalar(scalar.getValue(), scalar.isPlain(), line);
    }

    private Node mapping(MappingNode mapping) {
        List<Node.Field> fields = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            int line = line(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                faults.add(Faults.notAKey(line));
            } else if (!keys.add(key.getValue())) {
                faults.add(Faults.duplicateKey(line, key.getValue()));
            } else {
                fields.add(new Node.Field(key.getValue(), line, node(tuple.getValueNode())));
            }
        }
        return new Node.Mapping(fields, line(mapping.getStartMark()));
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
