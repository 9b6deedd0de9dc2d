package nl.toetssteen.report;

import static nl.toetssteen.proposals.Shipped.RULEBOOK;
import static nl.toetssteen.proposals.Shipped.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Cap;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.Verdict;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.rulebook.Sheet;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.vocabulary.Answer;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Fact;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Finding;
import nl.toetssteen.vocabulary.Grade;
import nl.toetssteen.vocabulary.Parameter;
import nl.toetssteen.vocabulary.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class AppraisalJsonTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final com.networknt.schema.Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schema.APPRAISAL.text(), InputFormat.JSON);

    private static String write(Sheet sheet, Language language) {
        Wording wording = new Wording(RULEBOOK, language);
        return AppraisalJson.write(
                wording,
                Shipped.appraiser().appraise(sheet, TERMS),
                Shipped.appraiser().explain(sheet, TERMS));
    }

    private static String write(Appraisal appraisal) {
        Wording wording = new Wording(RULEBOOK, Language.EN);
        return AppraisalJson.write(wording, appraisal, new Explanation(List.of(), List.of(), List.of()));
    }

    private static List<Error> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }

    private static List<Example> examples() {
        return RULEBOOK.contents().examples();
    }

    @Test
    void thereAreExamples() {
        assertThat(examples()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleFitsTheSchemaInBothLanguages(Example example) {
        assertThat(errors(write(example.sheet(), Language.NL))).isEmpty();
        assertThat(errors(write(example.sheet(), Language.EN))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anEmptyFormFitsTheSchema(Language language) {
        assertThat(errors(write(Sheet.empty(), language))).isEmpty();
    }

    @Test
    void theFieldsStandInTheOrderOfTheSchema() {
        JsonNode document = MAPPER.readTree(write(Sheet.empty(), Language.NL));
        JsonNode properties = MAPPER.readTree(Schema.APPRAISAL.text()).get("properties");
        List<String> fields = new ArrayList<>(document.propertyNames());
        // Only what was downloaded from a dossier has a trail behind it.
        fields.add("trail");
        assertThat(fields).containsExactlyElementsOf(properties.propertyNames());
        assertThat(document.get("criteria").propertyNames())
                .containsExactlyElementsOf(RULEBOOK.criteria().stream()
                        .map(criterion -> criterion.id())
                        .toList());
    }

    @Test
    void everyFieldOfTheSchemasIsExplained() {
        for (Schema schema : Schema.values()) {
            JsonNode root = MAPPER.readTree(schema.text());
            List<JsonNode> properties = root.findValues("properties");
            assertThat(properties).hasSizeGreaterThan(2);
            assertThat(properties)
                    .allSatisfy(each -> each.forEach(field -> assertThat(isExplained(root, field))
                            .as(field.toString())
                            .isTrue()));
        }
    }

    private static boolean isExplained(JsonNode root, JsonNode field) {
        JsonNode target =
                field.has("$ref") ? root.at(field.get("$ref").asString().substring(1)) : field;
        return field.has("const") || field.has("description") || target.has("description");
    }

    @Test
    void scoresAndPointsHaveTwoDecimals() {
        String document = write(anything().total(7205).build());
        assertThat(document).contains("\"total\": 72.05,\n");
        assertThat(write(anything().total(7000).build())).contains("\"total\": 70.00,\n");
    }

    @Test
    void everyKindOfFactFitsTheSchema() {
        List<Fact> facts = List.of(
                new Answer("action.instrument", "", 0, "grant", Set.of(), null, Grade.PLAIN),
                new Answer("action.financiers", "", 0, null, Set.of("province", "eu"), null, Grade.PLAIN),
                new Answer("action.amount", "", 0, null, Set.of(), new BigDecimal("400000000"), Grade.PLAIN),
                new Answer("action.summary", "", 0, null, Set.of(), null, Grade.PLAIN),
                new Row("reach-by-government", 1, Map.of("government", "province", "source", "allers-2017")),
                new Parameter("large-amount", new BigDecimal("100000000")),
                new Parameter("large-amount", null),
                new Figure("financing-total", 0, new BigDecimal("4E+8"), Grade.PLAIN),
                new Conclusion("large-amount", "yes", 0, Grade.ASSERTED),
                new Finding("AC-03", 0, List.of()));
        String document = write(anything().derivation(facts).build());
        assertThat(errors(document)).isEmpty();
        JsonNode because = MAPPER.readTree(document).at("/derivations/0/because");
        assertThat(because).hasSize(facts.size());
        assertThat(because.at("/1/value").toString()).isEqualTo("[\"eu\",\"province\"]");
        assertThat(because.at("/3/value").asString()).isEqualTo("given");
        assertThat(because.at("/6/value").asString()).isEqualTo("lapsed");
        assertThat(document).contains("\"value\": 400000000,").doesNotContain("E+");
    }

    @Test
    void capsAndIgnoredAnswersFitTheSchema() {
        Cap cap = new Cap(Verdict.REWORK, Cap.Kind.LOW_CRITERION, List.of("legitimacy"));
        String document = write(
                anything().cap(cap).ignored(new Slot("action.lapse-date", 0)).build());
        assertThat(errors(document)).isEmpty();
        assertThat(MAPPER.readTree(document).at("/caps/0/kind").asString()).isEqualTo("low-criterion");
    }

    @Test
    void aRuleThatConcludesAndFindsIsOneMatchInTheTrace() {
        JsonNode document = MAPPER.readTree(write(fullest(), Language.EN));
        List<String> matches = new ArrayList<>();
        document.get("derivations").forEach(step -> matches.add(step.get("rule") + " " + step.get("because")));
        assertThat(matches).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyFindingIsInTheTrace() {
        JsonNode document = MAPPER.readTree(write(fullest(), Language.EN));
        List<String> fired = document.get("derivations").findValuesAsString("rule");
        assertThat(fired).containsAll(document.get("findings").findValuesAsString("rule"));
    }

    @Test
    void everyRuleFiredOrWasSilent() {
        JsonNode document = MAPPER.readTree(write(fullest(), Language.EN));
        List<String> rules = new ArrayList<>(document.get("silent").findValuesAsString("rule"));
        document.get("derivations").forEach(step -> rules.add(step.get("rule").asString()));
        assertThat(rules)
                .contains(RULEBOOK.rules().stream().map(rule -> rule.name()).toArray(String[]::new));
    }

    private static Sheet fullest() {
        return examples().stream()
                .map(Example::sheet)
                .max(Comparator.comparingInt(sheet -> sheet.answers().size()))
                .orElseThrow();
    }

    @Test
    void theSameAppraisalGivesTheSameBytesWhateverTheOrderOfTheAnswers() {
        Sheet sheet = fullest();
        String once = write(sheet, Language.NL);
        for (int seed = 0; seed < 5; seed++) {
            assertThat(write(shuffled(sheet, seed), Language.NL)).isEqualTo(once);
        }
    }

    private static Sheet shuffled(Sheet sheet, int seed) {
        List<Slot> slots = new ArrayList<>(sheet.answers().keySet());
        Collections.shuffle(slots, new Random(seed));
        Sheet shuffled = new Sheet(sheet.id(), sheet.title(), sheet.lines(), new TreeMap<>());
        for (Slot slot : slots) {
            shuffled = shuffled.with(slot, sheet.at(slot));
        }
        return shuffled;
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void theSchemaRefusesABrokenDocument(String what, Consumer<ObjectNode> breakage) {
        ObjectNode document = (ObjectNode) MAPPER.readTree(write(fullest(), Language.NL));
        breakage.accept(document);
        assertThat(errors(document.toString())).as(what).isNotEmpty();
    }

    static Stream<Arguments> breakages() {
        return Stream.of(
                breakage("no verdict", document -> document.remove("verdict")),
                breakage("no receipt", document -> document.remove("receipt")),
                breakage("an unknown verdict", document -> document.put("verdict", "maybe")),
                breakage("a total above 100", document -> document.put("total", 100.01)),
                breakage("a total in words", document -> document.put("total", "72")),
                breakage("an unknown field", document -> document.put("score", 1)),
                breakage("an unknown field inside", document -> first(document, "derivations")
                        .put("x", 1)),
                breakage("a finding without reasons", document -> first(document, "findings")
                        .putArray("because")),
                breakage("a fact without a kind", AppraisalJsonTest::dropKind),
                breakage("an unknown effect", document -> first(document, "findings")
                        .put("effect", "praise")),
                breakage("a proof in no known state", document -> first(document, "proofs")
                        .put("state", "maybe")),
                breakage("a negative line", document -> first(document, "openQuestions")
                        .put("line", -1)),
                breakage("a digest cut short", document -> receipt(document).put("outcome", "abc")),
                breakage("a date in words", document -> receipt(document).put("date", "today")));
    }

    private static Arguments breakage(String what, Consumer<ObjectNode> breakage) {
        return Arguments.of(what, breakage);
    }

    private static ObjectNode first(ObjectNode document, String list) {
        return (ObjectNode) ((ArrayNode) document.get(list)).get(0);
    }

    private static ObjectNode receipt(ObjectNode document) {
        return (ObjectNode) document.get("receipt");
    }

    private static void dropKind(ObjectNode document) {
        ((ObjectNode) first(document, "findings").get("because").get(0)).remove("kind");
    }

    private static Altered anything() {
        return new Altered(
                Shipped.appraiser().appraise(Sheet.empty(), TERMS), Optional.empty(), List.of(), List.of(), List.of());
    }

    /** A real appraisal with parts put in that no real one has all at once. */
    private record Altered(
            Appraisal real,
            Optional<Integer> otherTotal,
            List<Derivation> derivations,
            List<Cap> caps,
            List<Slot> ignoredSlots) {

        Altered total(int total) {
            return new Altered(real, Optional.of(total), derivations, caps, ignoredSlots);
        }

        Altered derivation(List<Fact> because) {
            Derivation derivation =
                    new Derivation("large-amount", new Conclusion("large-amount", "yes", 0, Grade.ASSERTED), because);
            return new Altered(real, otherTotal, List.of(derivation), caps, ignoredSlots);
        }

        Altered cap(Cap cap) {
            return new Altered(real, otherTotal, derivations, List.of(cap), ignoredSlots);
        }

        Altered ignored(Slot slot) {
            return new Altered(real, otherTotal, derivations, caps, List.of(slot));
        }

        Appraisal build() {
            return new Appraisal(
                    real.sheet(),
                    real.terms(),
                    real.verdict(),
                    otherTotal.orElse(real.total()),
                    real.borderline(),
                    real.goal(),
                    real.goalDeclared(),
                    real.criteria(),
                    real.findings(),
                    real.conclusions(),
                    derivations,
                    real.figures(),
                    real.proofs(),
                    caps,
                    real.open(),
                    real.mayApply(),
                    ignoredSlots,
                    real.facts(),
                    real.receipt());
        }
    }
}
