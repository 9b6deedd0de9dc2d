package nl.toetssteen.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.toetssteen.rulebook.Rule.Constraint;
import nl.toetssteen.rulebook.Rule.Operand;
import nl.toetssteen.rulebook.Rule.Operator;
import nl.toetssteen.rulebook.Rule.Pattern;
import nl.toetssteen.rulebook.Rule.Term;

/** The conditions of rules: what they name exists, and is read as what it is. */
final class PatternCheck {
    private static final Set<String> NUMERIC = Set.of("number", "exact");

    private final Rulebook rulebook;
    private final Names names;
    private final Defects defects;

    PatternCheck(Rulebook rulebook, Names names, Defects defects) {
        this.rulebook = rulebook;
        this.names = names;
        this.defects = defects;
    }

    void run() {
        for (Rule rule : rulebook.rules()) {
            rule.patterns().forEach(this::check);
            new ColumnCheck(rulebook, rule, defects).run();
        }
    }

    private void check(Pattern pattern) {
        switch (pattern.type()) {
            case ANSWER -> named(pattern, "question", id -> answer(pattern, id));
            case OPEN -> open(pattern);
            case ROW -> named(pattern, "table", name -> names.table.demand(name, pattern.place()));
            case PARAMETER -> named(pattern, "name", name -> names.parameter.demand(name, pattern.place()));
            case FIGURE -> named(pattern, "name", name -> names.figure.demand(name, pattern.place()));
            case CONCLUSION -> named(pattern, "name", name -> conclusion(pattern, name));
            case FINDING -> named(pattern, "rule", name -> finding(pattern, name));
        }
    }

    /** That each condition says what it is about is for the logic's reader to see. */
    private static void named(Pattern pattern, String accessor, Consumer<String> check) {
        pattern.literal(accessor).ifPresent(check);
    }

    private void open(Pattern pattern) {
        literals(pattern, "question").forEach(id -> names.question.demand(id, pattern.place()));
        literals(pattern, "group").forEach(id -> names.group.demand(id, pattern.place()));
    }

    private void answer(Pattern pattern, String id) {
        names.question.demand(id, pattern.place());
        rulebook.findQuestion(id).ifPresent(question -> {
            terms(pattern).forEach(term -> accessor(pattern, question, term.accessor()));
            Stream.of("choice", "choices")
                    .flatMap(accessor -> literals(pattern, accessor).stream())
                    .forEach(option -> option(pattern, question, option));
        });
    }

    static Stream<Term> terms(Pattern pattern) {
        return Stream.concat(
                pattern.constraints().stream().map(Constraint::left),
                pattern.bindings().stream().map(Rule.Binding::term));
    }

    private void accessor(Pattern pattern, Question question, String accessor) {
        boolean fits =
                switch (accessor) {
                    case "number" -> question.type().isNumber();
                    case "choice" -> question.type() == QuestionType.YES_NO || question.type() == QuestionType.CHOICE;
                    case "choices" -> question.type() == QuestionType.CHOICES;
                    case "reasoned", "documented" -> question.claim();
                    case "line" -> question.perLine();
                    default -> true;
                };
        if (!fits) {
            defects.add(
                    pattern.place(),
                    "'" + accessor + "' does not fit " + question.id() + " (" + described(question) + ").",
                    remedy(accessor));
        }
    }

    private static String described(Question question) {
        return question.type().id()
                + (question.claim() ? ", a claim" : ", no claim")
                + (question.perLine() ? ", for each line" : "");
    }

    private static String remedy(String accessor) {
        return switch (accessor) {
            case "line" -> "Remove it: the question is about the proposal as a whole.";
            case "reasoned", "documented" -> "Remove it, or make the question a claim.";
            default -> "Use number for numbers, choice for yes-no and choice, choices contains for choices.";
        };
    }

    private void option(Pattern pattern, Question question, String option) {
        if (question.type().isChoice() && question.option(option).isEmpty()) {
            missing(pattern, "option '" + option + "' of " + question.id(), option, ids(question.options()));
        }
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    private void missing(Pattern pattern, String what, String name, Collection<String> known) {
        defects.add(
                pattern.place(),
                "There is no " + what + ".",
                Faults.suggestion(name, known).en());
    }

    private void conclusion(Pattern pattern, String name) {
        names.conclusion.demand(name, pattern.place());
        rulebook.findConclusion(name).ifPresent(conclusion -> literals(pattern, "value").stream()
                .filter(value -> !ids(conclusion.values()).contains(value))
                .forEach(value ->
                        missing(pattern, "value '" + value + "' of " + name, value, ids(conclusion.values()))));
    }

    private void finding(Pattern pattern, String name) {
        names.rule.demand(name, pattern.place());
        if (rulebook.findRule(name).filter(rule -> !rule.finds()).isPresent()) {
            defects.add(pattern.place(), "The rule " + name + " makes no finding.", "Ask for its conclusion instead.");
        }
    }

    /** All texts in quotation marks that a field is compared with. */
    static Set<String> literals(Pattern pattern, String accessor) {
        Set<String> literals = new TreeSet<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.left().isField(accessor) && constraint.operator() != Operator.HOLDS) {
                literals(constraint).forEach(literals::add);
            }
        }
        return literals;
    }

    static Stream<String> literals(Constraint constraint) {
        return constraint.right().stream()
                .filter(Operand.Literal.class::isInstance)
                .map(operand -> ((Operand.Literal) operand).text());
    }

    static boolean isNumeric(Term term) {
        return NUMERIC.contains(term.accessor());
    }
}
