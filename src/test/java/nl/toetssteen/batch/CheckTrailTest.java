package nl.toetssteen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import nl.toetssteen.casework.Deed;
import nl.toetssteen.casework.Journals;
import nl.toetssteen.casework.Subject;
import nl.toetssteen.dossier.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class CheckTrailTest {
    @Test
    void aSoundTrailIsSaidToBeSoAndOneWithAChangeWhereItIs(@TempDir Path folder) {
        DataSource source = TestDatabase.migrated(TestDatabase.at(folder));
        String head = Journals.of(source, folder)
                .note(Deed.READ, Subject.dossier("abcd2345"), Map.of())
                .toString();
        Ran sound = Ran.command("verify-trail", "--data", folder, "--head", head, "--lang", "en")
                .done();
        assertThat(sound.out()).startsWith("Sound: 1 entries, 0 stored rows and 1 anchors agree.");
        JdbcClient.create(source)
                .sql("update trail_entry set action = 'save' where sequence = 1")
                .update();
        Ran.command("verify-trail", "--data", folder, "--lang", "en")
                .refusedWith("Not as it was written, in 1 places:", "Entry 1: its content was changed.");
        Ran.command("verify-trail", "--data", folder, "--head", "9:" + "a".repeat(64))
                .refusedWith("Regel 1: de inhoud is veranderd.", "maar er is een regel 9 geweest");
    }

    @Test
    void aFolderThatIsNotThereAndAHeadThatIsNoneAreRefused(@TempDir Path folder) {
        Ran.command("verify-trail", "--data", folder.resolve("nothing")).refusedWith("deze map bestaat niet");
        Ran.command("verify-trail", "--head", "12").refusedWith("12 is geen stand van het logboek");
    }
}
