package nl.toetssteen.rulebook;

import static nl.toetssteen.rulebook.Tiny.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is shown of a table is in it, and every bare name in it has words. */
class BrokenTablesTest {
    private static final String HEAD =
            """
            tables:
              - id: fits
                title: {nl: Past, en: Fits}
                about: {nl: Over, en: About}
                columns:
            """;

    private static Tiny.Broken column(String column) {
        return with("level/tables.yaml", HEAD + "      - {" + column + "}\n");
    }

    @Test
    void aTableIsDescribed() {
        Rulebook rulebook = RulebookReader.read(
                column("id: fit, nl: past, en: fit, cells: [{id: fits, nl: ja, en: yes it does},"
                                + " {id: assists, nl: helpt, en: helps}]")
                        .folder(),
                Tiny.LOGIC);

        TableSpec.Column fit =
                rulebook.findTableSpec("fits").orElseThrow().columns().get(0);
        assertThat(fit.cell("assists", Language.EN)).isEqualTo("helps");
        assertThat(fit.cell("other", Language.EN)).isEqualTo("other");
    }

    @Test
    void aTableThatIsNotThereIsRefusedWithTheNearest() {
        with("level/tables.yaml", HEAD.replace("fits", "fist") + "      - {id: fit, nl: past, en: fit}\n")
                .isRefusedAt("id: fist", "There is no table 'fist'.", "Did you mean 'fits'?");
    }

    @Test
    void aColumnThatIsNotThereIsRefusedWithTheNearest() {
        column("id: treshold, nl: grens, en: limit")
                .isRefusedAt("id: fits", "no column 'treshold'", "Did you mean 'threshold'?");
    }

    @Test
    void aCellWithoutWordsIsRefused() {
        column("id: fit, nl: past, en: fit, cells: [{id: fits, nl: ja, en: yes it does}]")
                .isRefusedAt("id: fits", "'assists' under 'fit' of 'fits' has no words.", "'cells'");
    }

    @Test
    void aTableIsDescribedOnce() {
        String column = "      - {id: fit, nl: past, en: fit}\n";
        with("level/tables.yaml", HEAD + column + HEAD.replace("tables:\n", "") + column)
                .isRefusedIn(7, "There is already a description of a table 'fits'", "Rename or remove");
    }
}
