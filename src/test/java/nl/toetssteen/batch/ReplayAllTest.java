package nl.toetssteen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import nl.toetssteen.casework.Submissions;
import nl.toetssteen.dossier.TestDatabase;
import nl.toetssteen.rulebook.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReplayAllTest {
    @Test
    void everyStoredAppraisalIsReplayedAndWhatDiffersIsNamed(@TempDir Path folder) {
        DataSource source = TestDatabase.migrated(TestDatabase.at(folder));
        String id = Submissions.submitted(source, folder, Submissions.desk(), "ecosystem-impulse", Language.NL)
                .id();
        assertThat(Ran.command("replay-all", "--data", folder).done().out())
                .isEqualTo("Opnieuw uitgevoerd: 1 beoordelingen, waarvan 1 tot op de byte gelijk.\n");
        assertThat(Ran.command("verify-trail", "--data", folder).done().out()).startsWith("In orde: ");
        JdbcClient.create(source)
                .sql("update dossier_appraisal set total = total + 1")
                .update();
        Ran differs = Ran.command("replay-all", "--data", folder, "--lang", "en");
        assertThat(differs.code()).isEqualTo(2);
        assertThat(differs.out())
                .contains(id + ", version 2: another outcome.", "total: stored", "of which 0 came out the same");
        Ran.command("verify-trail", "--data", folder).refusedWith("dossier_appraisal/" + id + "/2");
    }
}
