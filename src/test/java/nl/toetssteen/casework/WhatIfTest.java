package nl.toetssteen.casework;

import static nl.toetssteen.casework.SmallForm.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.TestDatabase;
import nl.toetssteen.dossier.Typed;
import nl.toetssteen.dossier.Version;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.AnswerWriter;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Grade;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {
    private static final Slot DURATION = new Slot("action.duration", 0);

    private static Dossiers dossiers;
    private static Fill fill;
    private static WhatIf whatIf;

    @BeforeAll
    static void open(@TempDir Path folder) {
        Desk desk = Desk.open(Shipped::appraiser);
        assertThat(desk.await()).isEqualTo(Desk.State.READY);
        DataSource source = TestDatabase.migrated(TestDatabase.at(folder));
        dossiers = TestDatabase.dossiers(source);
        fill = new Fill(dossiers, desk, Journals.of(source, folder));
        whatIf = new WhatIf(dossiers, desk, fill, new Permission(() -> Person.COMMAND));
    }

    private static String proposal() {
        return dossiers.open("", Sheet.empty()).id();
    }

    private static void save(String id, int version, Typed... fields) {
        fill.save(new Fill.Page(id, version, List.of(fields), draft -> draft));
    }

    private static Draft latest(String id) {
        return dossiers.latest(id).map(Version::draft).orElseThrow();
    }

    @Test
    void tryingStoresNothing() {
        String id = proposal();
        WhatIf.Trial trial = whatIf.attempt(id, 1, List.of(typed("action.duration", 0, "4")));
        assertThat(trial.after().sheet().at(DURATION).isUnknown()).isFalse();
        assertThat(trial.base().draft().sheet().at(DURATION).isUnknown()).isTrue();
        assertThat(dossiers.history(id)).hasSize(1);
    }

    @Test
    void anExampleSentAsItIsDrawnIsNoChangeInEitherLanguage() {
        for (Example example : Shipped.RULEBOOK.contents().examples()) {
            String id = dossiers.open("", example.sheet()).id();
            for (Language language : Language.values()) {
                assertThat(whatIf.attempt(id, 1, asDrawn(example.sheet(), language))
                                .changes())
                        .as(example.id())
                        .isEmpty();
            }
        }
    }

    private static List<Typed> asDrawn(Sheet sheet, Language language) {
        return sheet.answers().entrySet().stream()
                .map(answer -> asDrawn(answer.getKey(), answer.getValue(), language))
                .toList();
    }

    private static Typed asDrawn(Slot slot, Given given, Language language) {
        Grade grade = given.evidence();
        return new Typed(
                slot,
                language,
                AnswerWriter.typed(given.value(), language),
                grade == null ? "" : grade.id(),
                given.note(),
                given.references());
    }

    @Test
    void anAnswerOfALineCanBeTried() {
        String id = proposal();
        WhatIf.Trial trial = whatIf.attempt(id, 1, List.of(typed("action.line-purpose", 1, "Wegen")));
        assertThat(Lines.name(Shipped.RULEBOOK, trial.after().sheet(), 1)).isEqualTo("Wegen");
    }

    @Test
    void whatCannotBeReadIsOpenInTheTrialAndSaidToBeSo() {
        String id = proposal();
        save(id, 1, typed("action.duration", 0, "4"));
        WhatIf.Trial trial = whatIf.attempt(id, 2, List.of(typed("action.duration", 0, "een tijdje")));
        assertThat(trial.unread()).containsExactly(DURATION);
        assertThat(trial.after().sheet().at(DURATION).isUnknown()).isTrue();
    }

    @Test
    void whatCouldNotBeReadBeforeIsNoChangeInAnotherLanguage() {
        String id = proposal();
        save(id, 1, typed("action.duration", 0, "een tijdje"));
        Typed english = new Typed(DURATION, Language.EN, List.of("een tijdje"), "", "", List.of());
        assertThat(whatIf.attempt(id, 2, List.of(english)).changes()).isEmpty();
    }

    @Test
    void whatOthersSavedSinceIsNotUndoneByAFieldThatNobodyTouched() {
        String id = proposal();
        save(id, 1, typed("action.duration", 0, "4"));
        WhatIf.Trial trial =
                whatIf.attempt(id, 1, List.of(typed("action.duration", 0), typed("action.summary", 0, "Een plan")));
        assertThat(trial.overtaken()).isTrue();
        assertThat(trial.base().number()).isEqualTo(2);
        assertThat(trial.changes()).extracting(Typed::slot).containsExactly(new Slot("action.summary", 0));
        assertThat(trial.after().sheet().at(DURATION).isUnknown()).isFalse();
    }

    @Test
    void aVersionThatDoesNotExistStandsForTheLatest() {
        String id = proposal();
        WhatIf.Trial trial = whatIf.attempt(id, 77, List.of(typed("action.duration", 0, "4")));
        assertThat(trial.overtaken()).isFalse();
        assertThat(trial.changes()).hasSize(1);
        assertThat(whatIf.keep(id, 77, List.of(typed("action.duration", 0, "4")))
                        .clashes())
                .isEmpty();
        assertThat(latest(id).version()).isEqualTo(2);
    }

    @Test
    void keepingMakesOneNextVersionWithTheChanges() {
        String id = proposal();
        List<Typed> fields = List.of(typed("action.duration", 0, "4"), typed("action.summary", 0, ""));
        Fill.Outcome outcome = whatIf.keep(id, 1, fields);
        assertThat(outcome.after()).isEqualTo(latest(id));
        assertThat(outcome.after()).isEqualTo(whatIf.attempt(id, 2, fields).after());
        assertThat(outcome.after().version()).isEqualTo(2);
    }

    @Test
    void keepingWhatChangesNothingMakesNoVersion() {
        String id = proposal();
        whatIf.keep(id, 1, List.of(typed("action.duration", 0)));
        assertThat(dossiers.history(id)).hasSize(1);
    }

    @Test
    void keepingGoesTogetherWithWhatOthersSavedOnOtherFields() {
        String id = proposal();
        save(id, 1, typed("action.duration", 0, "4"));
        Fill.Outcome outcome = whatIf.keep(id, 1, List.of(typed("action.summary", 0, "Een plan")));
        assertThat(outcome.together()).isTrue();
        assertThat(latest(id).sheet().answers().keySet()).isEqualTo(Set.of(DURATION, new Slot("action.summary", 0)));
    }

    @Test
    void keepingAFieldThatOthersChangedTooStoresNothingAndShowsBoth() {
        String id = proposal();
        save(id, 1, typed("action.duration", 0, "4"));
        Fill.Outcome outcome = whatIf.keep(id, 1, List.of(typed("action.duration", 0, "5")));
        assertThat(outcome.clashes()).extracting(Typed::slot).containsExactly(DURATION);
        assertThat(dossiers.history(id)).hasSize(2);
    }
}
