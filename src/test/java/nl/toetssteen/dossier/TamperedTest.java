package nl.toetssteen.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.toetssteen.dossier.Verification.Flaw;
import nl.toetssteen.dossier.Verification.Kind;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Grade;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Whoever has the database can change anything in it: every column of every row, by every byte or by one of many. The
 * check finds each change and says where. The changes are undone one by one, so that all begin with a sound trail.
 */
class TamperedTest {
    private static Path folder;

    private static SingleConnectionDataSource source;
    private static Connection connection;

    @BeforeAll
    static void fill(@TempDir Path fresh) throws SQLException {
        folder = fresh;
        DataSource file = TestDatabase.migrated(TestDatabase.at(folder));
        Trail trail = TestDatabase.trail(file, folder);
        Dossiers dossiers = TestDatabase.dossiers(file);
        for (int dossier = 1; dossier <= 2; dossier++) {
            String title = "Dossier " + dossier;
            TestDatabase.transaction(file).executeWithoutResult(status -> {
                Draft draft = dossiers.open("an-example", DossiersTest.sheet(title));
                trail.append(TrailTest.deed("open", draft.id()), Map.of("version", "1"));
                Draft submitted = dossiers.submit(draft, "rework", 4_200, DossiersTest.RECEIPT, "{\"a\":1}");
                if (title.endsWith("2")) {
                    decide(file, dossiers, submitted);
                }
                trail.append(TrailTest.deed("submit", draft.id()), Map.of("version", "2"));
            });
            trail.append(TrailTest.deed("read", "x"), Map.of("page", "appraisal"));
        }
        TestDatabase.transaction(file).executeWithoutResult(status -> {
            rulebook(JdbcClient.create(file));
            trail.append(TrailTest.deed("keep-rulebook", "x"), Map.of());
        });
        connection = file.getConnection();
        connection.setAutoCommit(false);
        // An administrator is held back by nothing.
        try (Statement statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            dropChecks(statement);
        }
        connection.commit();
        source = new SingleConnectionDataSource(connection, true);
        source.setAutoCommit(false);
    }

    /** Everything else that is kept of a dossier, one row of each. */
    private static void decide(DataSource file, Dossiers dossiers, Draft submitted) {
        JdbcClient jdbc = JdbcClient.create(file);
        Clock clock = Clock.systemUTC();
        String id = submitted.id();
        Check.Finding finding = new Check.Finding(Grade.REASONED, "geen bron");
        new Checks(jdbc, clock)
                .save(id, submitted.version(), 0, "ann", new TreeMap<>(Map.of(new Slot("a.claim", 0), finding)));
        Draft checked = dossiers.move(submitted, Version.State.CHECKED, "");
        Draft appraised = dossiers.appraised(
                checked, Version.State.APPRAISED, "rework", 4_100, DossiersTest.RECEIPT, "{\"a\":2}");
        int version = appraised.version();
        Ballot ballot = new Ballot("bob", 1, false, "rework", "te duur", Instant.EPOCH);
        new Ballots(jdbc, clock).cast(id, version, 0, ballot);
        Ruling ruling = new Ruling(
                id,
                version,
                1,
                "bob",
                "rework",
                "rework",
                false,
                "zo is gestemd",
                "",
                List.of(new Ruling.Adopted("RC-11", "Spreid het risico.", "Spreid het risico")),
                Instant.EPOCH);
        Rulings rulings = new Rulings(jdbc, clock);
        rulings.draw(ruling);
        Draft decided = dossiers.move(appraised, Version.State.DECIDED, "");
        rulings.confirm(ruling, decided.version(), "cas");
        new Notes(jdbc, clock).add(id, "ann", "Gebeld met de aanvrager.");
        new EvidenceFiles(jdbc, clock)
                .add(id, new EvidenceFiles.Added("plan.pdf", "application/pdf", "het plan", "ann", new byte[] {7, 8, 9
                }));
    }

    /** A row of each table of rulebooks; what they mean does not matter here. */
    private static void rulebook(JdbcClient jdbc) {
        String now = "timestamp with time zone '2026-11-21 12:00:00.5+00'";
        String digest = "'" + "b".repeat(64) + "'";
        jdbc.sql("insert into rulebook values (" + digest + ", 'r', '1', date '2026-11-01', " + now + ")")
                .update();
        jdbc.sql("insert into rulebook_file values (" + digest + ", 'a.yaml', X'61626364')")
                .update();
        jdbc.sql("insert into rulebook_proposal values (1, " + digest + ", 'why', " + digest + ", " + now + ")")
                .update();
        jdbc.sql("insert into rulebook_impact values (1, 1, " + now + ", 2, 1, '[]')")
                .update();
        jdbc.sql("insert into rulebook_in_force values (1, 1, " + digest + ", " + digest + ", " + now + ")")
                .update();
        Recorded.row("rulebook", "b".repeat(64));
        Recorded.row("rulebook_file", "b".repeat(64), "a.yaml");
        Recorded.row("rulebook_proposal", 1);
        Recorded.row("rulebook_impact", 1, 1);
        Recorded.row("rulebook_in_force", 1);
    }

    private static void dropChecks(Statement statement) throws SQLException {
        List<String> drops = new ArrayList<>();
        try (ResultSet all = statement.executeQuery("select table_name, constraint_name from"
                + " information_schema.table_constraints where constraint_type in ('CHECK', 'UNIQUE')"
                + " and lower(table_schema) = 'public'")) {
            while (all.next()) {
                drops.add("alter table " + all.getString(1) + " drop constraint \"" + all.getString(2) + "\"");
            }
        }
        for (String drop : drops) {
            statement.execute(drop);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    /** What the check finds after a change, which is then undone. */
    private static List<Flaw> after(String... changes) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int changed = 0;
            for (String change : changes) {
                changed += statement.executeUpdate(change);
            }
            assertThat(changed).as(List.of(changes).toString()).isPositive();
            return TestDatabase.check(source, folder).check(Optional.empty()).flaws();
        } finally {
            connection.rollback();
        }
    }

    @Test
    void untouchedNothingIsFound() {
        Verification found = TestDatabase.check(source, folder).check(Optional.empty());
        assertThat(found.flaws()).isEmpty();
        assertThat(found.head().sequence()).isEqualTo(7);
        assertThat(found.rows()).isEqualTo(32);
        assertThat(found.anchored()).isEqualTo(7);
    }

    /** A column of a table. */
    private record Column(String table, String name, int type, int size) {}

    private static List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet all = data.getColumns(null, null, table, null)) {
            while (all.next()) {
                columns.add(new Column(
                        table, all.getString("COLUMN_NAME"), all.getInt("DATA_TYPE"), all.getInt("COLUMN_SIZE")));
            }
        }
        assertThat(columns).as(table).isNotEmpty();
        return columns;
    }

    /** New values for a column: a text with one letter changed, at the beginning, in the middle or at the end. */
    private static List<String> changed(Column column) {
        String name = column.name();
        return switch (column.type()) {
            case Types.INTEGER, Types.BIGINT -> List.of(name + " + 1000", "-" + name);
            case Types.BOOLEAN -> List.of("not " + name);
            case Types.DATE -> List.of("dateadd('DAY', 1, " + name + ")");
            case Types.TIMESTAMP_WITH_TIMEZONE ->
                List.of("dateadd('MICROSECOND', 1, " + name + ")", "dateadd('HOUR', -1, " + name + ")");
            case Types.VARBINARY -> List.of(name + " || X'00'", "X'60' || substring(" + name + " from 2)");
            default ->
                Stream.of("1", "(length(" + name + ") + 1) / 2", "length(" + name + ")")
                        .map(at -> flipped(name, at))
                        .toList();
        };
    }

    /** The lowest bit of one letter changes. */
    private static String flipped(String name, String at) {
        String letter = "ascii(substring(" + name + " from greatest(1, " + at + ") for 1))";
        return "case when length(" + name + ") = 0 then 'x' else substring(" + name + " from 1 for greatest(1, " + at
                + ") - 1) || char(bitxor(" + letter + ", 1)) || substring(" + name + " from greatest(1, " + at
                + ") + 1) end";
    }

    @Test
    void everyColumnOfEveryStoredRowIsGuarded() throws SQLException {
        int tried = 0;
        for (String table : Recorded.tables()) {
            for (Column column : columns(table)) {
                for (String value : changed(column)) {
                    List<Flaw> flaws = after("update " + table + " set " + column.name() + " = " + value + " where "
                            + Recorded.key(table).get(0) + " = (select min("
                            + Recorded.key(table).get(0) + ") from "
                            + table + ")");
                    assertThat(flaws).as(column + " " + value).isNotEmpty();
                    assertThat(flaws.get(0).kind()).isIn(Kind.ROW_ALTERED, Kind.ROW_MISSING, Kind.ROW_ADDED);
                    assertThat(flaws.get(0).where()).startsWith(table + "/");
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(50);
    }

    @Test
    void everyColumnOfEveryEntryIsGuarded() throws SQLException {
        for (Column column : columns("trail_entry")) {
            for (String value : changed(column)) {
                for (int entry = 1; entry <= 7; entry++) {
                    List<Flaw> flaws = after(
                            "update trail_entry set " + column.name() + " = " + value + " where sequence = " + entry);
                    assertThat(flaws).as(column + " of " + entry).isNotEmpty();
                    assertThat(flaws)
                            .extracting(Flaw::entry)
                            .as(column + " " + flaws)
                            .contains((long) entry);
                }
            }
        }
    }

    @Test
    void thePersonalDataAreGuarded() throws SQLException {
        for (Column column : columns("trail_actor")) {
            for (String value : changed(column)) {
                List<Flaw> flaws = after("update trail_actor set " + column.name() + " = " + value);
                assertThat(flaws).extracting(Flaw::kind).isSubsetOf(Kind.ACTOR_ALTERED, Kind.ACTOR_MISSING);
                assertThat(flaws).as(column.toString()).isNotEmpty();
            }
        }
        assertThat(after("delete from trail_actor")).extracting(Flaw::kind).containsExactly(Kind.ACTOR_MISSING);
    }

    @Test
    void everyByteOfAnEntryAndOfARowIsGuarded() throws SQLException {
        for (int at = 1; at <= 150; at++) {
            assertThat(after("update trail_entry set payload = " + flipped("payload", "" + at)
                            + " where sequence = 2 and length(payload) >= " + at))
                    .as("byte " + at)
                    .contains(new Flaw(Kind.PAYLOAD_CHANGED, 2, ""));
            assertThat(after("update dossier_version set content = " + flipped("content", "" + at)
                            + " where version = 2 and length(content) >= " + at))
                    .as("byte " + at)
                    .extracting(Flaw::kind)
                    .containsOnly(Kind.ROW_ALTERED);
        }
    }

    @Test
    void aDeletedEntryIsMissed() throws SQLException {
        assertThat(after("delete from trail_entry where sequence = 3")).containsExactly(new Flaw(Kind.MISSING, 3, "4"));
        assertThat(after("delete from trail_entry where sequence in (1, 2)"))
                .startsWith(new Flaw(Kind.MISSING, 1, "3"))
                .extracting(Flaw::kind)
                .contains(Kind.ROW_ADDED);
    }

    @Test
    void anEndThatWasCutOffIsMissed() throws SQLException {
        assertThat(after("delete from trail_entry where sequence = 7")).startsWith(new Flaw(Kind.CUT_OFF, 7, "7"));
        assertThat(after("delete from trail_entry")).startsWith(new Flaw(Kind.CUT_OFF, 1, "1"));
    }

    @Test
    void swappedEntriesAreTold() throws SQLException {
        assertThat(after(
                        "update trail_entry set sequence = 99 where sequence = 2",
                        "update trail_entry set sequence = 2 where sequence = 3",
                        "update trail_entry set sequence = 3 where sequence = 99"))
                .contains(new Flaw(Kind.SWAPPED, 2, "3"), new Flaw(Kind.SWAPPED, 3, "2"))
                .first()
                .extracting(Flaw::entry)
                .isEqualTo(2L);
    }

    @Test
    void closingTheGapByNewNumbersIsTold() throws SQLException {
        List<Flaw> flaws = after(
                "delete from trail_entry where sequence = 3",
                "update trail_entry set sequence = sequence - 1 where sequence > 3");
        assertThat(flaws).startsWith(new Flaw(Kind.SWAPPED, 3, "4"));
    }

    @Test
    void anEntryWithARightHashInAWrongPlaceIsTold() throws SQLException {
        Entry third = TestDatabase.trail(source, folder).after(2, 1).get(0);
        Entry forged = Entry.after(
                new Head(2, "a".repeat(64)), third.at(), third.actor(), "save", "dossier/x", third.payload());
        List<Flaw> flaws = after("update trail_entry set action = 'save', previous = '" + forged.previous()
                + "', hash = '" + forged.hash() + "', subject = 'dossier/x' where sequence = 3");
        assertThat(flaws)
                .contains(
                        new Flaw(Kind.UNLINKED, 3, ""),
                        new Flaw(Kind.REWRITTEN, 3, ""),
                        new Flaw(Kind.UNLINKED, 4, ""));
    }

    @Test
    void aRowThatIsDeletedOrAddedOrSwappedIsFound() throws SQLException {
        assertThat(after("delete from dossier_appraisal"))
                .extracting(Flaw::kind)
                .containsExactly(Kind.ROW_MISSING, Kind.ROW_MISSING, Kind.ROW_MISSING);
        assertThat(after("insert into dossier (id, example, opened_at) values ('forged', '', current_timestamp)"))
                .containsExactly(new Flaw(Kind.ROW_ADDED, 0, "dossier/forged"));
        assertThat(after(
                        "update dossier_version set version = 99 where version = 1",
                        "update dossier_version set version = 1 where version = 2",
                        "update dossier_version set version = 2 where version = 99"))
                .extracting(Flaw::kind)
                .containsOnly(Kind.ROW_ALTERED)
                .hasSize(4);
    }
}
