package nl.toetssteen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.toetssteen.report.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MakePortfolioTest {
    private static final String LOANS = "subordinated-loans-completed";
    private static final String FACTORY = "sustainability-factory-completed";
    private static final String FUND = "revolving-fund-completed";
    private static final String SERVICES = "services-to-lagging-region-completed";

    private static Ran portfolio(Stream<String> proposals, Object... more) {
        Stream<Object> files = proposals.map(id -> Path.of("rules/examples").resolve(id + ".yaml"));
        return Ran.command(Stream.concat(Stream.concat(Stream.of("portfolio"), files), Stream.of(more))
                .toArray());
    }

    /** Of EUR 40, 20 and 50 million. */
    private static Ran three(Object... more) {
        return portfolio(Stream.of(LOANS, FACTORY, FUND), more);
    }

    private static JsonNode json(Object... more) {
        Object[] words =
                Stream.concat(Stream.of("--format", "json"), Stream.of(more)).toArray();
        return new JsonMapper().readTree(three(words).done().out());
    }

    private static JsonNode choice(JsonNode document, String id) {
        for (JsonNode each : document.at("/portfolios/0/choices")) {
            if (each.at("/id").asString().equals(id)) {
                return each;
            }
        }
        throw new AssertionError(id);
    }

    private static long grant(JsonNode document, String id) {
        return choice(document, id).at("/grant").asLong();
    }

    @Test
    void theBudgetGoesWhereItIsWorthMost() {
        String text = three("--budget", "90000000").done().out();
        assertThat(text)
                .startsWith("# Doelmatigheid: een budget van €\u00a090.000.000\n")
                .contains("Exact: geen andere keuze is meer waard.", "| het geld doet elders meer |");
        JsonNode document = json("--budget", "90000000");
        assertThat(grant(document, LOANS)).isEqualTo(40_000_000);
        assertThat(grant(document, FUND)).isEqualTo(50_000_000);
        assertThat(grant(document, FACTORY)).isZero();
    }

    @Test
    void theDocumentFitsItsSchema() {
        String document = three("--budget", "90000000", "--cap", "instrument=70%", "--format", "json")
                .done()
                .out();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Schema.PORTFOLIO.text(), InputFormat.JSON)
                        .validate(document, InputFormat.JSON))
                .isEmpty();
        assertThat(three("--budget", "90000000", "--cap", "instrument=70%", "--format", "json")
                        .done()
                        .out())
                .isEqualTo(document);
    }

    @Test
    void mustHavesExclusionsPartsAndOtherAmountsAreTaken() {
        JsonNode document = json(
                "--budget",
                "90000000",
                "--must",
                FACTORY,
                "--exclude",
                LOANS,
                "--divisible",
                FUND + "=50",
                "--request",
                FUND + "=100000000");
        assertThat(grant(document, FACTORY)).isEqualTo(20_000_000);
        assertThat(choice(document, LOANS).at("/fate").asString()).isEqualTo("excluded");
        assertThat(grant(document, FUND)).isEqualTo(70_000_000);
        assertThat(choice(document, FUND).at("/fate").asString()).isEqualTo("partly");
    }

    @Test
    void ceilingsHoldForAnswersAndForLabelsThatAreGiven() {
        JsonNode answers = json("--budget", "90000000", "--cap", "instrument:revolving-fund=10%");
        assertThat(grant(answers, FUND)).isZero();
        JsonNode given = json(
                "--budget",
                "90000000",
                "--cap",
                "area=50000000",
                "--label",
                LOANS + ":area=north," + FACTORY + ":area=north," + FUND + ":area=south");
        assertThat(grant(given, FACTORY)).isZero();
        assertThat(choice(given, LOANS).at("/labels/area/0").asString()).isEqualTo("north");
        assertThat(three("--budget", "90000000", "--cap", "area=50000000", "--label", LOANS + ":area=north")
                        .done()
                        .out())
                .contains("Van deze voorstellen is het kenmerk area niet bekend");
    }

    @Test
    void theBudgetIsSplitByGoalFirst() {
        Stream<String> both = Stream.of(LOANS, SERVICES);
        portfolio(both, "--budget", "90000000")
                .refusedWith("compensation: " + SERVICES, "--budget efficiency=…,compensation=…");
        String text = portfolio(
                        Stream.of(LOANS, SERVICES),
                        "--budget",
                        "compensation=90000000,efficiency=40000000",
                        "--lang",
                        "en")
                .done()
                .out();
        assertThat(text)
                .startsWith("The budget is split by goal first")
                .containsSubsequence(
                        "# Efficiency: a budget of €40,000,000", "# Compensation: a budget of €90,000,000");
        portfolio(Stream.of(LOANS, SERVICES), "--budget", "efficiency=1").refusedWith("compensation: " + SERVICES);
    }

    @Test
    void aMustHaveAgainstTheAdviceIsNamed() {
        String text = portfolio(
                        Stream.of(LOANS, "new-valley"),
                        "--budget",
                        "90000000",
                        "--goal",
                        "efficiency",
                        "--must",
                        "new-valley",
                        "--request",
                        "new-valley=1000000",
                        "--lang",
                        "en")
                .done()
                .out();
        assertThat(text).contains("Against the advice, because you insist: new-valley.");
    }

    @Test
    void mustHavesThatDoNotFitAreRefused() {
        three("--budget", "30000000", "--must", LOANS).refusedWith(LOANS, "EUR 40000000", "EUR 30000000");
        three("--budget", "90000000", "--must", LOANS, "--cap", "instrument=10%")
                .refusedWith(LOANS, "instrument=subordinated-loan", "EUR 9000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--budget a lot | 'a lot'",
                "--budget 1e9 | '1e9'",
                "--budget 9999999999999 | 1000000000000",
                "--budget eficiency=5 | 'efficiency'",
                "--budget efficiency=5,efficiency=6 | 'efficiency'",
                "--budget 5 --cap instrument | instrument:loan=40%",
                "--budget 5 --cap instrment=40% | 'instrument'",
                "--budget 5 --cap instrument=1000% | 'instrument=1000%'",
                "--budget 5 --must nobody | 'nobody'",
                "--budget 5 --divisible revolving-fund-completed=0 | revolving-fund-completed=0",
                "--budget 5 --label revolving-fund-completed=north | my-proposal:region=north",
                "--budget 5 --must revolving-fund-completed --exclude revolving-fund-completed | én",
                "--cap instrument=40% | --budget"
            })
    void optionsThatMakeNoSenseAreRefused(String options, String message) {
        String spaced = options.replace("a lot", "a\u00a0lot");
        Object[] words = Stream.of(spaced.split(" "))
                .map(word -> word.replace('\u00a0', ' '))
                .toArray();
        three(words).refusedWith(message);
    }
}
