package nl.toetssteen.batch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.toetssteen.insight.NotComparable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that looks at several proposals together, and says what it sees as text or as one JSON document. */
abstract class InsightTask extends RulebookTask {
    private static final String JSON = "json";
    private static final List<String> FORMATS = List.of("text", JSON);

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
    List<String> files = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    String format = "text";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out-file")
    @Nullable
    String out;

    @Option(names = "--rules", paramLabel = "FOLDER", descriptionKey = "rules")
    @Nullable
    String rules;

    @Mixin
    TermsOptions options = new TermsOptions();

    InsightTask(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    /** Refuses what can be refused without a rulebook, which takes a while to read. */
    void check() {
        if (!FORMATS.contains(format)) {
            throw speech.refuse("format.unknown", format);
        }
        options.check(workplace.clock(), speech);
        new AppraisedFiles(workplace, speech).check(files);
    }

    boolean isJson() {
        return format.equals(JSON);
    }

    /** Writes where it was asked to. */
    void deliver(String text) {
        if (out == null) {
            print(text);
        } else {
            Outputs.toFile(out, files, speech).write(out, text);
        }
    }

    /** What keeps proposals from one list, in words. */
    Refusal refusal(NotComparable refused) {
        Map<String, List<String>> groups = refused.groups();
        String listed = groups.entrySet().stream()
                .map(group -> group.getKey() + ": " + String.join(", ", group.getValue()))
                .collect(Collectors.joining("; "));
        return speech.refuse("not-comparable." + refused.reason().id(), listed);
    }
}
