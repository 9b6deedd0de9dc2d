package nl.toetssteen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import nl.toetssteen.casework.Deed;
import nl.toetssteen.casework.Journal;
import nl.toetssteen.casework.Journals;
import nl.toetssteen.casework.Subject;
import nl.toetssteen.casework.Submissions;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.dossier.Identity;
import nl.toetssteen.dossier.Postgres;
import nl.toetssteen.dossier.TestDatabase;
import nl.toetssteen.rulebook.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.jdbc.core.JdbcTemplate;

@Isolated
class BackUpTest {
    @TempDir
    private Path root;

    private Path folder;
    private Path file;

    @BeforeEach
    void fill() throws IOException {
        folder = Files.createDirectory(root.resolve("old"));
        file = root.resolve("copy.zip");
        DataSource source = TestDatabase.migrated(TestDatabase.at(folder));
        Journal journal = Journals.of(source, folder);
        journal.together(() -> {
            Account opened = TestDatabase.accounts(source, Clock.systemUTC())
                    .open(new Identity("anna", "Anna \uD83D\uDE00 'x'", "secret"), Set.of("auditor"), false, "test");
            return journal.note(Deed.OPEN_ACCOUNT, Subject.account(opened.id()), Map.of());
        });
        Submissions.submitted(source, folder, Submissions.desk(), "ecosystem-impulse", Language.NL);
        Journals.of(source, folder).note(Deed.READ, Subject.dossier("abcd2345"), Map.of());
    }

    @AfterEach
    void forget() {
        for (String setting : new String[] {"spring.profiles.active", "spring.datasource.url", "toetssteen.data"}) {
            System.clearProperty(setting);
        }
    }

    private Path empty(String name) throws IOException {
        return Files.createDirectory(root.resolve(name));
    }

    private static void isProven(String said) {
        assertThat(said)
                .contains("elk volgens het controlegetal zoals het was", "In orde: ")
                .contains("1 beoordelingen, waarvan 1 tot op de byte gelijk");
    }

    @Test
    void whatWasBackedUpIsPutBackAndProven() throws IOException {
        assertThat(Ran.command("backup", file, "--data", folder, "--lang", "en")
                        .done()
                        .out())
                .contains("copy.zip: ", "Head: ");
        isProven(Ran.command("restore", file, "--data", empty("new")).done().out());
        Ran.command("restore", file, "--data", root.resolve("new")).refusedWith("hier is al iets bewaard");
        Ran.command("backup", file, "--data", folder).refusedWith("dit bestand bestaat al");
        Ran.command("restore", root.resolve("none.zip"), "--data", folder).refusedWith("dit bestand bestaat niet");
        assertThat(Files.list(root).map(path -> path.getFileName().toString())).doesNotContain("copy.zip.unfinished");
    }

    @Test
    void aBackupThatWasAlteredIsNotPutBack() throws IOException {
        Ran.command("backup", file, "--data", folder).done();
        Path other = empty("other");
        edit("tables/account_person.jsonl", "Anna", "Anja");
        Ran.command("restore", file, "--data", other)
                .refusedWith("de rijen van account_person", "Er is niets teruggezet");
        edit("tables/account_person.jsonl", "Anja", "Anna");
        edit("tables/dossier.jsonl", "{", "");
        Ran.command("restore", file, "--data", other).refusedWith("geen goede reservekopie (tables/dossier.jsonl)");
        edit("manifest.json", "\"format\" : 1", "\"format\" : 2");
        Ran.command("restore", file, "--data", other).refusedWith("bewaart gegevens anders");
        Files.writeString(file, "no zip");
        Ran.command("restore", file, "--data", other).refusedWith("geen goede reservekopie");
        assertThat(new JdbcTemplate(TestDatabase.at(other))
                        .queryForObject("select count(*) from account", Integer.class))
                .isZero();
    }

    private void edit(String entry, String from, String to) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            String text = Files.readString(zip.getPath(entry), StandardCharsets.UTF_8);
            assertThat(text).contains(from);
            Files.writeString(zip.getPath(entry), text.replace(from, to), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everythingMovesToPostgresqlAndComesBack() throws IOException {
        System.setProperty("spring.profiles.active", "postgres");
        System.setProperty("spring.datasource.url", Postgres.url(Postgres.fresh()));
        System.setProperty("toetssteen.data", empty("anchors").toString());
        isProven(Ran.command("move-database", "--from", folder).done().out());
        Ran.command("move-database", "--from", folder).refusedWith("hier is al iets bewaard");
        Ran.command("backup", file).done();
        isProven(Ran.command("restore", file, "--data", empty("back")).done().out());
        System.setProperty("spring.datasource.url", Postgres.url(Postgres.fresh()));
        System.setProperty("toetssteen.data", empty("more-anchors").toString());
        isProven(Ran.command("restore", file).done().out());
    }
}
