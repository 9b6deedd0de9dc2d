package nl.toetssteen.rulebook;

import static nl.toetssteen.rulebook.Tiny.broken;
import static nl.toetssteen.rulebook.Tiny.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.toetssteen.rulebook.Tiny.Broken;
import org.junit.jupiter.api.Test;

/** Every way in which a file of the rulebook can be malformed is refused with its place and remedy. */
class BrokenFilesTest {
    private static final String QUESTIONS = "action/questions.yaml";
    private static final String SOURCES = "sources.yaml";

    @Test
    void theSmallRulebookIsSoundAndWhole() {
        assertThat(Tiny.FOLDER.paths()).hasSize(18);
        assertThat(Tiny.defects(Tiny.FOLDER)).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereHasNoRulebook() {
        List<RulebookDefect> defects = Tiny.defects(RulebookFolder.at(Path.of("no-such-folder")));
        assertThat(defects)
                .extracting(RulebookDefect::toString)
                .contains("rulebook.yaml:1: There is no rulebook.yaml in no-such-folder. Add the file.");
    }

    @Test
    void aFileOfATopicThatIsNotThereIsMissed() {
        assertThat(Tiny.defects(Tiny.FOLDER.without("level/questions.yaml")))
                .extracting(RulebookDefect::problem)
                .contains("There is no level/questions.yaml in src/test/resources/tiny.");
    }

    @Test
    void badYamlIsRefusedAtItsLineAndHidesNoOtherFile() {
        Broken broken = broken(QUESTIONS, "better: lower", "better: [lower").and(SOURCES, "year: 2017", "year: soon");
        assertThat(broken.defects()).extracting(d -> d.place().file()).containsExactly(QUESTIONS, SOURCES);
        assertThat(broken.defects().get(0).problem()).startsWith("This is not valid YAML: ");
        assertThat(broken.defects().get(0).place().line()).isEqualTo(16);
    }

    @Test
    void aTabIsNoIndentation() {
        assertThat(broken("glossary.yaml", "  words", "\twords").defects())
                .singleElement()
                .satisfies(defect -> assertThat(defect.place().line()).isEqualTo(2));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(with("glossary.yaml", " \n").defects())
                .extracting(RulebookDefect::toString)
                .containsExactly("glossary.yaml:1: The file is empty. Fill it in or remove it.");
    }

    @Test
    void aFileWithOnlyCommentsIsRefused() {
        assertThat(with("glossary.yaml", "# nothing yet\n").defects()).hasSize(1);
    }

    @Test
    void aFileInAnotherEncodingIsRefusedAtTheLineOfTheStrangeByte() {
        byte[] latin = "# één\n- {term: a}\n".getBytes(StandardCharsets.ISO_8859_1);
        new Broken(Tiny.FOLDER.with("glossary.yaml", latin), "glossary.yaml")
                .isRefusedIn(1, "not text in UTF-8", "Save the file as text in UTF-8.");
    }

    @Test
    void aHugeFileIsRefused() {
        with("glossary.yaml", "#".repeat(2_000_000)).isRefusedIn(1, "larger than 1 MB", "Shorten or split it.");
    }

    @Test
    void aliasesAreRefusedBeforeTheyGrow() {
        String bomb = "a0: &a0 [x, x]\n"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
                        .collect(Collectors.joining());
        List<RulebookDefect> defects = with("glossary.yaml", bomb).defects();
        assertThat(defects).hasSize(29).allSatisfy(d -> assertThat(d.problem()).startsWith("Aliases (*)"));
    }

    @Test
    void tagsAreRefused() {
        broken(SOURCES, "title: An essay", "title: !!java.net.URL [http://example.org]")
                .isRefusedAt("!!java", "Aliases (*) and tags (!)", "Write the value in full.");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(with("glossary.yaml", "[".repeat(5000) + "]".repeat(5000)).defects())
                .isNotEmpty()
                .allSatisfy(defect -> assertThat(defect.place().file()).isEqualTo("glossary.yaml"));
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(broken(SOURCES, "- {key: practice", "---\n- {key: practice").defects())
                .anySatisfy(
                        defect -> assertThat(defect.toString()).startsWith("sources.yaml:7: This is not valid YAML"));
    }

    @Test
    void aDuplicateKeyIsRefused() {
        broken(SOURCES, "  year: 2017", "  year: 2017\n  year: 2018")
                .isRefusedAt("  year: 2018", "'year' stands here twice.", "Keep one.");
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestOne() {
        broken(SOURCES, "  published:", "  publisht:")
                .and(SOURCES, "title: An", "published: X\n  title: An")
                .isRefusedAt("publisht", "'publisht' is not a key here.", "Did you mean 'published'?");
    }

    @Test
    void aMissingKeyIsRefusedAtItsEntry() {
        broken(SOURCES, "  year: 2017\n", "").isRefusedIn(1, "'year' is missing or empty.", "Fill it in.");
    }

    @Test
    void anEmptyTextIsRefused() {
        broken(SOURCES, "title: An essay", "title: \"  \"").isRefusedAt("title:", "'title' is empty.", "Fill it in.");
    }

    @Test
    void aWordIsNoNumber() {
        broken(SOURCES, "year: 2017", "year: soon").isRefusedAt("year:", "'year' is 'soon'.", "a whole number");
    }

    @Test
    void aListIsNoText() {
        broken(SOURCES, "title: An essay", "title: [An essay]")
                .isRefusedAt("title:", "'title' is a list.", "Write text.");
    }

    @Test
    void aWrongDateIsRefused() {
        broken("rulebook.yaml", "2026-11-01", "2026-13-01")
                .isRefusedAt("in-force-from", "'in-force-from' is '2026-13-01'.", "a date, like");
    }

    @Test
    void aFlagIsTrueOrFalse() {
        broken(QUESTIONS, "claim: true", "claim: sure")
                .isRefusedAt("claim: sure", "'claim' is 'sure'.", "true or false");
    }

    @Test
    void aMapStandsWhereEntriesShould() {
        assertThat(with("glossary.yaml", "term: a").defects())
                .extracting(RulebookDefect::toString)
                .containsExactly("glossary.yaml:1: 'this file' is a map with keys. Write a list of entries.");
    }

    @Test
    void bothLanguagesAreFilled() {
        broken(QUESTIONS, "{nl: \"Hoeveel?\", en: \"How much?\"}", "{nl: \"Hoeveel?\"}")
                .isRefusedAt("{nl: \"Hoeveel?\"}", "'en' is missing or empty.", "Fill it in.");
    }

    @Test
    void oneLanguageIsNotTheShadowOfTheOther() {
        broken("glossary.yaml", "en: The market does not do it.", "en: De markt doet het niet.")
                .isRefusedAt("en: De markt", "The English text is the same as the Dutch.", "Translate it.");
    }

    @Test
    void aFileWithAMisspeltNameIsRefused() {
        with("level/figure.yaml", "figures: []\n")
                .isRefusedIn(1, "This file has no place in the rulebook.", "Did you mean 'figures.yaml'?");
    }

    @Test
    void aFolderThatIsNoThemeIsRefused() {
        with("levels/rules.drl", "// nothing\n")
                .isRefusedIn(1, "This file has no place in the rulebook.", "Add the folder to 'themes'");
    }

    @Test
    void notesInMarkdownAndHiddenFilesAreNoPartOfIt() {
        assertThat(with("README.md", "# How").defects()).isEmpty();
        assertThat(with("action/.DS_Store", "x").defects()).isEmpty();
    }

    @Test
    void aRaggedRowIsRefused() {
        broken("level/tables/fits.csv", "province,assists,,,,essay,p. 8", "province,assists,,,essay,p. 8")
                .isRefusedAt("province", "The row has 6 cells, the heading 7.", "as many cells as the heading");
    }

    @Test
    void aRowWithoutSourceIsRefused() {
        broken("level/tables/fits.csv", "essay,p. 8", ",p. 8")
                .isRefusedAt("province", "The cell 'source' is empty.", "Say where the row comes from.");
    }

    @Test
    void aTableWithoutPlacesIsRefused() {
        broken("level/tables/fits.csv", "source,place", "source,where")
                .isRefusedIn(1, "The column 'place' is missing.", "Every row cites its source");
    }

    @Test
    void aTableWithoutRowsIsRefused() {
        with("level/tables/more.csv", "a,source,place\n").isRefusedIn(1, "The table has no rows.", "Add rows");
    }

    @Test
    void anUnclosedQuotationMarkIsRefused() {
        assertThat(broken("level/tables/fits.csv", "\"p. 7, top\"", "\"p. 7, top")
                        .defects())
                .isNotEmpty();
    }

    @Test
    void allDefectsAreReportedAtOnceInTheOrderOfTheirPlaces() {
        List<RulebookDefect> defects = broken(QUESTIONS, "type: amount\n        kind", "type: amout\n        kind")
                .and(SOURCES, "year: 2017", "year: soon")
                .and("parameters.yaml", "value: 1000", "value: many")
                .and("action/cards/AC-03-spillover.yaml", "effect: ground", "effect: grond")
                .and("level/tables/fits.csv", "essay,p. 8", ",p. 8")
                .and("examples/first.yaml", "action.goal: efficiency", "action.goal: efficient")
                .defects();
        assertThat(defects)
                .isSorted()
                .extracting(defect -> defect.place().file())
                .containsExactly(
                        "action/cards/AC-03-spillover.yaml",
                        QUESTIONS,
                        "examples/first.yaml",
                        "level/tables/fits.csv",
                        "parameters.yaml",
                        SOURCES);
    }
}
