package nl.toetssteen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.TestDatabase;
import nl.toetssteen.engine.DrlReader;
import nl.toetssteen.engine.DroolsAppraiser;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.report.AppraisalJson;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.RulebookReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReplayTest {
    private static final Replay.Writer WRITER = (rulebook, language, appraisal, explanation) ->
            AppraisalJson.write(new Wording(rulebook, language), appraisal, explanation);

    private Path folder;

    private DataSource source;
    private Dossiers dossiers;
    private Journal journal;

    @BeforeEach
    void open(@TempDir Path fresh) {
        folder = fresh;
        source = TestDatabase.migrated(TestDatabase.at(folder));
        dossiers = TestDatabase.dossiers(source);
        journal = Journals.of(source, folder);
    }

    private static Desk desk(Appraiser appraiser) {
        Desk desk = Desk.open(() -> appraiser);
        desk.await();
        return desk;
    }

    private Replay replay(Desk desk) {
        return new Replay(dossiers, Libraries.of(source, desk, journal), desk, journal);
    }

    private Draft submitted(Desk desk, String example, Language language) {
        return Submissions.submitted(source, folder, desk, example, language);
    }

    @Test
    void aStoredAppraisalReplaysByteForByteByItsOwnRulebookWhateverIsInForceNow() {
        Desk then = desk(Shipped.appraiser());
        Draft dutch = submitted(then, "ecosystem-impulse", Language.NL);
        Draft english = submitted(then, "ecosystem-impulse", Language.EN);
        assertThat(TestDatabase.rulebooks(source).all()).hasSize(1);
        Desk now = desk(new DroolsAppraiser(RulebookReader.read(Submissions.edited(), new DrlReader())));
        Replay replay = replay(now);
        for (Draft draft : List.of(dutch, english)) {
            Replayed replayed =
                    replay.replay(draft.id(), draft.version(), WRITER).orElseThrow();
            assertThat(replayed.deviations()).isEmpty();
            assertThat(replayed.state()).isEqualTo(Replayed.State.SAME);
        }
        Replay.Reappraisal again =
                replay.reappraise(dutch.id(), dutch.version()).orElseThrow();
        assertThat(again.difference().criteria())
                .extracting(move -> move.either().criterion())
                .containsExactly("level");
        assertThat(again.after().total()).isLessThan(again.before().total());
        assertThat(again.difference().findings()).isEmpty();
        assertThat(TestDatabase.check(source, folder).check(Optional.empty()).flaws())
                .isEmpty();
    }

    @Test
    void whatWasAlteredComesOutOtherwiseAndSaysWhere() {
        Desk desk = desk(Shipped.appraiser());
        Draft draft = submitted(desk, "ecosystem-impulse", Language.NL);
        JdbcClient jdbc = JdbcClient.create(source);
        jdbc.sql("update dossier_appraisal set document = replace(document, '\"verdict\"', '\"verdict \"')")
                .update();
        Replayed reworded =
                replay(desk).replay(draft.id(), draft.version(), WRITER).orElseThrow();
        assertThat(reworded.state()).isEqualTo(Replayed.State.REWORDED);
        assertThat(reworded.deviations()).extracting(Deviation::path).containsExactly("verdict ", "verdict");
        jdbc.sql("update dossier_appraisal set verdict = 'support', outcome_digest = 'x'")
                .update();
        Replayed different =
                replay(desk).replay(draft.id(), draft.version(), WRITER).orElseThrow();
        assertThat(different.state()).isEqualTo(Replayed.State.DIFFERENT);
        assertThat(different.deviations()).extracting(Deviation::path).startsWith("verdict", "receipt.outcome");
    }

    @Test
    void withoutItsRulebookNothingCanBeReplayedAndThatIsSaid() {
        Desk desk = desk(Shipped.appraiser());
        Draft draft = submitted(desk, "ecosystem-impulse", Language.NL);
        JdbcClient jdbc = JdbcClient.create(source);
        jdbc.sql("update dossier_appraisal set rulebook_digest = ?")
                .param("f".repeat(64))
                .update();
        assertThat(replay(desk).all(WRITER, Work.UNWATCHED))
                .extracting(Replayed::state)
                .containsExactly(Replayed.State.NO_RULEBOOK);
        assertThat(replay(desk).replay(draft.id(), 1, WRITER)).isEmpty();
    }

    @Test
    void aKeptRulebookThatWasAlteredIsNotUsed() {
        Desk desk = desk(Shipped.appraiser());
        submitted(desk, "ecosystem-impulse", Language.NL);
        JdbcClient.create(source)
                .sql("update rulebook_file set content = ? where path = 'rulebook.yaml'")
                .param(Submissions.edited().files().get("rulebook.yaml"))
                .update();
        Desk another = desk(new DroolsAppraiser(RulebookReader.read(Submissions.edited(), new DrlReader())));
        assertThat(replay(another).all(WRITER, Work.UNWATCHED))
                .extracting(Replayed::state)
                .containsExactly(Replayed.State.NO_RULEBOOK);
    }
}
