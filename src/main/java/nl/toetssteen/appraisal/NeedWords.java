package nl.toetssteen.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.SilentRule.Need;
import nl.toetssteen.appraisal.SilentRule.Unmet;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Question;
import nl.toetssteen.rulebook.Rule.Operator;

/** What an unmet condition was given and what it needs, in words. */
record NeedWords(FactWords words, FactType type, String name) {

    /** What all comparisons need; empty when it is enough that the fact is there. */
    String needed(Unmet unmet) {
        return unmet.needed().stream()
                .filter(need -> !need.field().equals("line"))
                .map(this::needed)
                .collect(Collectors.joining(words.say(" en ", " and ")));
    }

    private String needed(Need need) {
        if (need.operator() == Operator.HOLDS) {
            return holds(need.field());
        }
        String column = need.field().startsWith("cell(") ? words.columnTitle(name, column(need.field())) : "";
        return column + compared(need);
    }

    private String compared(Need need) {
        String operands = FactWords.list(
                need.operands().stream()
                        .map(operand -> value(need.field(), operand))
                        .toList(),
                words.say("of", "or"));
        return switch (need.operator()) {
            case NOT_EQUAL -> words.say("niet ", "not ") + operands;
            case LESS -> words.say("minder dan ", "less than ") + operands;
            case AT_MOST -> words.say("hoogstens ", "at most ") + operands;
            case MORE -> words.say("meer dan ", "more than ") + operands;
            case AT_LEAST -> words.say("minstens ", "at least ") + operands;
            case CONTAINS -> words.say("met ", "with ") + operands;
            case EQUAL, IN, HOLDS -> operands;
        };
    }

    private String holds(String field) {
        return switch (field) {
            case "shown", "reasoned" -> words.say("minstens beredeneerd", "at least reasoned");
            case "documented" -> words.say("minstens gedocumenteerd", "at least documented");
            case "asserted" -> words.say("niet meer dan gesteld", "no more than asserted");
            case "lapsed" -> words.say("vervallen", "lapsed");
            case "inForce" -> words.say("nog van kracht", "still in force");
            default -> field;
        };
    }

    private static String column(String field) {
        return field.substring(field.indexOf('(') + 1, field.length() - 1);
    }

    /** What is there instead. */
    String given(Unmet unmet) {
        List<String> parts =
                Stream.of(unmet.given().split(",", -1)).map(String::strip).toList();
        return FactWords.list(
                parts.stream()
                        .map(part -> type == FactType.ROW ? cell(unmet, part) : value("", part))
                        .toList(),
                words.say("en", "and"));
    }

    /** A cell in the words of the first column asked for that has words for it. */
    private String cell(Unmet unmet, String raw) {
        return unmet.needed().stream()
                .map(Need::field)
                .filter(field -> field.startsWith("cell("))
                .map(field -> new TableWords(words).cell(name, column(field), raw))
                .filter(cell -> !cell.equals(raw))
                .findFirst()
                .orElse(raw);
    }

    private String value(String field, String raw) {
        if (raw.startsWith("$")) {
            return words.say("wat een ander antwoord zegt", "what another answer says");
        }
        return switch (type) {
            case ANSWER, OPEN -> number(raw).flatMap(this::answer).orElseGet(() -> words.option(name, raw));
            case FIGURE ->
                number(raw)
                        .map(number -> words.numbers().of(number, words.figureUnit(name)))
                        .orElse(raw);
            case PARAMETER ->
                number(raw)
                        .map(number -> words.numbers().of(number, words.parameterUnit(name)))
                        .orElse(raw);
            case CONCLUSION -> words.conclusionValue(name, raw);
            case ROW -> new TableWords(words).cell(name, column(field), raw);
            case FINDING -> raw;
        };
    }

    private Optional<String> answer(BigDecimal number) {
        return words.rulebook()
                .findQuestion(name)
                .filter(question -> question.type().isNumber())
                .map((Question question) -> words.numbers().of(question, number));
    }

    private static Optional<BigDecimal> number(String raw) {
        return raw.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(raw)) : Optional.empty();
    }
}
