package nl.toetssteen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {
    private static final Question AMOUNT = Samples.question(QuestionType.AMOUNT);
    private static final Question SHARE = Samples.question(QuestionType.PERCENTAGE);
    private static final Question COUNT = Samples.question(QuestionType.COUNT);
    private static final Question YEARS = Samples.question(QuestionType.YEARS);
    private static final Question TEXT = Samples.question(QuestionType.TEXT);
    private static final Question CHOICES = Samples.question(QuestionType.CHOICES);
    private static final Question CHOICE = Samples.question(QuestionType.CHOICE);

    private static Reading read(Question question, Language language, String... typed) {
        return AnswerReader.read(question, Arrays.asList(typed), language);
    }

    private static Value number(String number) {
        return new Value.Numeric(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL | 1.234,5 | 1234.5",
                "EN | 1,234.5 | 1234.5",
                "NL | 1234,50 | 1234.5",
                "NL | 1.500 | 1500",
                "EN | 1.500 | 1.5",
                "EN | 1,500 | 1500",
                "NL | 1 000 000 | 1000000",
                "NL | 1\u00a0000\u202f000 | 1000000",
                "NL | € 1.000.000,- | 1000000",
                "NL | €25 | 25",
                "EN | EUR 1,250,000.75 | 1250000.75",
                "NL | 300 euro | 300",
                "NL | 12'500 | 12500",
                "NL | ١٢٣ | 123",
                "NL | 0 | 0"
            })
    void anAmountIsReadAsPeopleOfTheLanguageWriteIt(Language language, String typed, String number) {
        assertThat(read(AMOUNT, language, typed)).isEqualTo(Reading.of(number(number)));
    }

    @Test
    void aPercentSignAndYearsAreTolerated() {
        assertThat(read(SHARE, Language.NL, "12,5 %").value()).isEqualTo(number("12.5"));
        assertThat(read(SHARE, Language.EN, "30%").value()).isEqualTo(number("30"));
        assertThat(read(YEARS, Language.NL, "4 jaar").value()).isEqualTo(number("4"));
        assertThat(read(YEARS, Language.EN, "1 year").value()).isEqualTo(number("1"));
    }

    @Test
    void nothingTypedIsUnknown() {
        assertThat(read(AMOUNT, Language.NL)).isEqualTo(Reading.of(Value.UNKNOWN));
        assertThat(read(AMOUNT, Language.NL, " \u00a0 ").value()).isEqualTo(Value.UNKNOWN);
        assertThat(read(CHOICE, Language.NL, "unknown")).isEqualTo(Reading.of(Value.UNKNOWN));
        assertThat(read(CHOICES, Language.EN, "", "")).isEqualTo(Reading.of(Value.UNKNOWN));
        assertThat(read(TEXT, Language.EN, "\r\n")).isEqualTo(Reading.of(Value.UNKNOWN));
    }

    @Test
    void millionsAreToBeWrittenInFullAndTheMessageDoesSo() {
        assertThat(problem(AMOUNT, Language.NL, "1,5 mln").nl()).contains("1.500.000.");
        assertThat(problem(AMOUNT, Language.EN, "€ 2.5 million").en()).contains("2,500,000.");
        assertThat(problem(AMOUNT, Language.NL, "€ 3 miljard").nl()).contains("3.000.000.000.");
        assertThat(problem(AMOUNT, Language.EN, "250k").en()).contains("250,000.");
    }

    private static Words problem(Question question, Language language, String... typed) {
        Reading reading = read(question, language, typed);
        assertThat(reading.value()).isEqualTo(Value.UNKNOWN);
        return reading.problem().orElseThrow();
    }

    @Test
    void theNotationOfTheOtherLanguageIsNotGuessedAt() {
        assertThat(problem(AMOUNT, Language.NL, "1.5").nl()).contains("Is 1,5 bedoeld?");
        assertThat(problem(AMOUNT, Language.EN, "1,5").en()).contains("Did you mean 1.5?");
        assertThat(problem(AMOUNT, Language.NL, "1,234.50").nl()).contains("1.234,5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1e6", "0x10", "een", "--1", "1,,5", "1.2345.678", "½", "+", "1-2", "€"})
    void whatIsNoNumberIsRefusedInBothLanguages(String typed) {
        for (Language language : Language.values()) {
            Words problem = problem(AMOUNT, language, typed);
            assertThat(problem.nl()).isNotBlank();
            assertThat(problem.en()).isNotBlank().isNotEqualTo(problem.nl());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "\u22125", "\u20135", "€ -5", "-€5"})
    void anAmountIsNotNegative(String typed) {
        assertThat(problem(AMOUNT, Language.EN, typed).en()).isEqualTo("The number cannot be negative.");
    }

    @Test
    void rangesHold() {
        assertThat(problem(SHARE, Language.NL, "100,5").nl()).contains("hoogstens 100 ");
        assertThat(read(SHARE, Language.NL, "100").value()).isEqualTo(number("100"));
        assertThat(problem(AMOUNT, Language.EN, "1,000,000,000,001").en()).contains("1,000,000,000,000");
        assertThat(problem(COUNT, Language.EN, "2.5").en()).contains("whole number");
        assertThat(problem(AMOUNT, Language.EN, "1.00001").en()).contains("too many digits");
        assertThat(problem(AMOUNT, Language.EN, "9".repeat(500)).en()).isNotBlank();
        assertThat(problem(Samples.question(QuestionType.AMOUNT, "10", "20"), Language.EN, "9")
                        .en())
                .contains("at least 10");
        assertThat(problem(Samples.question(QuestionType.AMOUNT, "10", "20"), Language.EN, "21")
                        .en())
                .contains("at most 20");
    }

    @Test
    void optionsAreChosenInTheOrderOfTheQuestion() {
        assertThat(read(CHOICES, Language.NL, "c", "a", "", "a").value())
                .isEqualTo(new Value.Several(List.of("a", "c")));
        assertThat(problem(CHOICES, Language.NL, "a", "z").nl()).contains("'z'");
        assertThat(read(CHOICE, Language.NL, "b").value()).isEqualTo(new Value.Chosen("b"));
        assertThat(problem(CHOICE, Language.EN, "B").en()).contains("'B'");
        assertThat(problem(CHOICE, Language.EN, "a", "b").en()).contains("two answers");
    }

    @Test
    void textKeepsItsLinesAndIsNotTooLong() {
        assertThat(read(TEXT, Language.NL, " één\r\ntwee \n").value()).isEqualTo(new Value.Text("één\ntwee"));
        assertThat(problem(TEXT, Language.NL, "x".repeat(20_001)).nl()).contains("20.000");
        assertThat(problem(TEXT, Language.EN, "a\u0000b").en()).contains("cannot be kept");
        assertThat(problem(TEXT, Language.EN, "a\ud800").en()).contains("cannot be kept");
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsWrittenIsReadBackEqual(Question question, Value value) {
        for (Language language : Language.values()) {
            List<String> typed = AnswerWriter.typed(value, language);
            assertThat(AnswerReader.read(question, typed, language)).isEqualTo(Reading.of(value));
        }
    }

    static Stream<Object[]> values() {
        Random random = new Random(20261101);
        Stream<Object[]> numbers = IntStream.range(0, 500).mapToObj(i -> new Object[] {
            AMOUNT, new Value.Numeric(BigDecimal.valueOf(random.nextLong(100_000_000_000L), random.nextInt(5)))
        });
        return Stream.concat(
                numbers,
                Stream.of(
                        new Object[] {SHARE, number("12.3456")},
                        new Object[] {TEXT, new Value.Text("regel 1\n  regel 2: \"ja\"")},
                        new Object[] {CHOICE, new Value.Chosen("a")},
                        new Object[] {CHOICES, new Value.Several(List.of("b", "c"))},
                        new Object[] {CHOICES, Value.UNKNOWN}));
    }
}
