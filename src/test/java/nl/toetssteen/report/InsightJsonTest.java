package nl.toetssteen.report;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static nl.toetssteen.proposals.Shipped.TERMS;
import static nl.toetssteen.proposals.Shipped.appraiser;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.insight.Asking;
import nl.toetssteen.insight.Basis;
import nl.toetssteen.insight.Change;
import nl.toetssteen.insight.NearMiss;
import nl.toetssteen.insight.Prospect;
import nl.toetssteen.insight.Prospects;
import nl.toetssteen.insight.Range;
import nl.toetssteen.insight.Robustness;
import nl.toetssteen.insight.Turning;
import nl.toetssteen.insight.TurningPoint;
import nl.toetssteen.insight.Turnings;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Given;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Value;
import nl.toetssteen.vocabulary.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class InsightJsonTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final com.networknt.schema.Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schema.INSIGHT.text(), InputFormat.JSON);
    private static final int MOST = 2;

    private static List<Error> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }

    private static Sheet example() {
        return RULEBOOK.contents().examples().stream()
                .map(Example::sheet)
                .filter(sheet -> sheet.id().equals("revolving-fund-completed"))
                .findFirst()
                .orElseThrow();
    }

    private static InsightJson about(Sheet sheet, Language language) {
        return InsightJson.about(new Wording(RULEBOOK, language), appraiser().appraise(sheet, TERMS));
    }

    /** What was found out about the example, once for all tests. */
    private record Found(Appraisal appraisal, Prospect prospect, List<Turning> turnings, Robustness robustness) {
        static final Found FOUND = of(example());

        private static Found of(Sheet sheet) {
            Appraisal appraisal = appraiser().appraise(sheet, TERMS);
            return new Found(
                    appraisal,
                    new Prospects(1, 20, 3).of(appraiser(), sheet, TERMS, Work.UNWATCHED),
                    Stream.of(Turning.Kind.values())
                            .map(kind ->
                                    new Turnings(MOST, 100_000).of(appraiser(), sheet, TERMS, kind, Work.UNWATCHED))
                            .toList(),
                    Robustness.of(appraiser(), appraisal, 100, 5));
        }

        List<NearMiss> nearMisses() {
            return NearMiss.of(RULEBOOK, appraisal, appraiser().explain(example(), TERMS));
        }

        String written(Language language) {
            return about(example(), language)
                    .range(prospect.range())
                    .robustness(robustness)
                    .asking(prospect, Integer.MAX_VALUE)
                    .turnings(turnings, MOST)
                    .nearMisses(nearMisses())
                    .text();
        }
    }

    private static JsonNode document() {
        return MAPPER.readTree(Found.FOUND.written(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatWasFoundFitsTheSchemaInBothLanguages(Language language) {
        assertThat(errors(Found.FOUND.written(language))).isEmpty();
    }

    @Test
    void theFieldsStandInTheOrderOfTheSchema() {
        JsonNode properties = MAPPER.readTree(Schema.INSIGHT.text()).get("properties");
        assertThat(document().propertyNames()).containsExactlyElementsOf(properties.propertyNames());
    }

    @Test
    void nothingWasForgotten() {
        JsonNode document = document();
        Found found = Found.FOUND;
        assertThat(document.at("/range/questions").asInt())
                .isEqualTo(found.prospect().asking().size())
                .isPositive();
        assertThat(document.at("/asking/questions"))
                .hasSize(found.prospect().asking().size());
        assertThat(document.at("/robustness/goals")).hasSize(RULEBOOK.goals().size());
        assertThat(document.at("/turnings/0/points"))
                .hasSize(found.turnings().get(0).points().size())
                .isNotEmpty();
        assertThat(document.get("nearMisses"))
                .hasSize(found.nearMisses().size())
                .isNotEmpty();
        assertThat(document.at("/receipt/outcome").asString())
                .isEqualTo(found.appraisal().receipt().outcome());
    }

    @Test
    void aSampleSaysHowLargeItIsAndByWhichSeed() {
        JsonNode document = document();
        assertThat(document.at("/range/basis").toString()).isEqualTo("{\"exact\":false,\"count\":20,\"seed\":3}");
        assertThat(document.at("/asking/basis")).isEqualTo(document.at("/range/basis"));
        assertThat(document.at("/robustness/weights/basis").toString())
                .isEqualTo("{\"exact\":false,\"count\":100,\"seed\":5}");
        assertThat(document.at("/robustness/goals/0/basis").toString()).isEqualTo("{\"exact\":true,\"count\":1}");
        assertThat(document.at("/nearMisses/0/basis").toString()).isEqualTo("{\"exact\":true,\"count\":1}");
        assertThat(document.at("/turnings/0/basis/count").asLong())
                .isEqualTo(Found.FOUND.turnings().get(0).tried());
    }

    @Test
    void aShareThatRoundsToNothingKeepsItsCases() {
        Map<Verdict, Double> shares = new EnumMap<>(
                Map.of(Verdict.SUPPORT, 1 / 131_072.0, Verdict.REWORK, 1 - 1 / 131_072.0, Verdict.UNDETERMINED, 0.0));
        Range range = new Range(0, 7205, shares, 17, 0, Basis.exact(131_072), Map.of());
        String text = about(Sheet.empty(), Language.EN).range(range).text();
        assertThat(errors(text)).isEmpty();
        JsonNode written = MAPPER.readTree(text).get("range");
        assertThat(text).contains("\"low\": 0.00,", "\"high\": 72.05,", "\"share\": 0.0000,");
        assertThat(written.get("basis").toString()).isEqualTo("{\"exact\":true,\"count\":131072}");
        assertThat(written.get("verdicts").toString())
                .isEqualTo("[{\"verdict\":\"rework\",\"share\":1.0,\"cases\":131071},"
                        + "{\"verdict\":\"support\",\"share\":0.0,\"cases\":1},"
                        + "{\"verdict\":\"undetermined\",\"share\":0.0,\"cases\":0}]");
    }

    @Test
    void everyKindOfAnswerIsSaidByIdAndInWords() {
        Given open = Given.of(Value.UNKNOWN);
        TurningPoint point = new TurningPoint(
                List.of(
                        change("action.instrument", open, Given.of(new Value.Chosen("grant"))),
                        change("action.amount", open, Given.of(new Value.Numeric(new BigDecimal("4E+8")))),
                        change("action.financiers", open, Given.of(new Value.Several(List.of("province", "eu")))),
                        change("action.summary", open, Given.of(new Value.Text("A fund."))),
                        change(
                                "action.demand-shown",
                                Given.of(new Value.Chosen("no")),
                                new Given(new Value.Chosen("yes"), Grade.DOCUMENTED, "", List.of()))),
                Verdict.SUPPORT,
                7205);
        Turning turning = new Turning(Turning.Kind.DESIGN, List.of(point), 5, 9, 31);

        String text =
                about(Sheet.empty(), Language.EN).turnings(List.of(turning), 5).text();

        assertThat(errors(text)).isEmpty();
        JsonNode changes = MAPPER.readTree(text).at("/turnings/0/points/0/changes");
        assertThat(changes.findValuesAsString("text"))
                .containsExactly(
                        "still open", "Grant",
                        "still open", "€400,000,000",
                        "still open", words("province", "eu"),
                        "still open", "filled in",
                        "no, asserted", "yes, documented");
        assertThat(changes.at("/1/to/value").toString()).isEqualTo("400000000");
        assertThat(changes.at("/2/to/value").toString()).isEqualTo("[\"eu\",\"province\"]");
        assertThat(changes.at("/3/to/value").asString()).isEqualTo("given");
        assertThat(changes.at("/4/from/value").asString()).isEqualTo("no");
        assertThat(changes.at("/0/from/value").asString()).isEqualTo("unknown");
    }

    private static Change change(String question, Given from, Given to) {
        return new Change(new Slot(question, 0), from, to);
    }

    /** In the order of the question. */
    private static String words(String... options) {
        return String.join(
                " and ",
                RULEBOOK.question("action.financiers").options().stream()
                        .filter(option -> List.of(options).contains(option.id()))
                        .map(option -> option.words().en())
                        .toList());
    }

    @Test
    void aSearchThatWasGivenUpIsNotComplete() {
        assertThat(complete(new Turning(Turning.Kind.PROOF, List.of(), 2, 40, 400_000)))
                .isFalse();
        assertThat(complete(new Turning(Turning.Kind.PROOF, List.of(), 4, 40, 900)))
                .isTrue();
        TurningPoint point = new TurningPoint(
                List.of(change("action.instrument", Given.of(Value.UNKNOWN), Given.of(new Value.Chosen("grant")))),
                Verdict.SUPPORT,
                7000);
        assertThat(complete(new Turning(Turning.Kind.DESIGN, List.of(point), 1, 40, 9)))
                .isTrue();
    }

    private static boolean complete(Turning turning) {
        String text =
                about(Sheet.empty(), Language.NL).turnings(List.of(turning), 4).text();
        assertThat(errors(text)).isEmpty();
        return MAPPER.readTree(text).at("/turnings/0/complete").asBoolean();
    }

    @Test
    void noMoreQuestionsAreListedThanAreAskedFor() {
        String two =
                about(example(), Language.NL).asking(Found.FOUND.prospect(), 2).text();
        assertThat(MAPPER.readTree(two).at("/asking/questions").findValuesAsString("question"))
                .containsExactlyElementsOf(Found.FOUND.prospect().asking().stream()
                        .limit(2)
                        .map(Asking::slot)
                        .map(Slot::question)
                        .toList());
    }

    @Test
    void theSameFindingsGiveTheSameBytes() {
        assertThat(Found.of(example()).written(Language.NL)).isEqualTo(Found.FOUND.written(Language.NL));
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void theSchemaRefusesABrokenDocument(String what, Consumer<ObjectNode> breakage) {
        ObjectNode document = (ObjectNode) document();
        breakage.accept(document);
        assertThat(errors(document.toString())).as(what).isNotEmpty();
    }

    static Stream<Arguments> breakages() {
        return Stream.of(
                breakage(
                        "no part at all",
                        document -> document.retain("id", "title", "language", "verdict", "total", "goal", "receipt")),
                breakage("no receipt", document -> document.remove("receipt")),
                breakage("a range without a basis", document -> at(document, "/range")
                        .remove("basis")),
                breakage("a sample without a seed", document -> at(document, "/range/basis")
                        .remove("seed")),
                breakage("an exact number with a seed", document -> at(document, "/range/basis")
                        .put("exact", true)),
                breakage("a share above 1", document -> at(document, "/robustness/weights")
                        .put("keeps", 1.01)),
                breakage("an unknown kind", document -> at(document, "/turnings/0")
                        .put("kind", "luck")),
                breakage("a point without changes", document -> at(document, "/turnings/0/points/0")
                        .putArray("changes")),
                breakage("an answer without words", document -> at(document, "/turnings/0/points/0/changes/0/to")
                        .remove("text")),
                breakage("an unknown field", document -> at(document, "/nearMisses/0")
                        .put("x", 1)));
    }

    private static Arguments breakage(String what, Consumer<ObjectNode> breakage) {
        return Arguments.of(what, breakage);
    }

    private static ObjectNode at(ObjectNode document, String path) {
        return (ObjectNode) document.at(path);
    }
}
