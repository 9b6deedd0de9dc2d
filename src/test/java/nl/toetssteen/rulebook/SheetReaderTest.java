package nl.toetssteen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.toetssteen.rulebook.InvalidProposal.Problem;
import nl.toetssteen.vocabulary.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
    private static final Rulebook FORM = Tiny.form();
    private static final String YAML =
            """
            id: a-plan
            title: Een plan
            answers:
              action.goal: resilience
              action.amount: 1000.50
              action.summary: |
                Regel 1: ja
                regel 2
              action.demand: {value: yes, evidence: documented, note: Zie het stuk., references: [{title: Stuk, place: p. 3, link: "https://example.org/x"}]}
              action.firms: unknown
            lines:
              - {action.line-amount: 600, action.line-grounds: [network, spillover]}
              - {}
              - action.line-amount: 400.5
            """;

    private static Sheet yaml(String text) {
        return SheetReader.read(FORM, "plan.yaml", text);
    }

    private static List<Problem> problems(String fileName, String text) {
        InvalidProposal invalid =
                catchThrowableOfType(InvalidProposal.class, () -> SheetReader.read(FORM, fileName, text));
        assertThat(invalid).as(text).isNotNull();
        assertThat(invalid.fileName()).isEqualTo(fileName);
        assertThat(invalid.problems()).isNotEmpty().allSatisfy(SheetReaderTest::saysBothLanguages);
        return invalid.problems();
    }

    private static void saysBothLanguages(Problem problem) {
        assertThat(problem.line()).isPositive();
        assertThat(problem.message().nl())
                .isNotBlank()
                .isNotEqualTo(problem.message().en());
        assertThat(problem.message().en()).isNotBlank();
    }

    private static void refused(String answers, int line, String message) {
        assertThat(problems("plan.yaml", answers)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message().en()).contains(message);
        });
    }

    @Test
    void aProposalIsReadWithAllThatStandsBehindItsAnswers() {
        Sheet sheet = yaml(YAML);
        assertThat(sheet.id()).isEqualTo("a-plan");
        assertThat(sheet.title()).isEqualTo("Een plan");
        assertThat(sheet.lines()).isEqualTo(3);
        assertThat(sheet.answers()).hasSize(7);
        assertThat(sheet.at(new Slot("action.amount", 0)).value())
                .isEqualTo(new Value.Numeric(new BigDecimal("1000.5")));
        assertThat(sheet.at(new Slot("action.summary", 0)).value()).isEqualTo(new Value.Text("Regel 1: ja\nregel 2"));
        assertThat(sheet.at(new Slot("action.line-grounds", 1)).value())
                .isEqualTo(new Value.Several(List.of("spillover", "network")));
        assertThat(sheet.at(new Slot("action.demand", 0)))
                .isEqualTo(new Given(
                        new Value.Chosen("yes"),
                        Grade.DOCUMENTED,
                        "Zie het stuk.",
                        List.of(new Reference("Stuk", "p. 3", "https://example.org/x"))));
        assertThat(sheet.at(new Slot("action.firms", 0)).isUnknown()).isTrue();
    }

    @Test
    void jsonWithTabsReadsAsYaml() {
        String json =
                """
                {
                \t"id": "a-plan",
                \t"title": "Een plan",
                \t"answers": {
                \t\t"action.goal": "resilience",
                \t\t"action.amount":1.0005e3,
                \t\t"action.summary": "Regel 1: ja\\nregel 2",
                \t\t"action.demand": {"value": true, "evidence": "documented", "note": "Zie het stuk.",
                \t\t\t"references": [{"title": "Stuk", "place": "p. 3", "link": "https:\\/\\/example.org\\/x"}]},
                \t\t"action.firms": null
                \t},
                \t"lines": [{"action.line-amount": 600, "action.line-grounds": ["network", "spillover"]}, {}, {"action.line-amount": 400.5}]
                }
                """;
        assertThat(SheetReader.read(FORM, "plan.json", json)).isEqualTo(yaml(YAML));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNotMatter() {
        byte[] bytes = ("\uFEFF" + YAML.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        assertThat(SheetReader.read(FORM, "plan.yaml", bytes)).isEqualTo(yaml(YAML));
    }

    @Test
    void anExampleOfTheRulebookIsAProposal() {
        String example = Tiny.text(Tiny.FOLDER, "examples/first.yaml");
        assertThat(yaml(example).answers())
                .isEqualTo(FORM.contents().examples().get(0).sheet().answers());
    }

    @Test
    void aProposalWithoutLinesHasOneThatIsOpen() {
        assertThat(yaml("answers: {}").lines()).isEqualTo(1);
        assertThat(yaml("id: x\nlines: []").lines()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action.amont: 5 => There is no question 'action.amont'. Did you mean 'action.amount'?",
                "action.goal: growth => 'growth' cannot be chosen here. Choose from: efficiency, resilience, or unknown.",
                "action.goal: [efficiency] => The answer is a list, but the question takes one of: efficiency, resilience.",
                "action.goal: 'Efficiency' => 'Efficiency' cannot be chosen here.",
                "action.demand: maybe => 'maybe' cannot be chosen here. Choose from: yes, no, or unknown.",
                "action.demand: [yes] => takes yes or no",
                "action.amount: much => The answer is 'much', but the question takes a number",
                "action.amount: '100' => takes a number without quotation marks",
                "action.amount: 1.234,50 => takes a number",
                "action.amount: .nan => takes a number",
                "action.amount: .inf => takes a number",
                "action.amount: 0x10 => takes a number",
                "action.amount: 1_000 => takes a number",
                "action.amount: [1] => The answer is a list",
                "action.amount: {value: [1]} => The answer is a list",
                "action.amount: -1 => The number cannot be negative.",
                "action.amount: 1000000.01 => The number can be at most 1,000,000.",
                "action.amount: 1e9 => at most 1,000,000",
                "action.amount: 1e99 => at most 1,000,000",
                "action.amount: 0.00001 => too many digits",
                "action.amount: 1234567890.1234567 => too many digits",
                "action.duration: -2 => cannot be negative",
                "action.share: 100.1 => at most 100",
                "action.firms: 2.5 => whole number",
                "action.summary: [a] => The answer is a list, but the question takes text.",
                "action.summary: {text: a} => 'text' is not a key here.",
                "action.line-amount: 5 => This question belongs to a spending line. Put the answer under 'lines'.",
                "action.demand: {value: yes, evidence: proven} => 'proven' is not a grade of evidence. Choose from",
                "action.demand: {value: yes, evidence: plain} => 'plain' is not a grade of evidence.",
                "action.demand: {evidence: reasoned, value: unknown} => There is evidence, but no answer.",
                "action.demand: {evidence: [reasoned], value: yes} => is not a grade of evidence",
                "action.amount: {value: 5, evidence: reasoned} => This answer needs no proof. Remove 'evidence'",
                "action.amount: {note: x} => The answer itself is missing.",
                "action.amount: {value: 5, note: [x]} => 'note' is a list. Write text.",
                "action.amount: {value: 5, notes: x} => 'notes' is not a key here. Did you mean 'note'?",
                "action.amount: {value: 5, references: x} => not a reference to a document",
                "action.amount: {value: 5, references: [x]} => not a reference to a document",
                "action.amount: {value: 5, references: [{place: p. 1}]} => not a reference to a document",
                "action.amount: {value: 5, references: [{title: a, page: 1}]} => 'page' is not a key here.",
                "action.amount: {value: 5, references: [{title: a, link: 'javascript:x'}]} => This is not a web address.",
                "action.amount: {value: 5, references: [{title: a, link: 'https://a b'}]} => This is not a web address.",
                "action.amount: !!int 5 => Aliases (*) and tags (!) cannot be used here.",
            })
    void anAnswerThatDoesNotFitIsRefusedWithItsLineAndRemedy(String answerAndMessage) {
        List<String> parts = List.of(answerAndMessage.split(" => "));
        refused("id: x\nanswers:\n  level.government: province\n  " + parts.get(0) + "\n", 4, parts.get(1));
    }

    @Test
    void anAnswerInALineIsJudgedLikewise() {
        refused("lines:\n  - {}\n  - action.amount: 5", 3, "about the proposal as a whole");
        refused("lines:\n  - action.line-grounds: [network, winst]", 2, "'winst' cannot be chosen here.");
        refused("lines:\n  - action.line-grounds: [network, network]", 2, "'network' is chosen twice.");
        refused("lines:\n  - action.line-grounds: {value: {a: b}}", 2, "a map with keys");
        refused("lines: {action.line-amount: 5}", 1, "'lines' is a map with keys. Write a list");
        refused("lines: [5]", 1, "Here stands a single value.");
    }

    @Test
    void oneChoiceNeedsNoList() {
        assertThat(yaml("lines: [{action.line-grounds: network}]")
                        .at(new Slot("action.line-grounds", 1))
                        .value())
                .isEqualTo(new Value.Several(List.of("network")));
        assertThat(yaml("lines: [{action.line-grounds: []}]").answers()).isEmpty();
    }

    @Test
    void theFileIsAMapOfKnownKeys() {
        refused("- a\n- b", 1, "Here stands a list.");
        refused("just text", 1, "Here stands a single value.");
        refused("answers: [a]", 1, "Here stands a list.");
        refused("id: x\nanwsers: {}", 2, "Did you mean 'answers'?");
        refused("id: x\naction.amount: 5", 2, "An answer cannot stand here. Put it under 'answers'");
        refused("id: [x]", 1, "'id' is not a short text.");
        refused("title: " + "x".repeat(301), 1, "at most 300 characters");
        refused("answers:\n  action.amount: 5\n  action.amount: 6", 3, "'action.amount' stands here twice.");
    }

    @Test
    void sizesAreLimited() {
        refused("answers:\n  action.summary: " + "x".repeat(20_001), 2, "longer than 20,000 characters");
        String lines = IntStream.range(0, 101).mapToObj(i -> "  - {}\n").collect(Collectors.joining());
        refused("lines:\n" + lines, 102, "more than 100 spending lines");
        refused("#" + "x".repeat(1 << 20), 1, "larger than 1 MB");
        assertThatThrownBy(() -> SheetReader.read(FORM, "plan.yaml", new byte[(1 << 20) + 1]))
                .isInstanceOf(InvalidProposal.class)
                .hasMessageContaining("plan.yaml:1: The file is larger than 1 MB.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "# nothing\n", "---\n", "null"})
    void anEmptyFileSaysSo(String text) {
        assertThat(problems("plan.yaml", text)).hasSize(1);
    }

    @Test
    void aBinaryFileSaysSo() {
        byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', '\n', 0, (byte) 0xff};
        assertThatThrownBy(() -> SheetReader.read(FORM, "plan.yaml", bytes))
                .isInstanceOf(InvalidProposal.class)
                .hasMessage("plan.yaml:1: This is not text in UTF-8. Save the file as text in UTF-8.");
        refused("id: a\ntitle: b\u0000c", 2, "does not belong in text");
        refused("id: a\ntitle: \"b\\0c\"", 2, "does not belong in text");
        refused("id: a\ntitle: \"\\ud800\"", 2, "does not belong in text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'answers': {'action.amount': 5,}} | 1",
                "{'answers':~  {'action.amount': NaN}} | 2",
                "{'answers':~~  {'action.amount' 5}} | 3",
                "{'answers': {}}~[] | 2",
                "{'answers': {} | 1",
                "{'answers': {'action.amount': 05}} | 1",
                "{'a': 1, 'a': 2} | 1",
            })
    void badJsonIsRefusedAtItsLine(String json, int line) {
        String text = json.replace('\'', '"').replace('~', '\n');
        assertThat(problems("plan.JSON", text).get(0).line()).isEqualTo(line);
    }

    @Test
    void deepJsonAndYamlAreRefused() {
        problems("plan.json", "[".repeat(9_000) + "]".repeat(9_000));
        problems("plan.json", "{\"a\":".repeat(9_000) + "1" + "}".repeat(9_000));
        problems("plan.yaml", "[".repeat(9_000) + "]".repeat(9_000));
        problems("plan.yaml", "{a: ".repeat(9_000) + "1" + "}".repeat(9_000));
    }

    @Test
    void aliasesAreRefused() {
        refused("title: &a x\nid: *a", 2, "Write the value in full.");
    }

    @Test
    void allProblemsAreNamedAtOnceInTheOrderOfTheLines() {
        String text =
                """
                titel: x
                answers:
                  action.goal: growth
                  action.amount: -5
                  action.nothing: 5
                lines:
                  - action.line-amount: veel
                """;
        assertThat(problems("plan.yaml", text)).extracting(Problem::line).containsExactly(1, 3, 4, 5, 7);
        assertThat(problems("plan.yaml", text))
                .extracting(Problem::field)
                .containsExactly("titel", "action.goal", "action.amount", "action.nothing", "action.line-amount");
    }

    @Test
    void noMutilatedFileDoesMoreThanBeingRefused() {
        Random random = new Random(2026);
        for (int i = 0; i < 5_000; i++) {
            String text = mutilated(YAML, random);
            String name = i % 2 == 0 ? "plan.yaml" : "plan.json";
            try {
                assertThat(SheetReader.read(FORM, name, text)).isNotNull();
            } catch (InvalidProposal invalid) {
                assertThat(invalid.problems()).isNotEmpty();
            }
        }
    }

    private static String mutilated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        String letters = "{}[]:,\"'#&*!|>%@`-? \t\n\u0000\ud800€1e.~";
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(changed.length());
            changed.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
        }
        return changed.toString();
    }
}
