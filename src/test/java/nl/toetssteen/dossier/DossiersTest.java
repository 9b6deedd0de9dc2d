package nl.toetssteen.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.toetssteen.appraisal.Receipt;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Reference;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Grade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
public class DossiersTest {
    private final Engine engine;

    public static final Receipt RECEIPT = new Receipt(
            "a".repeat(64),
            "b".repeat(64),
            "2026.1",
            LocalDate.of(2026, 11, 21),
            "efficiency",
            "c".repeat(64),
            "d".repeat(64),
            "0.1.0",
            "10.2.0");

    private Dossiers dossiers;

    DossiersTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        dossiers = TestDatabase.dossiers(engine.fresh(folder));
    }

    public static Sheet sheet(String title) {
        TreeMap<Slot, Given> answers = new TreeMap<>();
        answers.put(new Slot("q.choice", 0), Given.of(new Value.Chosen("a")));
        answers.put(new Slot("q.several", 2), Given.of(new Value.Several(List.of("x", "y"))));
        answers.put(
                new Slot("q.amount", 0),
                new Given(
                        new Value.Numeric(new BigDecimal("1234567.89")),
                        Grade.DOCUMENTED,
                        "Bijlage \u0000 \u202E \uD83D\uDE00 'x' \"y\" \\ \n",
                        List.of(new Reference("t", "p", "https://example.org/"))));
        answers.put(new Slot("q.text", 0), Given.of(new Value.Text("Zeeën; <b>\uD800</b>")));
        answers.put(new Slot("q.gone", 0), Given.of(new Value.Text("van een oudere uitgave")));
        return new Sheet("own-id", title, 3, answers);
    }

    private static Draft unread(Draft draft) {
        TreeMap<Slot, Typed> unread = new TreeMap<>();
        Slot slot = new Slot("q.years", 1);
        unread.put(slot, new Typed(slot, Language.EN, List.of("lots", ""), "documented", "note", List.of()));
        return draft.with(draft.sheet(), unread);
    }

    /** A pool retires its connections after half an hour. H2 compiles some constraints for the one that made them. */
    @Test
    void savingGoesOnWhenTheConnectionThatMadeTheTablesIsGone(@TempDir Path folder) throws SQLException {
        DataSource source = TestDatabase.at(folder);
        try (Connection open = source.getConnection()) {
            assertThat(open.isValid(1)).isTrue();
            Dossiers others = TestDatabase.dossiers(TestDatabase.migrated(source));
            Draft opened = others.open("", sheet("Eerste"));
            assertThat(others.save(unread(opened)).version()).isEqualTo(2);
        }
    }

    @Test
    void whatWasSavedIsReadBackEqual() {
        Draft opened = dossiers.open("an-example", sheet("Eerste"));
        Draft saved = dossiers.save(unread(opened));
        assertThat(saved.version()).isEqualTo(2);
        assertThat(dossiers.latest(opened.id()).orElseThrow().draft()).isEqualTo(saved);
        assertThat(dossiers.version(opened.id(), 1).orElseThrow().draft()).isEqualTo(opened);
        assertThat(saved.saysTheSameAs(unread(opened))).isTrue();
    }

    @Test
    void savingWithoutAChangeMakesNoVersion() {
        Draft opened = dossiers.open("", sheet("Eerste"));
        assertThat(dossiers.save(opened)).isEqualTo(opened);
        assertThat(dossiers.history(opened.id())).hasSize(1);
        assertThat(dossiers.save(opened.titled("Tweede")).version()).isEqualTo(2);
    }

    @Test
    void whoIsOvertakenStoresNothing() {
        Draft opened = dossiers.open("", sheet("Eerste"));
        Draft saved = dossiers.save(opened.titled("Tweede"));
        assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> dossiers.save(opened.titled("Derde")));
        assertThatExceptionOfType(Overtaken.class)
                .isThrownBy(() -> dossiers.submit(opened, "rework", 4_200, RECEIPT, "{}"));
        assertThat(dossiers.history(opened.id())).extracting(Version::draft).containsExactly(saved, opened);
    }

    @Test
    void ofManyWhoSaveTheSameVersionOneIsFirst() throws Exception {
        Draft opened = dossiers.open("", sheet("Eerste"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> saves = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            String title = "Van " + thread;
            saves.add(() -> {
                try {
                    return dossiers.save(opened.titled(title)).version() == 2;
                } catch (Overtaken overtaken) {
                    return false;
                }
            });
        }
        int first = 0;
        for (Future<Boolean> save : threads.invokeAll(saves)) {
            first += save.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(first).isEqualTo(1);
        assertThat(dossiers.history(opened.id())).hasSize(2);
    }

    @Test
    void aSubmissionIsKeptWithItsAppraisal() {
        Draft submitted =
                dossiers.submit(dossiers.open("", sheet("Eerste")), "support-if", 5_463, RECEIPT, "{\"a\":1}");
        assertThat(dossiers.latest(submitted.id()).orElseThrow().state()).isEqualTo(Version.State.SUBMITTED);
        Submitted kept = dossiers.submitted(submitted.id(), submitted.version()).orElseThrow();
        assertThat(kept.receipt()).isEqualTo(RECEIPT);
        assertThat(kept.verdict()).isEqualTo("support-if");
        assertThat(kept.total()).isEqualTo(5_463);
        assertThat(kept.document()).isEqualTo("{\"a\":1}");
        assertThat(dossiers.submitted(submitted.id(), 1)).isEmpty();
    }

    @Test
    void aRemovedDossierIsOutOfSightAndCanBePutBack() {
        Draft opened = dossiers.open("", sheet("Eerste"));
        dossiers.remove(opened);
        assertThat(dossiers.latest(opened.id())).isEmpty();
        assertThat(dossiers.search("", 0, 10)).isEmpty();
        assertThat(dossiers.history(opened.id())).hasSize(2);
        Draft top = dossiers.history(opened.id()).get(0).draft();
        dossiers.save(new Draft(opened.id(), top.version(), "", opened.sheet(), opened.unread()));
        assertThat(dossiers.latest(opened.id())).isPresent();
    }

    @Test
    void searchFindsTitlesAnswersAndNumbersOfDossiers() {
        Draft harbour = dossiers.open("", sheet("Haven 100%_Noord"));
        dossiers.open("example", sheet("Iets anders"));
        assertThat(dossiers.search("haven", 0, 10)).extracting(Listed::id).containsExactly(harbour.id());
        assertThat(dossiers.search("100%_n", 0, 10)).hasSize(1);
        assertThat(dossiers.search("%%", 0, 10)).isEmpty();
        assertThat(dossiers.search("oudere uitgave", 0, 10)).hasSize(2);
        assertThat(dossiers.search(harbour.id(), 0, 10)).hasSize(1);
        assertThat(dossiers.search("", 0, 1)).extracting(Listed::title).containsExactly("Iets anders");
        assertThat(dossiers.search("", 1, 1)).extracting(Listed::untouched).containsExactly(false);
        dossiers.move(harbour, Version.State.SUBMITTED, "");
        assertThat(dossiers.search("", Set.of(Version.State.SUBMITTED), 0, 10))
                .extracting(Listed::id)
                .containsExactly(harbour.id());
        assertThat(dossiers.search("iets", Set.of(Version.State.SUBMITTED), 0, 10))
                .isEmpty();
    }
}
