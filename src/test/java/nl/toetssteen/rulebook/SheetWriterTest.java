package nl.toetssteen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import nl.toetssteen.vocabulary.Grade;
import org.junit.jupiter.api.Test;

class SheetWriterTest {
    private static final Rulebook FORM = Tiny.form();
    private static final List<String> TEXTS = List.of(
            "gewoon",
            "yes",
            "null",
            "unknown is geen antwoord",
            "met: dubbele punt, komma? en # hekje",
            "regels\n\n  met inspringing\ten tab",
            "\"aanhaling\" 'en' \\ schuin {x} [y] *z &w !v",
            "é € \ud83d\ude00 \u2028 \u0085 einde",
            "- lijst",
            "1.0");

    @Test
    void aProposalIsWrittenInTheOrderOfTheForm() {
        Sheet sheet = Sheet.empty()
                .with(new Slot("action.amount", 0), Given.of(new Value.Numeric(new BigDecimal("1000.50"))))
                .with(new Slot("action.demand", 0), new Given(new Value.Chosen("yes"), Grade.REASONED, "", List.of()))
                .with(new Slot("action.goal", 0), Given.of(new Value.Chosen("resilience")))
                .with(new Slot("action.line-grounds", 1), Given.of(new Value.Several(List.of("spillover", "none"))));
        assertThat(SheetWriter.yaml(FORM, sheet))
                .isEqualTo(
                        """
                        id: ""
                        title: ""
                        answers:
                          action.goal: resilience
                          action.amount: 1000.5
                          action.demand: {value: yes, evidence: reasoned}
                        lines:
                          - action.line-grounds: [spillover, none]
                        """);
    }

    @Test
    void anEmptyProposalIsWrittenAndReadBack() {
        assertThat(back(Sheet.empty())).isEqualTo(Sheet.empty());
    }

    private static Sheet back(Sheet sheet) {
        return SheetReader.read(FORM, "back.yaml", SheetWriter.yaml(FORM, sheet));
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        Random random = new Random(20261121);
        for (int i = 0; i < 500; i++) {
            Sheet sheet = random(random);
            assertThat(back(sheet)).isEqualTo(sheet);
            assertThat(SheetWriter.yaml(FORM, back(sheet))).isEqualTo(SheetWriter.yaml(FORM, sheet));
        }
    }

    private static Sheet random(Random random) {
        int lines = 1 + random.nextInt(3);
        TreeMap<Slot, Given> answers = new TreeMap<>();
        for (Question question : FORM.questions()) {
            int first = question.perLine() ? 1 : 0;
            for (int line = first; line <= (question.perLine() ? lines : 0); line++) {
                Given given = given(question, random);
                if (!given.equals(Given.of(Value.UNKNOWN))) {
                    answers.put(new Slot(question.id(), line), given);
                }
            }
        }
        return new Sheet(TEXTS.get(random.nextInt(TEXTS.size())).strip().replace("\n", " "), "t", lines, answers);
    }

    private static Given given(Question question, Random random) {
        Value value = random.nextInt(3) == 0 ? Value.UNKNOWN : value(question, random);
        boolean graded = question.claim() && !(value instanceof Value.Unknown) && random.nextBoolean();
        String note = random.nextBoolean() ? "" : TEXTS.get(random.nextInt(TEXTS.size()));
        List<Reference> references = random.nextBoolean()
                ? List.of()
                : List.of(
                        new Reference("Stuk: \"1\"", "p. 3", ""), new Reference("x", "", "https://example.org/?a=b#c"));
        return new Given(value, graded ? Grade.values()[random.nextInt(4)] : null, note, references);
    }

    private static Value value(Question question, Random random) {
        List<String> options =
                new ArrayList<>(question.options().stream().map(Option::id).toList());
        return switch (question.type()) {
            case YES_NO, CHOICE -> new Value.Chosen(options.get(random.nextInt(options.size())));
            case CHOICES -> new Value.Several(options.subList(0, 1 + random.nextInt(options.size())));
            case TEXT -> new Value.Text(TEXTS.get(random.nextInt(TEXTS.size())));
            case COUNT -> new Value.Numeric(BigDecimal.valueOf(random.nextInt(1_000_000)));
            default -> new Value.Numeric(BigDecimal.valueOf(random.nextInt(1_000_000), 4));
        };
    }
}
