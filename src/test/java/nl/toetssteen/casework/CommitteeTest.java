package nl.toetssteen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.DossiersTest;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Engine;
import nl.toetssteen.dossier.FailingSource;
import nl.toetssteen.dossier.Ruling;
import nl.toetssteen.dossier.TestDatabase;
import nl.toetssteen.dossier.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Whatever statement the database fails on, all of a vote or a decision is there with its entry, or nothing. */
@ParameterizedClass
@EnumSource(Engine.class)
class CommitteeTest {
    private static final Person ANN = new Person("ann", "Ann", Set.of(Role.COMMITTEE));
    private static final Person BOB = new Person("bob", "Bob", Set.of(Role.COMMITTEE));

    private final Engine engine;
    private Path folder;
    private DataSource healthy;
    private String id;
    private long before;

    CommitteeTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void appraised(@TempDir Path fresh) {
        folder = fresh;
        healthy = engine.fresh(folder);
        Dossiers dossiers = TestDatabase.dossiers(healthy);
        Journal journal = Journals.of(healthy, folder);
        Draft draft = journal.together(() -> {
            Draft opened = dossiers.open("", DossiersTest.sheet("Fonds"));
            Draft submitted = dossiers.submit(opened, "rework", 4_000, DossiersTest.RECEIPT, "{}");
            Draft checked = dossiers.move(submitted, Version.State.CHECKED, "");
            Draft judged =
                    dossiers.appraised(checked, Version.State.APPRAISED, "rework", 4_000, DossiersTest.RECEIPT, "{}");
            journal.note(Deed.APPRAISE, Subject.dossier(judged.id()), Map.of());
            return judged;
        });
        id = draft.id();
    }

    private Committee committee(DataSource source, Person member) {
        Who who = () -> member;
        return new Committee(
                TestDatabase.dossiers(source),
                TestDatabase.ballots(source),
                TestDatabase.rulings(source),
                who,
                new Permission(who),
                Journals.of(source, folder, who));
    }

    private Committee.Table table() {
        return committee(healthy, ANN).of(id).orElseThrow();
    }

    /** Fails each statement in turn until the work succeeds; says how many there were. */
    private int failEach(Consumer<DataSource> work, Runnable nothingIsThere) {
        for (int statement = 1; ; statement++) {
            FailingSource failing = new FailingSource(healthy, statement);
            try {
                work.accept(failing);
                assertThat(failing.left())
                        .as("some statement failed and was passed over")
                        .isPositive();
                return statement - 1;
            } catch (DataAccessException | TransactionException failed) {
                nothingIsThere.run();
                assertThat(entries()).as("statement %d", statement).isEqualTo(before);
                isSound();
            }
        }
    }

    private long entries() {
        return TestDatabase.trail(healthy, folder).head().sequence();
    }

    private void isSound() {
        assertThat(TestDatabase.check(healthy, folder).check(Optional.empty()).flaws())
                .isEmpty();
    }

    private void drawUp(DataSource source) {
        committee(source, ANN)
                .drawUp(
                        table(),
                        new Committee.Proposed(
                                Verdict.DECLINE,
                                true,
                                "te duur",
                                "",
                                List.of(new Ruling.Adopted("", "", "Elk jaar verslag"))));
    }

    @Test
    void aVoteLeavesAllOrNothing() {
        before = entries();
        Committee.Table table = table();
        int statements = failEach(
                source -> committee(source, ANN).vote(table, false, Optional.of(Verdict.REWORK), "ja"),
                () -> assertThat(table().ballots()).isEmpty());
        assertThat(statements).isGreaterThan(5);
        assertThat(table().carried()).contains(Verdict.REWORK);
        isSound();
    }

    @Test
    void aDecisionThatIsDrawnUpLeavesAllOrNothing() {
        before = entries();
        int statements =
                failEach(this::drawUp, () -> assertThat(table().ruling()).isEmpty());
        assertThat(statements).isGreaterThan(5);
        assertThat(table().ruling()).isPresent();
        isSound();
    }

    @Test
    void aDecisionThatIsConfirmedLeavesAllOrNothing() {
        drawUp(healthy);
        before = entries();
        Committee.Table table = table();
        int statements = failEach(source -> committee(source, BOB).confirm(table, 1), () -> {
            assertThat(table().decision()).isEmpty();
            assertThat(table().appraised().state()).isEqualTo(Version.State.APPRAISED);
            assertThat(TestDatabase.dossiers(healthy).latest(id).orElseThrow().state())
                    .isEqualTo(Version.State.APPRAISED);
        });
        assertThat(statements).isGreaterThan(8);
        assertThat(table().decision()).isPresent();
        assertThat(TestDatabase.dossiers(healthy).latest(id).orElseThrow().state())
                .isEqualTo(Version.State.DECIDED);
        isSound();
    }
}
