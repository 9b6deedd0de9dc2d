package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Rule.Binding;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Operator;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.rulebook.Rule.Term;
import nl.toetssteen.rulebook.Rule.Verb;
import nl.toetssteen.rulebook.World.Absent;
import nl.toetssteen.rulebook.World.Bound;
import nl.toetssteen.rulebook.World.Drawn;
import nl.toetssteen.rulebook.World.Limit;
import nl.toetssteen.vocabulary.Row;

/**
 * Whether rules can fire together on some form: looks for one world in which all their conditions hold, with the
 * conditions under which their questions are asked, the rows of their tables and the rules that draw their conclusions.
 * What it denies cannot be. What it allows may still be impossible: it does not calculate figures, and takes an absent
 * conclusion for possible unless the same conditions draw it. A case in which a rule fires settles that.
 */
final class Together {
    private static final int PATIENCE = 20_000;

    private final Rulebook rulebook;
    private int lines;
    private int tried;

    private Together(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Whether all of them can fire on one form; those that look at a spending line, on the same line. */
    static boolean canFire(Rulebook rulebook, List<Rule> rules) {
        Together together = new Together(rulebook);
        return together.all(rules, together.freshLine(), World.empty(rulebook));
    }

    private boolean all(List<Rule> rules, String line, World world) {
        return rules.isEmpty()
                || fires(rules.get(0), line, world, next -> all(rules.subList(1, rules.size()), line, next));
    }

    private String freshLine() {
        lines++;
        return "line " + lines;
    }

    /**
     * What the variables of a rule stand for: a text, a line, or a number.
     *
     * @param line the line on which the rule is to conclude; empty for any
     */
    private record Scope(Map<String, Object> known, String line) {

        Scope with(String variable, Object value) {
            Map<String, Object> more = new HashMap<>(known);
            more.put(variable, value);
            return new Scope(more, line);
        }

        Scope taken() {
            return new Scope(known, "");
        }

        Optional<Object> value(Operand operand) {
            if (operand instanceof Operand.Literal literal) {
                return Optional.of(literal.text());
            }
            return operand instanceof Operand.Number number
                    ? Optional.of(Bound.of(BigDecimal.valueOf(number.value())))
                    : Optional.ofNullable(known.get(((Operand.Variable) operand).name()));
        }
    }

    private boolean fires(Rule rule, String line, World world, Predicate<World> then) {
        tried++;
        Optional<World> drawn = Optional.of(world);
        for (Verb.Conclude verb : rule.conclusions()) {
            drawn = drawn.flatMap(next -> next.withDrawn(new Drawn(verb.name(), verb.value(), line)));
        }
        Scope scope = new Scope(Map.of(), line);
        return tried > PATIENCE
                || drawn.filter(next -> holds(rule.patterns(), scope, next, then))
                        .isPresent();
    }

    private boolean holds(List<Pattern> patterns, Scope scope, World world, Predicate<World> then) {
        if (patterns.isEmpty()) {
            return then.test(world);
        }
        List<Pattern> rest = patterns.subList(1, patterns.size());
        return holds(patterns.get(0), scope, world, (more, next) -> holds(rest, more, next, then));
    }

    private boolean holds(Pattern pattern, Scope scope, World world, BiPredicate<Scope, World> then) {
        if (pattern.absent()) {
            return absent(pattern, scope, world)
                    .filter(next -> then.test(scope, next))
                    .isPresent();
        }
        return switch (pattern.type()) {
            case ANSWER -> answer(pattern, scope, world, then);
            case ROW -> row(pattern, scope, world, then);
            case PARAMETER -> parameter(pattern, scope, world, then);
            case FIGURE -> figure(pattern, scope, world, then);
            case CONCLUSION -> conclusion(pattern, scope, world, then);
            case FINDING -> fires(rulebook.rule(name(pattern, "rule")), "", world, next -> then.test(scope, next));
            case OPEN -> then.test(scope, world);
        };
    }

    private static String name(Pattern pattern, String accessor) {
        return pattern.literal(accessor).orElse("");
    }

    private static Stream<Constraint> on(Pattern pattern, String accessor) {
        return pattern.constraints().stream()
                .filter(constraint -> constraint.left().isField(accessor));
    }

    private static Optional<String> bound(Pattern pattern, String accessor) {
        return pattern.bindings().stream()
                .filter(binding -> binding.term().isField(accessor))
                .map(Binding::variable)
                .findFirst();
    }

    // Answers

    private boolean answer(Pattern pattern, Scope scope, World world, BiPredicate<Scope, World> then) {
        Question question = rulebook.question(name(pattern, "question"));
        String line = question.perLine() ? line(pattern, scope) : "";
        Scope onLine = question.perLine() ? withLine(pattern, scope, line) : scope;
        return asked(question, line, world, next -> answered(pattern, question, line, onLine, next, then));
    }

    /** The line of a fact: the one that it is joined on, the one that is looked at, or some other. */
    private String line(Pattern pattern, Scope scope) {
        return on(pattern, "line")
                .flatMap(constraint -> scope.value(constraint.right().get(0)).stream())
                .map(String.class::cast)
                .findFirst()
                .orElseGet(() -> scope.line().isEmpty() ? freshLine() : scope.line());
    }

    private static Scope withLine(Pattern pattern, Scope scope, String line) {
        Scope taken = line.equals(scope.line()) ? scope.taken() : scope;
        return bound(pattern, "line")
                .map(variable -> taken.with(variable, line))
                .orElse(taken);
    }

    private boolean asked(Question question, String line, World world, Predicate<World> then) {
        String place = place(question, line);
        return world.asked().contains(place)
                ? then.test(world)
                : holds(question.when(), question.perLine() ? line : "", world.withAsked(place), then);
    }

    private static String place(Question question, String line) {
        return question.id() + " " + line;
    }

    private boolean holds(Condition condition, String line, World world, Predicate<World> then) {
        if (condition instanceof Condition.Is is) {
            return holds(is, line, world, then);
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream().anyMatch(part -> holds(part, line, world, then));
        }
        return holdAll(((Condition.All) condition).of(), line, world, then);
    }

    private boolean holdAll(List<Condition> parts, String line, World world, Predicate<World> then) {
        return parts.isEmpty()
                ? then.test(world)
                : holds(parts.get(0), line, world, next -> holdAll(parts.subList(1, parts.size()), line, next, then));
    }

    private boolean holds(Condition.Is is, String line, World world, Predicate<World> then) {
        Question other = rulebook.question(is.question());
        String there = other.perLine() && line.isEmpty() ? freshLine() : other.perLine() ? line : "";
        return asked(
                other,
                there,
                world,
                next -> other.type() == QuestionType.CHOICES
                        ? then.test(next)
                        : next.withChosen(place(other, there), is.options())
                                .filter(then)
                                .isPresent());
    }

    private boolean answered(
            Pattern pattern, Question question, String line, Scope scope, World world, BiPredicate<Scope, World> then) {
        String place = place(question, line);
        if (question.type().isNumber()) {
            return number(pattern, place, question, scope, world, then);
        }
        if (question.type() == QuestionType.YES_NO || question.type() == QuestionType.CHOICE) {
            List<String> options = question.options().stream()
                    .map(Option::id)
                    .filter(option -> on(pattern, "choice").allMatch(each -> matches(option, each, scope)))
                    .toList();
            return world.withChosen(place, options)
                    .filter(next -> chosen(pattern, place, scope, next, then))
                    .isPresent();
        }
        return then.test(scope, world);
    }

    /** A choice that later conditions look at is tried option by option. */
    private static boolean chosen(
            Pattern pattern, String place, Scope scope, World world, BiPredicate<Scope, World> then) {
        Optional<String> variable = bound(pattern, "choice");
        if (variable.isEmpty()) {
            return then.test(scope, world);
        }
        return world.chosen().getOrDefault(place, Set.of()).stream()
                .anyMatch(option -> world.withChosen(place, List.of(option))
                        .filter(next -> then.test(scope.with(variable.get(), option), next))
                        .isPresent());
    }

    /** Whether a text fits a comparison; one with something that is not known fits. */
    private static boolean matches(String text, Constraint constraint, Scope scope) {
        List<Object> values = constraint.right().stream()
                .flatMap(operand -> scope.value(operand).stream())
                .toList();
        return switch (constraint.operator()) {
            case EQUAL, IN, CONTAINS -> values.isEmpty() || values.contains(text);
            case NOT_EQUAL -> !values.contains(text);
            default -> true;
        };
    }

    // Numbers

    private boolean number(
            Pattern pattern,
            String place,
            Question question,
            Scope scope,
            World world,
            BiPredicate<Scope, World> then) {
        return world.withLimit(new Limit(place, Operator.AT_LEAST, Bound.of(Limits.lowest(question))))
                .flatMap(next -> next.withLimit(new Limit(place, Operator.AT_MOST, Bound.of(Limits.highest(question)))))
                .filter(next -> limited(pattern, place, scope, next, then))
                .isPresent();
    }

    private boolean limited(Pattern pattern, String place, Scope scope, World world, BiPredicate<Scope, World> then) {
        Optional<World> next = Optional.of(world);
        for (Constraint constraint : on(pattern, "number").toList()) {
            Bound bound = scope.value(constraint.right().get(0))
                    .filter(Bound.class::isInstance)
                    .map(Bound.class::cast)
                    .orElse(Bound.ANY);
            next = next.flatMap(each -> each.withLimit(new Limit(place, constraint.operator(), bound)));
        }
        Scope more = bound(pattern, "number")
                .map(variable -> scope.with(variable, new Spot(place)))
                .orElse(scope);
        return next.filter(each -> then.test(more, each)).isPresent();
    }

    /** A variable that stands for the number in a place. */
    private record Spot(String name) {}

    private boolean figure(Pattern pattern, Scope scope, World world, BiPredicate<Scope, World> then) {
        boolean perLine = rulebook.findFigure(name(pattern, "name"))
                .filter(FigureSpec::perLine)
                .isPresent();
        String line = perLine ? line(pattern, scope) : "";
        Scope onLine = perLine ? withLine(pattern, scope, line) : scope;
        return limited(pattern, "figure " + name(pattern, "name") + " " + line, onLine, world, then);
    }

    private boolean parameter(Pattern pattern, Scope scope, World world, BiPredicate<Scope, World> then) {
        String name = name(pattern, "name");
        boolean lapsed = on(pattern, "lapsed").findAny().isPresent();
        Scope more = bound(pattern, "number")
                .map(variable -> scope.with(variable, Bound.of(name)))
                .orElse(scope);
        return world.withState(name, !lapsed)
                .filter(next -> then.test(more, next))
                .isPresent();
    }

    // Rows

    private boolean row(Pattern pattern, Scope scope, World world, BiPredicate<Scope, World> then) {
        return rulebook.findTable(name(pattern, "table")).stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> pattern.constraints().stream()
                        .filter(constraint -> constraint.left().accessor().equals("cell"))
                        .allMatch(
                                constraint -> matches(row.cell(constraint.left().argument()), constraint, scope)))
                .anyMatch(row -> row(row, pattern, scope, world, then));
    }

    private static boolean row(Row row, Pattern pattern, Scope scope, World world, BiPredicate<Scope, World> then) {
        Scope more = scope;
        for (Binding binding : pattern.bindings()) {
            more = value(row, binding.term()).isPresent()
                    ? more.with(binding.variable(), value(row, binding.term()).get())
                    : more;
        }
        Scope bound = more;
        Optional<World> next = Optional.of(world);
        for (Constraint constraint : pattern.constraints()) {
            if (PatternCheck.isNumeric(constraint.left())) {
                next = next.flatMap(each -> compared(row, constraint, bound, each));
            }
        }
        return next.filter(each -> then.test(bound, each)).isPresent();
    }

    private static Optional<Object> value(Row row, Term term) {
        String cell = row.cell(term.argument());
        if (!PatternCheck.isNumeric(term)) {
            return Optional.of(cell);
        }
        return cell.isEmpty() ? Optional.empty() : Optional.of(Bound.of(new BigDecimal(cell)));
    }

    /** A number of a row against another: a constant is compared here, an answer is limited by it. */
    private static Optional<World> compared(Row row, Constraint constraint, Scope scope, World world) {
        String cell = row.cell(constraint.left().argument());
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Object other = scope.value(constraint.right().get(0)).orElse(Bound.ANY);
        Bound number = Bound.of(new BigDecimal(cell));
        if (other instanceof Spot place) {
            return world.withLimit(new Limit(place.name(), turned(constraint.operator()), number));
        }
        // A place of its own, so that the two bounds meet nowhere else.
        String here = "row " + row.table() + " " + row.index() + " "
                + constraint.left().argument();
        return world.withLimit(new Limit(here, Operator.EQUAL, number))
                .flatMap(next -> next.withLimit(new Limit(here, constraint.operator(), (Bound) other)));
    }

    private static Operator turned(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.MORE;
            case AT_MOST -> Operator.AT_LEAST;
            case MORE -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
            default -> operator;
        };
    }

    // Conclusions

    private boolean conclusion(Pattern pattern, Scope scope, World world, BiPredicate<Scope, World> then) {
        String line = line(pattern, scope);
        Scope onLine = withLine(pattern, scope, line);
        return rulebook.rules().stream().anyMatch(rule -> rule.conclusions().stream()
                .filter(verb -> verb.name().equals(name(pattern, "name")))
                .filter(verb -> on(pattern, "value").allMatch(each -> matches(verb.value(), each, scope)))
                .anyMatch(verb -> fires(rule, line, world, next -> then.test(valued(pattern, onLine, verb), next))));
    }

    private static Scope valued(Pattern pattern, Scope scope, Verb.Conclude verb) {
        return bound(pattern, "value")
                .map(variable -> scope.with(variable, verb.value()))
                .orElse(scope);
    }

    /** The world without a conclusion; what else is absent, such as an open question, can be. */
    private static Optional<World> absent(Pattern pattern, Scope scope, World world) {
        boolean graded = on(pattern, "shown").findAny().isPresent()
                || on(pattern, "asserted").findAny().isPresent();
        if (pattern.type() != FactType.CONCLUSION || graded) {
            return Optional.of(world);
        }
        String line = on(pattern, "line")
                .flatMap(constraint -> scope.value(constraint.right().get(0)).stream())
                .map(String.class::cast)
                .findFirst()
                .orElse("");
        return world.withAbsent(new Absent(name(pattern, "name"), Behind.values(pattern), line));
    }
}
