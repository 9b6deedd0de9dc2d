package nl.toetssteen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.toetssteen.engine.DrlReader;

/** A small valid rulebook, and ways to break it. */
final class Tiny {
    static final RulebookFolder FOLDER = RulebookFolder.at(Path.of("src/test/resources/tiny"));

    static final Logic LOGIC = new DrlReader();

    private Tiny() {}

    static Rulebook rulebook() {
        return RulebookReader.read(FOLDER, LOGIC);
    }

    /** A rulebook with the questions of the small one and no rules. */
    static Rulebook form() {
        RulebookFolder form = broken("rulebook.yaml", "    exempted-by: problem\n", "")
                .and("rulebook.yaml", "    applies: large\n", "")
                .and("rulebook.yaml", "proofs: [problem]", "proofs: []")
                .and(
                        "rulebook.yaml",
                        text(FOLDER, "rulebook.yaml")
                                .substring(text(FOLDER, "rulebook.yaml").indexOf("\nproofs:")),
                        "\nproofs: []\n")
                .and("examples/first.yaml", "  fires: [AC-03]\n  silent: [AC-04]\n", "")
                .folder();
        for (String path : FOLDER.paths()) {
            boolean questions = path.endsWith("questions.yaml") || path.startsWith("examples") || !path.contains("/");
            form = questions ? form : form.without(path);
        }
        return RulebookReader.read(form, LOGIC);
    }

    static String text(RulebookFolder folder, String file) {
        return new String(folder.bytes(file), StandardCharsets.UTF_8);
    }

    /** The small rulebook with one text exchanged for another, which must stand in the file once. */
    static Broken broken(String file, String from, String to) {
        return new Broken(FOLDER, file).and(file, from, to);
    }

    /** The small rulebook with a file added or replaced. */
    static Broken with(String file, String text) {
        return new Broken(FOLDER.with(file, text.getBytes(StandardCharsets.UTF_8)), file);
    }

    static List<RulebookDefect> defects(RulebookFolder folder) {
        try {
            RulebookReader.read(folder, LOGIC);
            return List.of();
        } catch (DefectiveRulebook defective) {
            return defective.defects();
        }
    }

    /** A broken rulebook, to be held against the one defect that it should have. */
    record Broken(RulebookFolder folder, String file) {

        Broken and(String other, String from, String to) {
            String text = text(folder, other);
            assertThat(text).containsOnlyOnce(from);
            return new Broken(folder.with(other, text.replace(from, to).getBytes(StandardCharsets.UTF_8)), file);
        }

        List<RulebookDefect> defects() {
            return Tiny.defects(folder);
        }

        /** Has one defect, in the line of the file in which the text stands. */
        void isRefusedAt(String text, String problem, String remedy) {
            int at = text(folder, file).indexOf(text);
            assertThat(at).as(text + " in " + file).isNotNegative();
            isRefusedIn(FileText.lineOf(text(folder, file), at), problem, remedy);
        }

        /** Has one defect, which stands in another file than the one that was edited. */
        void isRefusedOf(String other, String text, String problem, String remedy) {
            new Broken(folder, other).isRefusedAt(text, problem, remedy);
        }

        /** Has this defect among others. */
        void isRefusedSomewhere(String text, String problem, String remedy) {
            int line = FileText.lineOf(text(folder, file), text(folder, file).indexOf(text));
            assertThat(defects()).anySatisfy(defect -> {
                assertThat(defect.place()).isEqualTo(new Place(file, line));
                assertThat(defect.problem()).contains(problem);
                assertThat(defect.remedy()).contains(remedy);
            });
        }

        /** The same with text in the file. */
        Broken holding(String text) {
            return new Broken(folder.with(file, text.getBytes(StandardCharsets.UTF_8)), file);
        }

        /** Has one defect, in the line. */
        void isRefusedIn(int line, String problem, String remedy) {
            assertThat(defects()).singleElement().satisfies(defect -> {
                assertThat(defect.toString()).startsWith(file + ":" + line + ": ");
                assertThat(defect.problem()).contains(problem).endsWith(".");
                assertThat(defect.remedy()).contains(remedy).matches("(?s).*[.?]");
            });
        }
    }
}
