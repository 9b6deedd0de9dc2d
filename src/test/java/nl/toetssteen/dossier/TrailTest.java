package nl.toetssteen.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import nl.toetssteen.dossier.Verification.Flaw;
import nl.toetssteen.dossier.Verification.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class TrailTest {
    private Path folder;

    private DataSource source;
    private Trail trail;

    static Trail.Deed deed(String action, String dossier) {
        return new Trail.Deed(
                Instant.parse("2026-11-21T12:00:00.123456789Z"), "anna", "Anna", action, "dossier/" + dossier);
    }

    @BeforeEach
    void open(@TempDir Path fresh) {
        folder = fresh;
        source = TestDatabase.migrated(TestDatabase.at(folder));
        trail = TestDatabase.trail(source, folder);
    }

    private List<Flaw> flaws() {
        return TestDatabase.check(source, folder).check(Optional.empty()).flaws();
    }

    private Draft opened() {
        return TestDatabase.transaction(source).execute(status -> {
            Draft draft = TestDatabase.dossiers(source).open("", DossiersTest.sheet("Eerste"));
            trail.append(deed("open", draft.id()), Map.of("version", "1"));
            return draft;
        });
    }

    @Test
    void anEntryFollowsOnTheOneBeforeAndHasTheDigestsOfWhatWasStored() {
        Draft draft = opened();
        Head second = trail.append(deed("read", draft.id()), Map.of());
        List<Entry> entries = trail.after(0, 10);
        assertThat(entries).extracting(Entry::sequence).containsExactly(1L, 2L);
        assertThat(entries.get(0).previous()).isEqualTo("0".repeat(64));
        assertThat(entries.get(1).previous()).isEqualTo(entries.get(0).hash());
        assertThat(second).isEqualTo(entries.get(1).head()).isEqualTo(trail.head());
        assertThat(Payload.read(entries.get(0).payload()).rows())
                .extracting(Payload.Claim::table)
                .containsExactly("dossier", "dossier_version", "dossier_step");
        assertThat(Payload.read(entries.get(1).payload()).rows()).isEmpty();
        assertThat(flaws()).isEmpty();
    }

    @Test
    void whatIsUndoneLeavesNeitherARowNorAnEntryNorAnAnchor() {
        opened();
        assertThatIllegalStateException()
                .isThrownBy(() -> TestDatabase.transaction(source).executeWithoutResult(status -> {
                    Draft draft = TestDatabase.dossiers(source).open("", DossiersTest.sheet("Tweede"));
                    trail.append(deed("open", draft.id()), Map.of());
                    throw new IllegalStateException("undone");
                }));
        assertThat(trail.head().sequence()).isEqualTo(1);
        assertThat(TestDatabase.anchors(folder).all()).hasSize(1);
        // What waited for the entry that was undone does not wait for the next one.
        trail.append(deed("read", "x"), Map.of());
        assertThat(flaws()).isEmpty();
    }

    @Test
    void twoProgramsThatWriteAtOnceNeverForkTheChain() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Head>> work = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            // Each program has its own connections and its own lock in memory; only the database is shared.
            Path own = folder;
            work.add(() -> TestDatabase.trail(TestDatabase.at(own), own).append(deed("read", "x"), Map.of()));
        }
        List<Long> numbers = new ArrayList<>();
        for (Future<Head> head : threads.invokeAll(work)) {
            numbers.add(head.get().sequence());
        }
        threads.shutdown();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(flaws()).isEmpty();
    }

    @Test
    void onePersonHasOneCommitmentThatDoesNotNameThePerson() {
        trail.append(deed("read", "x"), Map.of());
        trail.append(deed("read", "y"), Map.of());
        trail.append(new Trail.Deed(Instant.EPOCH, "bert", "Bert", "read", "dossier/x"), Map.of());
        List<String> actors = trail.after(0, 10).stream().map(Entry::actor).toList();
        assertThat(actors.get(0)).isEqualTo(actors.get(1)).isNotEqualTo(actors.get(2));
        assertThat(trail.after(0, 10).toString()).doesNotContainIgnoringCase("anna", "bert");
    }

    @Test
    void personalDataCanBeErasedAndTheChainIsAsValidAsBefore() {
        trail.append(deed("read", "x"), Map.of());
        Actors actors = new Actors(JdbcClient.create(source));
        String anna = actors.of("anna").get(0);
        TestDatabase.transaction(source).executeWithoutResult(status -> {
            actors.erase(anna);
            trail.append(new Trail.Deed(Instant.EPOCH, "bert", "Bert", "erase", "person/" + anna), Map.of());
        });
        assertThat(actors.of("anna")).isEmpty();
        assertThat(flaws()).isEmpty();
        trail.append(deed("read", "y"), Map.of());
        assertThat(actors.of("anna")).hasSize(1).doesNotContain(anna);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void aHeadThatWasPrintedShowsThatTheEndWasCutOffEvenWithItsAnchors() throws IOException {
        opened();
        opened();
        Head printed = opened().id().isEmpty() ? Head.NONE : trail.head();
        TrailCheck check = TestDatabase.check(source, folder);
        assertThat(check.check(Head.read(printed.toString())).flaws()).isEmpty();
        Files.delete(folder.resolve("anchors.txt"));
        JdbcClient jdbc = JdbcClient.create(source);
        String dossier = trail.after(2, 1).get(0).subject().substring("dossier/".length());
        jdbc.sql("delete from trail_entry where sequence = 3").update();
        jdbc.sql("delete from dossier_step where dossier = ?").param(dossier).update();
        jdbc.sql("delete from dossier_version where dossier = ?").param(dossier).update();
        jdbc.sql("delete from dossier where id = ?").param(dossier).update();
        assertThat(check.check(Optional.empty()).flaws()).isEmpty();
        assertThat(check.check(Optional.of(printed)).flaws()).containsExactly(new Flaw(Kind.CUT_OFF, 3, "3"));
        opened();
        assertThat(check.check(Optional.of(printed)).flaws()).containsExactly(new Flaw(Kind.REWRITTEN, 3, ""));
    }

    @Test
    void anAnchorThatWasCutOffWhileItWasWrittenAccusesNobody() throws IOException {
        opened();
        Files.writeString(folder.resolve("anchors.txt"), "2 ab", StandardOpenOption.APPEND);
        trail = TestDatabase.trail(source, folder);
        opened();
        assertThat(TestDatabase.anchors(folder).all()).hasSize(2);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void anAnchorThatCannotBeWrittenUndoesNothing() throws IOException {
        Files.createDirectory(folder.resolve("anchors.txt"));
        opened();
        assertThat(trail.head().sequence()).isEqualTo(1);
    }

    @Test
    void whatWasStoredBeforeThereWasATrailIsTakenIntoItOnce() {
        Dossiers dossiers = TestDatabase.dossiers(source);
        Draft old = dossiers.open("", DossiersTest.sheet("Oud"));
        dossiers.submit(old, "rework", 1, DossiersTest.RECEIPT, "{}");
        assertThat(flaws()).extracting(Flaw::kind).containsOnly(Kind.ROW_ADDED).hasSize(6);
        Adoption adoption = adoption();
        adoption.adopt("adopt");
        adoption.adopt("adopt");
        assertThat(trail.head().sequence()).isEqualTo(1);
        assertThat(flaws()).isEmpty();
    }

    private Adoption adoption() {
        StoredRows rows = new StoredRows(JdbcClient.create(source));
        return new Adoption(
                trail, rows, TestDatabase.anchors(folder), Clock.systemUTC(), TestDatabase.transaction(source));
    }

    @Test
    void aTrailThatWasEmptiedIsNotBegunAnew() {
        opened();
        JdbcClient.create(source).sql("delete from trail_entry").update();
        adoption().adopt("adopt");
        assertThat(flaws()).extracting(Flaw::kind).contains(Kind.CUT_OFF, Kind.ROW_ADDED);
    }

    @Test
    void everyTableStandsInTheTrailOrIsKnownNotTo() {
        List<String> tables = JdbcClient.create(source)
                .sql("select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list();
        assertThat(tables).containsAll(Recorded.tables()).hasSizeGreaterThan(6);
        assertThat(tables)
                .allMatch(table -> Recorded.tables().contains(table)
                        || List.of("trail_entry", "trail_actor", "trail_lock").contains(table)
                        // Words that others refer to, as the program made them, and what Flyway keeps for itself.
                        || List.of("dossier_state", "account_state", "account_change", "flyway_schema_history")
                                .contains(table)
                        // Who people are and what passes, which must be erased; and accounts, which limits.md names.
                        || List.of("account", "account_version", "account_person", "account_link", "sign_in_attempt")
                                .contains(table));
    }

    @Test
    void aRowOfAnotherTableCannotWaitForAnEntry() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Recorded.row("dossier_state", "x"));
        assertThatIllegalStateException().isThrownBy(() -> Recorded.row("dossier", "x"));
    }
}
