package nl.toetssteen.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a proposal from a file in YAML or JSON. */
public final class SheetReader {
    private static final List<String> KEYS = List.of("id", "title", "answers", "lines", "example", "precedent");
    private static final int LONGEST_NAME = 300;

    private final String fileName;
    private final SheetNodes nodes;
    private final List<Fault> faults = new ArrayList<>();

    private SheetReader(Rulebook rulebook, String fileName) {
        this.fileName = fileName;
        this.nodes = new SheetNodes(rulebook.questions(), true);
    }

    /**
     * Reads a file's bytes, which must be text in UTF-8 of at most 1 MB.
     *
     * @throws InvalidProposal naming all that is wrong
     */
    public static Sheet read(Rulebook rulebook, String fileName, byte[] bytes) {
        return new SheetReader(rulebook, fileName).read(() -> FileText.of(bytes));
    }

    /**
     * Reads a text: JSON when the name ends in {@code .json}, else YAML.
     *
     * @throws InvalidProposal naming all that is wrong
     */
    public static Sheet read(Rulebook rulebook, String fileName, String text) {
        return new SheetReader(rulebook, fileName).read(() -> FileText.of(text));
    }

    private Sheet read(Supplier<FileText> source) {
        FileText file = source.get();
        faults.addAll(file.faults());
        Sheet sheet = file.faults().isEmpty() ? sheet(parse(file.text())) : Sheet.empty();
        if (!faults.isEmpty()) {
            throw new InvalidProposal(fileName, problems());
        }
        return sheet;
    }

    private Parsed parse(String text) {
        boolean json = fileName.toLowerCase(Locale.ROOT).endsWith(".json");
        return json ? JsonText.parse(text) : YamlText.parse(text);
    }

    private Sheet sheet(Parsed parsed) {
        faults.addAll(parsed.faults());
        if (parsed.root() instanceof Node.Mapping root) {
            return sheet(root);
        }
        if (parsed.root() != null) {
            faults.add(SheetFaults.notAMap(parsed.root(), ""));
        }
        return Sheet.empty();
    }

    private Sheet sheet(Node.Mapping root) {
        root.fields().stream()
                .filter(field -> !KEYS.contains(field.key()))
                .forEach(field -> faults.add(SheetFaults.unknownTopKey(field, KEYS)));
        Optional<Node> lines = value(root, "lines");
        SheetNodes.Result result = nodes.read(answers(root), lines);
        faults.addAll(result.faults());
        return new Sheet(
                text(root, "id"),
                text(root, "title"),
                result.sheet().lines(),
                result.sheet().answers());
    }

    private static Optional<Node> value(Node.Mapping root, String key) {
        return root.field(key).map(Node.Field::value).filter(value -> !value.isNothing());
    }

    private Node.Mapping answers(Node.Mapping root) {
        Optional<Node> answers = value(root, "answers");
        if (answers.isEmpty() || answers.get() instanceof Node.Mapping) {
            return answers.map(Node.Mapping.class::cast).orElse(Node.Mapping.EMPTY);
        }
        faults.add(SheetFaults.notAMap(answers.get(), "answers"));
        return Node.Mapping.EMPTY;
    }

    private String text(Node.Mapping root, String key) {
        Optional<Node> value = value(root, key);
        if (value.isEmpty()) {
            return "";
        }
        boolean fits =
                value.get() instanceof Node.Scalar scalar && scalar.text().length() <= LONGEST_NAME;
        if (!fits) {
            faults.add(SheetFaults.notAName(value.get(), key));
        }
        return fits ? ((Node.Scalar) value.get()).text().strip() : "";
    }

    private List<InvalidProposal.Problem> problems() {
        return faults.stream()
                .sorted(Comparator.comparingInt(Fault::line))
                .map(fault -> new InvalidProposal.Problem(fault.line(), fault.field(), fault.message()))
                .distinct()
                .toList();
    }
}
