package nl.toetssteen;

import java.util.stream.Collectors;
import nl.toetssteen.casework.UnsafeStart;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words why the program does not start with these settings, and what to do. */
final class UnsafeStartWords extends AbstractFailureAnalyzer<UnsafeStart> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnsafeStart cause) {
        return new FailureAnalysis(
                "Toetssteen does not start, because others could get in:\n"
                        + list(cause.faults().stream().map(UnsafeStart.Fault::what)),
                list(cause.faults().stream().map(UnsafeStart.Fault::remedy)),
                cause);
    }

    private static String list(java.util.stream.Stream<String> lines) {
        return lines.map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
