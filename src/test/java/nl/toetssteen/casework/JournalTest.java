package nl.toetssteen.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Engine;
import nl.toetssteen.dossier.Overtaken;
import nl.toetssteen.dossier.TestDatabase;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Engine.class)
class JournalTest {
    private final Engine engine;

    private Path folder;

    private DataSource source;
    private Dossiers dossiers;
    private Journal journal;
    private Proposals proposals;
    private Person acting = new Person("anna", "Anna", Set.of());

    JournalTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open(@TempDir Path fresh) {
        folder = fresh;
        source = engine.fresh(folder);
        dossiers = TestDatabase.dossiers(source);
        journal = Journals.of(source, folder, () -> acting);
        proposals = new Proposals(dossiers, journal);
    }

    private List<String> actions() {
        return JdbcClient.create(source)
                .sql("select action from trail_entry order by sequence")
                .query(String.class)
                .list();
    }

    private void isSound() {
        assertThat(TestDatabase.check(source, folder).check(Optional.empty()).flaws())
                .isEmpty();
    }

    @Test
    void everythingThatChangesADossierIsNoted() {
        Draft draft = proposals.open("", Sheet.empty());
        proposals.rename(draft.id(), "Haven");
        proposals.rename(draft.id(), "Haven");
        proposals.restore(draft.id(), 1);
        proposals.remove(draft.id());
        proposals.take(Sheet.empty());
        assertThat(actions()).containsExactly("open", "save", "restore", "remove", "import");
        isSound();
    }

    @Test
    void aSubmissionIsNotedWithItsOutcome() {
        Desk desk = Desk.open(Shipped::appraiser);
        desk.await();
        Submit submit = new Submit(
                dossiers, new Appraise(desk, Clock.systemUTC()), desk, journal, Libraries.of(source, desk, journal));
        Draft draft = proposals.open("", Sheet.empty());
        submit.submit(draft, (rulebook, appraisal, explanation) -> "{}");
        assertThat(actions()).containsExactly("open", "keep-rulebook", "submit");
        assertThat(JdbcClient.create(source)
                        .sql("select payload from trail_entry where sequence = 3")
                        .query(String.class)
                        .single())
                .contains("\"verdict\":\"undetermined\"", "dossier_appraisal", "dossier_version");
        isSound();
    }

    @Test
    void whoIsOvertakenLeavesNoEntry() {
        Draft draft = proposals.open("", Sheet.empty());
        proposals.rename(draft.id(), "Haven");
        assertThatExceptionOfType(Overtaken.class)
                .isThrownBy(() -> journal.saved(Deed.SAVE, draft.titled("Strand"), dossiers::save));
        assertThat(actions()).containsExactly("open", "save");
        isSound();
    }

    @Test
    void whoLooksAgainSoonHasOneEntryAndEveryFileHasItsOwn() {
        Disclosures disclosures = new Disclosures(journal, () -> acting, Clock.systemUTC());
        disclosures.seen("abc", "appraisal");
        disclosures.seen("abc", "appraisal");
        disclosures.seen("abc", "trace");
        acting = new Person("bert", "Bert", Set.of());
        disclosures.seen("abc", "appraisal");
        disclosures.taken("abc", 1, "appraisal.json");
        assertThat(disclosures.taken("abc", 1, "appraisal.json")).isEqualTo(journal.head());
        assertThat(actions()).containsExactly("read", "read", "read", "export", "export");
    }

    @Test
    void aPersonIsErasedUnderEveryNameAndTheTrailStaysSound() {
        ErasePerson erase = new ErasePerson(
                TestDatabase.accounts(source, Clock.systemUTC()),
                TestDatabase.actors(source),
                new Permission(() -> Person.COMMAND),
                journal);
        journal.note(Deed.READ, Subject.dossier("x"), Map.of());
        acting = new Person("anna", "Anna de Vries", Set.of());
        journal.note(Deed.READ, Subject.dossier("x"), Map.of());
        acting = new Person("bert", "Bert", Set.of());
        assertThat(erase.erase("anna")).isEqualTo(2);
        assertThat(erase.erase("anna")).isZero();
        assertThat(actions()).containsExactly("read", "read", "erase", "erase");
        isSound();
    }
}
