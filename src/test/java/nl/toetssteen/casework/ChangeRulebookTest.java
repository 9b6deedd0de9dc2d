package nl.toetssteen.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.casework.NotInForce.Reason;
import nl.toetssteen.dossier.InForce.Proposal;
import nl.toetssteen.dossier.TestDatabase;
import nl.toetssteen.engine.DrlReader;
import nl.toetssteen.engine.DroolsAppraiser;
import nl.toetssteen.rulebook.DefectiveRulebook;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.RulebookFolder;
import nl.toetssteen.rulebook.RulebookReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeRulebookTest {
    private static final Reader READER = folder -> new DroolsAppraiser(RulebookReader.read(folder, new DrlReader()));

    private Path folder;

    private DataSource source;
    private Desk desk;
    private Library library;
    private ChangeRulebook change;
    private Person acting;

    // H2 closes a database with its last connection: this one keeps it open from one statement to the next.
    private Connection held;

    @AfterEach
    void close() throws SQLException {
        held.close();
    }

    @BeforeEach
    void open(@TempDir Path fresh) throws SQLException {
        folder = fresh;
        source = TestDatabase.migrated(TestDatabase.at(folder));
        held = source.getConnection();
        desk = Submissions.desk();
        acts("anna");
        Journal journal = Journals.of(source, folder, () -> acting);
        library = Libraries.of(source, desk, journal);
        change = new ChangeRulebook(
                TestDatabase.inForce(source),
                library,
                READER,
                new Impact(TestDatabase.dossiers(source), desk, Clock.systemUTC()),
                desk,
                TestDatabase.actors(source),
                journal,
                () -> acting,
                Clock.systemUTC());
    }

    private void acts(String id) {
        acting = new Person(id, id, Set.of(Role.RULEBOOK_KEEPER));
    }

    private Impact.Study studied(Proposal proposal) {
        try {
            return change.study(proposal).calculate(Work.UNWATCHED);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private void isRefused(Proposal proposal, Reason reason) {
        assertThatExceptionOfType(NotInForce.class)
                .isThrownBy(() -> change.confirm(proposal.number()))
                .extracting(NotInForce::reason)
                .isEqualTo(reason);
    }

    /** With such thresholds every proposal that is judged by its score gets another verdict. */
    private static RulebookFolder lenient() {
        RulebookFolder edited = Submissions.edited();
        String method = new String(edited.files().get("rulebook.yaml"), StandardCharsets.UTF_8)
                .replace("{support: 65, support-if: 45, rework: 30}", "{support: 9, support-if: 6, rework: 3}");
        return edited.with("rulebook.yaml", method.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anotherRulebookTakesTwoPeopleAndALookAtWhatItDoes() {
        List<Example> examples = desk.appraiser().rulebook().contents().examples();
        Proposals proposals = new Proposals(TestDatabase.dossiers(source), Journals.of(source, folder));
        examples.forEach(example -> proposals.open(example.id(), example.sheet()));
        Proposal proposal = change.propose(lenient(), "Omdat het zo moet");
        acts("bert");
        isRefused(proposal, Reason.NO_IMPACT);
        Impact.Study study = studied(proposal);
        assertThat(study.dossiers()).isEqualTo(examples.size());
        assertThat(study.moved()).isNotEmpty().allMatch(moved -> !moved.before().equals(moved.after()));
        assertThat(Moved.read(change.impact(proposal.number()).orElseThrow().document()))
                .isEqualTo(study.moved());
        acts("anna");
        isRefused(proposal, Reason.SAME_PERSON);
        assertThat(desk.appraiser().rulebook().digest()).isNotEqualTo(proposal.rulebook());
        acts("bert");
        change.confirm(proposal.number());
        assertThat(desk.appraiser().rulebook().digest()).isEqualTo(proposal.rulebook());
        isRefused(proposal, Reason.OVERTAKEN);
        assertThat(TestDatabase.check(source, folder).check(Optional.empty()).flaws())
                .isEmpty();
    }

    @Test
    void anotherProgramOnTheSameDatabaseFollows() throws InterruptedException {
        Proposal proposal = change.propose(Submissions.edited(), "x");
        studied(proposal);
        acts("bert");
        change.confirm(proposal.number());
        Desk other = Submissions.desk();
        PresentRulebook present = new PresentRulebook(
                TestDatabase.inForce(source),
                Libraries.of(source, other, Journals.of(source, folder)),
                other,
                Clock.systemUTC());
        present.look();
        for (int tries = 0; tries < 600 && !isIn(other, proposal); tries++) {
            Thread.sleep(50);
        }
        assertThat(isIn(other, proposal)).isTrue();
    }

    private static boolean isIn(Desk desk, Proposal proposal) {
        return desk.appraiser().rulebook().digest().equals(proposal.rulebook());
    }

    @Test
    void whatIsDefectiveCannotBeProposed() {
        RulebookFolder broken = Submissions.edited().without("sources.yaml");
        assertThatExceptionOfType(DefectiveRulebook.class).isThrownBy(() -> change.propose(broken, "x"));
        assertThat(change.proposals()).isEmpty();
        assertThat(TestDatabase.rulebooks(source).all()).isEmpty();
        assertThatExceptionOfType(NotInForce.class).isThrownBy(() -> change.confirm(1));
    }
}
