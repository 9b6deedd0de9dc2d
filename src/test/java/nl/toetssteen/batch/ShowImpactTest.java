package nl.toetssteen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import nl.toetssteen.casework.Submissions;
import nl.toetssteen.dossier.TestDatabase;
import nl.toetssteen.rulebook.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowImpactTest {
    @Test
    void whatAnotherRulebookWouldDoIsShownAndItCanBeProposed(@TempDir Path folder) throws IOException {
        DataSource source = TestDatabase.migrated(TestDatabase.at(folder));
        Submissions.submitted(source, folder, Submissions.desk(), "ecosystem-impulse", Language.NL);
        Path rules = folder.resolve("rules");
        Submissions.edited().files().forEach((path, content) -> write(rules.resolve(path), content));
        Ran.command("impact", rules, "--data", folder, "--propose", " ").refusedWith("Geef een reden");
        Ran proposed = Ran.command("impact", rules, "--data", folder, "--propose", "why", "--lang", "en");
        assertThat(proposed.err()).startsWith("Proposed as number 1: ");
        assertThat(proposed.out()).contains("Judged by both: 1 dossiers, of which ");
        assertThat(TestDatabase.inForce(source).impact(1)).isPresent();
        assertThat(Ran.command("verify-trail", "--data", folder).done().out()).startsWith("In orde: ");
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
