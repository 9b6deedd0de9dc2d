package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.toetssteen.web.Visitor.Answer;
import org.junit.jupiter.api.Test;

class TablesPageTest extends Served {

    @Test
    void aTableIsShownInTheWordsOfTheReaderWithTheSourceOfEachRow() {
        Visitor visitor = visitor();
        String dutch = visitor.get("/tables/archetypes").body();
        assertThat(dutch)
                .contains("afhankelijk", "/sources#production-chains")
                .doesNotContain("medium<", "market-power");
        visitor.get("/?lang=en");
        assertThat(visitor.get("/tables/archetypes").body())
                .contains("dependent", "medium")
                .doesNotContain("afhankelijk");
    }

    @Test
    void theRulesThatLookSomethingUpAreNamed() {
        assertThat(visitor().get("/tables/tasks-by-level").body()).contains("/rules/LV-18");
    }

    @Test
    void everyTableIsListedWithTheRules() {
        String list = visitor().get("/rules").body();
        assertThat(rulebook().contents().tables()).isNotEmpty().allSatisfy(table -> assertThat(list)
                .contains("/tables/" + table.name()));
    }

    @Test
    void aTableOpensInASpreadsheet() {
        Answer csv = visitor().get("/tables/measure-packages.csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains("attachment", "measure-packages.csv");
        String[] lines = csv.body().split("\r\n");
        assertThat(lines)
                .hasSize(1
                        + rulebook()
                                .findTable("measure-packages")
                                .orElseThrow()
                                .rows()
                                .size());
        assertThat(lines[0]).startsWith("\uFEFF").endsWith(",Bron");
    }
}
