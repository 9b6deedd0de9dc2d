package nl.toetssteen.dossier;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words why the program does not start when it cannot open its database, and what to do. */
final class ClosedDatabase extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SQLException cause) {
        return new FailureAnalysis(
                "The database with the proposals cannot be opened: " + cause.getMessage(),
                "If another Toetssteen runs with the same folder, stop that one first, or give this one a folder of its"
                        + " own: --toetssteen.data=/some/folder (a relative folder begins with ./). Otherwise see"
                        + " whether the folder can be written and the disk has room. With PostgreSQL see whether the server"
                        + " runs, and whether spring.datasource and spring.flyway name its address and two roles with"
                        + " their passwords: docs/operations.md.",
                cause);
    }
}
