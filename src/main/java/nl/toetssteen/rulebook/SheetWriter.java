package nl.toetssteen.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.toetssteen.vocabulary.Grade;

/** Writes a proposal as YAML that {@link SheetReader} reads back equal; the same sheet gives the same text. */
public final class SheetWriter {
    private final Map<String, Integer> order;

    private SheetWriter(Rulebook rulebook) {
        List<Question> questions = rulebook.questions();
        order = IntStream.range(0, questions.size())
                .boxed()
                .collect(Collectors.toMap(index -> questions.get(index).id(), index -> index));
    }

    /** The answers in the order of the form. */
    public static String yaml(Rulebook rulebook, Sheet sheet) {
        return new SheetWriter(rulebook).write(sheet);
    }

    private String write(Sheet sheet) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("id: ").append(quoted(sheet.id())).append('\n');
        yaml.append("title: ").append(quoted(sheet.title())).append('\n');
        Map<Integer, List<String>> byLine = entries(sheet);
        List<String> answers = byLine.getOrDefault(0, List.of());
        yaml.append(answers.isEmpty() ? "answers: {}\n" : "answers:\n");
        answers.forEach(entry -> yaml.append("  ").append(entry));
        writeLines(sheet.lines(), byLine, yaml);
        return yaml.toString();
    }

    private static void writeLines(int lines, Map<Integer, List<String>> byLine, StringBuilder yaml) {
        if (lines == 1 && !byLine.containsKey(1)) {
            return;
        }
        yaml.append("lines:\n");
        for (int line = 1; line <= lines; line++) {
            List<String> entries = byLine.getOrDefault(line, List.of("{}\n"));
            yaml.append("  - ").append(String.join("    ", entries));
        }
    }

    private Map<Integer, List<String>> entries(Sheet sheet) {
        SortedMap<Integer, List<String>> byLine = new TreeMap<>();
        sheet.answers().entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> order.getOrDefault(entry.getKey().question(), Integer.MAX_VALUE)))
                .forEach(entry -> byLine.computeIfAbsent(entry.getKey().line(), line -> new ArrayList<>())
                        .add(entry.getKey().question() + ": " + written(entry.getValue()) + "\n"));
        return byLine;
    }

    private static String written(Given given) {
        if (given.equals(Given.of(given.value()))) {
            return written(given.value());
        }
        StringBuilder map = new StringBuilder("{value: ").append(written(given.value()));
        Grade evidence = given.evidence();
        if (evidence != null) {
            map.append(", evidence: ").append(evidence.id());
        }
        if (!given.note().isEmpty()) {
            map.append(", note: ").append(quoted(given.note()));
        }
        if (!given.references().isEmpty()) {
            map.append(", references: ")
                    .append(given.references().stream()
                            .map(SheetWriter::written)
                            .toList());
        }
        return map.append('}').toString();
    }

    private static String written(Reference reference) {
        StringBuilder map = new StringBuilder("{title: ").append(quoted(reference.title()));
        if (!reference.place().isEmpty()) {
            map.append(", place: ").append(quoted(reference.place()));
        }
        if (!reference.link().isEmpty()) {
            map.append(", link: ").append(quoted(reference.link()));
        }
        return map.append('}').toString();
    }

    private static String written(Value value) {
        if (value instanceof Value.Chosen chosen) {
            return chosen.option();
        }
        if (value instanceof Value.Several several) {
            return several.options().toString();
        }
        if (value instanceof Value.Numeric numeric) {
            return numeric.number().toPlainString();
        }
        return value instanceof Value.Text text ? quoted(text.text()) : "unknown";
    }

    /** Quoted as JSON quotes, which YAML understands: a text can hold anything. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> quoted.append(escaped((char) letter)));
        return quoted.append('"').toString();
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isPlain(letter) ? String.valueOf(letter) : String.format("\\u%04x", (int) letter);
        };
    }

    private static boolean isPlain(char letter) {
        boolean lineEnd = letter == '\u0085' || letter == '\u2028' || letter == '\u2029';
        return letter >= ' ' && letter != '\u007f' && letter != '\uFEFF' && !lineEnd;
    }
}
