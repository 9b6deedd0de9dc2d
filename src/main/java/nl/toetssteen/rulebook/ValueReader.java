package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a value from a file by the type of the question; numbers are written as in YAML and JSON. */
final class ValueReader {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,40}(\\.\\d{1,40})?([eE][-+]?\\d{1,2})?");

    private final Question question;

    ValueReader(Question question) {
        this.question = question;
    }

    Value read(Node node, List<Fault> faults) {
        return switch (question.type()) {
            case YES_NO, CHOICE -> chosen(node, faults);
            case CHOICES -> several(node, faults);
            case TEXT -> text(node, faults);
            default -> number(node, faults);
        };
    }

    private Value chosen(Node node, List<Fault> faults) {
        if (!(node instanceof Node.Scalar scalar)) {
            faults.add(SheetFaults.wrongType(node, question));
            return Value.UNKNOWN;
        }
        return option(scalar, faults).<Value>map(Value.Chosen::new).orElse(Value.UNKNOWN);
    }

    private Optional<String> option(Node.Scalar scalar, List<Fault> faults) {
        String word = word(scalar);
        Optional<String> option = question.option(word).map(Option::id);
        if (option.isEmpty()) {
            faults.add(SheetFaults.unknownOption(scalar, question));
        }
        return option;
    }

    /** JSON says true and false where people say yes and no. */
    private String word(Node.Scalar scalar) {
        if (question.type() == QuestionType.YES_NO
                && scalar.plain()
                && scalar.text().equals("true")) {
            return "yes";
        }
        boolean no = question.type() == QuestionType.YES_NO
                && scalar.plain()
                && scalar.text().equals("false");
        return no ? "no" : scalar.text();
    }

    private Value several(Node node, List<Fault> faults) {
        List<String> chosen = new ArrayList<>();
        for (Node item : node instanceof Node.Sequence sequence ? sequence.items() : List.of(node)) {
            if (item instanceof Node.Scalar scalar) {
                option(scalar, faults).ifPresent(option -> add(option, chosen, scalar, faults));
            } else {
                faults.add(SheetFaults.wrongType(item, question));
            }
        }
        return several(question, chosen);
    }

    private void add(String option, List<String> chosen, Node.Scalar scalar, List<Fault> faults) {
        if (chosen.contains(option)) {
            faults.add(SheetFaults.chosenTwice(scalar, question));
        } else {
            chosen.add(option);
        }
    }

    /** The options in the order of the question; nothing chosen means that it is open. */
    static Value several(Question question, List<String> chosen) {
        List<String> ordered = question.options().stream()
                .map(Option::id)
                .filter(chosen::contains)
                .toList();
        return ordered.isEmpty() ? Value.UNKNOWN : new Value.Several(ordered);
    }

    private Value text(Node node, List<Fault> faults) {
        if (!(node instanceof Node.Scalar scalar)) {
            faults.add(SheetFaults.wrongType(node, question));
            return Value.UNKNOWN;
        }
        if (scalar.text().length() > Limits.LONGEST_TEXT) {
            faults.add(new Fault(node.line(), question.id(), Limits.tooLong(), Limits.SHORTEN));
        }
        return scalar.text().isBlank()
                ? Value.UNKNOWN
                : new Value.Text(scalar.text().strip());
    }

    private Value number(Node node, List<Fault> faults) {
        if (!(node instanceof Node.Scalar scalar)
                || !scalar.plain()
                || !NUMBER.matcher(scalar.text()).matches()) {
            faults.add(SheetFaults.wrongType(node, question));
            return Value.UNKNOWN;
        }
        BigDecimal number = new BigDecimal(scalar.text());
        Optional<Words> problem = Limits.problem(question, number);
        problem.ifPresent(words -> faults.add(new Fault(node.line(), question.id(), words, SheetFaults.OR_UNKNOWN)));
        return problem.isPresent() ? Value.UNKNOWN : new Value.Numeric(number);
    }
}
