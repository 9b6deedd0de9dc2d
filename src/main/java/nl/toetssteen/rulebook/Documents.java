package nl.toetssteen.rulebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The files of a rulebook as parsed: YAML as nodes, tables as records, logic as text. */
final class Documents {
    private static final Words CSV_REMEDY =
            new Words("", "Separate cells by commas and put cells with commas in quotation marks.");

    private final Defects defects;
    private final Map<String, Node> yaml = new TreeMap<>();
    private final Map<String, List<CsvRecord>> tables = new TreeMap<>();
    private final Map<String, String> logic = new TreeMap<>();

    Documents(RulebookFolder folder, Defects defects) {
        this.defects = defects;
        folder.paths().stream()
                .filter(RulebookFolder::isRead)
                .forEach(path -> take(path, FileText.of(folder.bytes(path))));
    }

    private void take(String path, FileText file) {
        file.faults().forEach(fault -> refuse(path, fault));
        if (!file.faults().isEmpty()) {
            return;
        }
        if (path.endsWith(".yaml")) {
            takeYaml(path, YamlText.parse(file.text()));
        } else if (path.endsWith(".csv")) {
            takeTable(path, file.text());
        } else {
            logic.put(path, file.text());
        }
    }

    private void refuse(String path, Fault fault) {
        defects.add(path, fault);
        defects.unreadable(path);
    }

    private void takeYaml(String path, Parsed parsed) {
        Node root = parsed.root();
        if (root == null) {
            parsed.faults().forEach(fault -> refuse(path, fault));
        } else {
            parsed.faults().forEach(fault -> defects.add(path, fault));
            yaml.put(path, root);
        }
    }

    private void takeTable(String path, String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            tables.put(path, reader.stream().toList());
        } catch (CsvParseException | IOException bad) {
            refuse(path, new Fault(1, "", new Words("", "This is not a table: " + bad.getMessage()), CSV_REMEDY));
        }
    }

    /** The paths of parsed files in a folder with an ending, sorted. */
    List<String> paths(String folder, String ending) {
        return Stream.of(yaml.keySet(), tables.keySet(), logic.keySet())
                .flatMap(Collection::stream)
                .filter(path -> path.startsWith(folder) && path.endsWith(ending))
                .sorted()
                .toList();
    }

    boolean has(String path) {
        return yaml.containsKey(path) || tables.containsKey(path) || logic.containsKey(path);
    }

    String logic(String path) {
        return logic.getOrDefault(path, "");
    }

    List<CsvRecord> table(String path) {
        return tables.getOrDefault(path, List.of());
    }

    /** Reads a file that holds a map, if it is there and is one. */
    <T> Optional<T> map(String path, Function<Entry, T> reader) {
        return Optional.ofNullable(yaml.get(path))
                .flatMap(root -> asMap(path, root))
                .map(entry -> entry.read(reader));
    }

    private Optional<Entry> asMap(String path, Node root) {
        if (root instanceof Node.Mapping mapping) {
            return Optional.of(new Entry(mapping, path, defects));
        }
        defects.add(
                new Place(path, root.line()), "This file holds " + root.kind().en() + ".", "Write keys with values.");
        defects.unreadable(path);
        return Optional.empty();
    }

    /** Reads a file that holds a list of maps; empty when it is not there. */
    <T> List<T> list(String path, Function<Entry, T> reader) {
        return Optional.ofNullable(yaml.get(path))
                .map(root -> Entry.holding("this file", root, path, defects).entries("this file", reader))
                .orElse(List.of());
    }

    /** All that was parsed, as JSON that is blind to comments, quotation marks, layout and the order of keys. */
    String json() {
        return new DocumentJson().write(yaml, tables, logic);
    }
}
