package nl.toetssteen.batch;

import nl.toetssteen.report.Schema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of what the program reads or writes. */
@Command(name = "schema")
final class PrintSchema extends Task {

    @Parameters(
            paramLabel = "proposal|appraisal|comparison|insight|portfolio",
            arity = "0..1",
            descriptionKey = "schema")
    @Nullable
    String name;

    PrintSchema(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    @Override
    int work() {
        print(schema().text());
        return DONE;
    }

    private Schema schema() {
        return name == null
                ? Schema.APPRAISAL
                : Schema.of(name).orElseThrow(() -> speech.refuse("schema.unknown", name));
    }
}
