package nl.toetssteen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.TestDatabase;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.report.AppraisalJson;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.RulebookFolder;

/** Examples that were submitted, and a rulebook that judges them otherwise. */
public final class Submissions {
    private Submissions() {}

    /** An example of the shipped rulebook, submitted by Anna. */
    public static Draft submitted(DataSource source, Path folder, Desk desk, String example, Language language) {
        Dossiers dossiers = TestDatabase.dossiers(source);
        Journal journal = Journals.of(source, folder);
        Appraise appraise = new Appraise(desk, Clock.systemUTC());
        Submit submit = new Submit(dossiers, appraise, desk, journal, Libraries.of(source, desk, journal));
        Draft draft =
                new Proposals(dossiers, journal).open(example, example(example).sheet());
        return submit.submit(
                draft,
                (rulebook, appraisal, explanation) ->
                        AppraisalJson.write(new Wording(rulebook, language), appraisal, explanation));
    }

    private static Example example(String id) {
        return Shipped.RULEBOOK.contents().examples().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A desk by the shipped rulebook. */
    public static Desk desk() {
        Desk desk = Desk.open(Shipped::appraiser);
        desk.await();
        return desk;
    }

    /** The shipped rulebook with another base for one criterion, as a new edition. */
    public static RulebookFolder edited() {
        RulebookFolder shipped = Shipped.RULEBOOK.folder();
        String method = new String(shipped.files().get("rulebook.yaml"), StandardCharsets.UTF_8);
        String edited = method.replaceFirst("(id: level\n    base: )60", "$120")
                .replace("edition: \"2026.1\"", "edition: \"2026.2\"");
        assertThat(edited).isNotEqualTo(method);
        return shipped.with("rulebook.yaml", edited.getBytes(StandardCharsets.UTF_8));
    }
}
