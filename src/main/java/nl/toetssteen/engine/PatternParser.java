package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.engine.Token.Kind;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rule.Binding;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Operator;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.rulebook.Rule.Term;

/** Reads one condition: {@code [not] Type( field == "value", $x : field, … )}. */
final class PatternParser {
    private static final String REMEDY =
            "Write a condition like Answer( question == \"theme.name\", choice == \"option\", $x : number ).";
    private static final Map<String, Operator> COMPARISONS = Map.of(
            "==", Operator.EQUAL,
            "!=", Operator.NOT_EQUAL,
            "<", Operator.LESS,
            "<=", Operator.AT_MOST,
            ">", Operator.MORE,
            ">=", Operator.AT_LEAST);

    private final String file;
    private final Cursor cursor;
    private final Report report;
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Binding> bindings = new ArrayList<>();

    PatternParser(String file, Cursor cursor, Report report) {
        this.file = file;
        this.cursor = cursor;
        this.report = report;
    }

    Pattern parse() throws Malformed {
        Token first = cursor.peek();
        boolean absent = cursor.acceptWord("not");
        FactType type = type();
        cursor.sign("(", REMEDY);
        do {
            item();
        } while (cursor.acceptSign(","));
        cursor.sign(")", REMEDY);
        String text = file.substring(first.start(), cursor.last().end());
        return new Pattern(
                absent, type, List.copyOf(constraints), List.copyOf(bindings), text, report.at(first.line()));
    }

    private FactType type() throws Malformed {
        FactType type = Stream.of(FactType.values())
                .filter(known -> cursor.peek().isWord(known.drl()))
                .findFirst()
                .orElseThrow(() -> new Malformed(cursor, "the kind of fact", REMEDY));
        cursor.next();
        return type;
    }

    private void item() throws Malformed {
        if (cursor.peek().is(Kind.VARIABLE)) {
            String variable = cursor.next().text();
            cursor.sign(":", "Write a binding as $x : number.");
            bindings.add(new Binding(variable, term()));
        } else {
            constraint();
        }
    }

    private Term term() throws Malformed {
        String accessor = cursor.take(Kind.WORD, REMEDY).text();
        if (!cursor.acceptSign("(")) {
            return new Term(accessor, "");
        }
        String argument = cursor.take(Kind.TEXT, "Name the column in quotes.").text();
        cursor.sign(")", REMEDY);
        return new Term(accessor, argument);
    }

    private void constraint() throws Malformed {
        Token first = cursor.peek();
        Term left = term();
        Token sign = cursor.peek();
        Operator operator = operator();
        List<Operand> right = operands(operator);
        String text = file.substring(first.start(), cursor.last().end());
        constraints.add(new Constraint(left, operator, right, text));
        if (operator == Operator.HOLDS && !sign.isSign(",") && !sign.isSign(")")) {
            throw new Malformed(cursor, "a comparison, a comma or ')'", REMEDY);
        }
    }

    private Operator operator() {
        if (cursor.acceptWord("in")) {
            return Operator.IN;
        }
        if (cursor.acceptWord("contains")) {
            return Operator.CONTAINS;
        }
        Operator comparison =
                cursor.peek().is(Kind.SIGN) ? COMPARISONS.get(cursor.peek().text()) : null;
        if (comparison == null) {
            return Operator.HOLDS;
        }
        cursor.next();
        return comparison;
    }

    private List<Operand> operands(Operator operator) throws Malformed {
        return switch (operator) {
            case HOLDS -> List.of();
            case IN -> list();
            default -> List.of(operand());
        };
    }

    private List<Operand> list() throws Malformed {
        List<Operand> operands = new ArrayList<>();
        cursor.sign("(", "Write in (\"a\", \"b\").");
        do {
            operands.add(operand());
        } while (cursor.acceptSign(","));
        cursor.sign(")", "Write in (\"a\", \"b\").");
        return List.copyOf(operands);
    }

    private Operand operand() throws Malformed {
        Token token = cursor.peek();
        Operand operand =
                switch (token.kind()) {
                    case TEXT -> new Operand.Literal(token.text());
                    case NUMBER -> new Operand.Number(Integer.parseInt(token.text()));
                    case VARIABLE -> new Operand.Variable(token.text());
                    default ->
                        throw new Malformed(
                                cursor, "what to compare with", "Compare with a text in quotes, a variable, 0 or 1.");
                };
        cursor.next();
        return operand;
    }
}
