package nl.toetssteen.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.toetssteen.dossier.Tables.Kind;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class TablesTest {
    private static final List<String> CHANGES = List.of(
            "account_link",
            "account_person",
            "sign_in_attempt",
            "trail_actor",
            "web_session",
            "web_session_attributes");

    private JdbcTemplate jdbc;
    private DataSource administrator;

    @BeforeEach
    void open(@TempDir Path folder) {
        jdbc = new JdbcTemplate(Engine.POSTGRES.fresh(folder));
        administrator = Engine.POSTGRES.administrator(folder);
    }

    private static Map<String, Kind> tables(DataSource source) {
        return new Tables(new JdbcTemplate(source)).all();
    }

    private boolean isRefused(String statement) {
        try {
            jdbc.execute(statement);
            return false;
        } catch (DataAccessException refused) {
            assertThat(refused.getMostSpecificCause()).hasMessageContaining("permission denied for table");
            return true;
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyTableSaysWhatMayBecomeOfItsRowsAndComesAfterThoseItRefersTo(Engine engine, @TempDir Path other) {
        Map<String, Kind> tables = tables(engine.fresh(other));
        assertThat(tables).hasSizeGreaterThan(20).doesNotContainKey("flyway_schema_history");
        assertThat(tables.keySet()).containsAll(Recorded.tables());
        assertThat(Recorded.tables()).allMatch(table -> tables.get(table) == Kind.ADDED);
        List<String> order = new ArrayList<>(tables.keySet());
        assertThat(order).containsSubsequence("dossier", "dossier_version", "dossier_ruling", "dossier_decision");
        assertThat(order).containsSubsequence("evidence", "dossier_file");
        assertThat(tables.entrySet().stream()
                        .filter(table -> table.getValue() == Kind.CHANGING || table.getValue() == Kind.PASSING)
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(CHANGES);
    }

    @Test
    void theRoleOfTheProgramCanNeitherChangeNorDeleteARowThatIsForGood() {
        List<String> forGood = new ArrayList<>(tables(administrator).keySet());
        forGood.removeAll(CHANGES);
        forGood.remove("trail_lock");
        forGood.add("flyway_schema_history");
        assertThat(forGood).hasSizeGreaterThan(18).contains("trail_entry", "dossier_version", "account_version");
        for (String table : forGood) {
            String column = jdbc.queryForList(
                            "select column_name from information_schema.columns where table_name = ?",
                            String.class,
                            table)
                    .get(0);
            assertThat(isRefused("update " + table + " set " + column + " = " + column))
                    .as(table)
                    .isTrue();
            assertThat(isRefused("delete from " + table)).as(table).isTrue();
            assertThat(isRefused("truncate " + table + " cascade")).as(table).isTrue();
        }
        assertThat(isRefused("insert into dossier_state (state) values ('X')")).isTrue();
        assertThat(isRefused("delete from trail_lock")).isTrue();
    }

    @Test
    void theRoleOfTheProgramCanNeitherChangeATableNorGiveItselfRights() {
        for (String statement : List.of(
                "drop table dossier",
                "alter table dossier add column x integer",
                "create table other (id integer)",
                "set role " + Postgres.OWNER,
                "create or replace function f() returns void language sql security definer as ''")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(statement)
                    .isThrownBy(() -> jdbc.execute(statement));
        }
        // PostgreSQL only warns that nothing was granted.
        jdbc.execute("grant delete on dossier to " + Postgres.APPLICATION);
        assertThat(new Tables(jdbc).exposed()).isEmpty();
    }

    @Test
    void aRoleThatCouldRewriteRowsIsFound() {
        assertThat(new Tables(new JdbcTemplate(administrator)).exposed()).contains("trail_entry", "dossier_state");
        new JdbcTemplate(administrator).execute("grant update (title) on dossier_version to " + Postgres.APPLICATION);
        assertThat(new Tables(jdbc).exposed()).containsExactly("dossier_version");
    }

    @Test
    void theOwnerOfTheTablesIsRefusedAsTheRoleOfTheProgram(@TempDir Path other) {
        DataSource owner = Postgres.source(Postgres.fresh(), Postgres.APPLICATION);
        assertThatExceptionOfType(FlywayException.class).isThrownBy(() -> Postgres.migrate(owner));
    }
}
