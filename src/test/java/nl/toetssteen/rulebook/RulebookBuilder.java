package nl.toetssteen.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.vocabulary.Grade;
import nl.toetssteen.vocabulary.Row;

/**
 * Builds small rulebooks in tests, with the numbers of the real method. Methods that say more about a question or
 * figure are about the last one added.
 */
public final class RulebookBuilder {
    private static final Place PLACE = new Place("test.yaml", 1);
    private static final LocalDate START = LocalDate.of(2000, 1, 1);

    public static final Scale SCALE = new Scale(
            Map.of(Weight.NONE, 0, Weight.WEAK, 5, Weight.MODERATE, 10, Weight.STRONG, 20, Weight.DECISIVE, 40),
            2,
            Map.of(
                    Grade.ASSERTED, new BigDecimal("0.25"),
                    Grade.REASONED, new BigDecimal("0.50"),
                    Grade.DOCUMENTED, new BigDecimal("0.80"),
                    Grade.EVALUATED, BigDecimal.ONE),
            70,
            50,
            30,
            3,
            25);

    private final List<Question> questions = new ArrayList<>();
    private final List<FigureSpec> figures = new ArrayList<>();
    private final List<FormCheck> checks = new ArrayList<>();
    private final List<Breakdown> breakdowns = new ArrayList<>();
    private final List<ParameterSpec> parameters = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Proof> proofs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<ConclusionSpec> conclusions = new ArrayList<>();
    private final Map<String, List<Statement>> cards = new LinkedHashMap<>();
    private final Map<String, String> logic = new LinkedHashMap<>();
    private final List<PortfolioSpec.Label> labels = new ArrayList<>();
    private String goalQuestion = "";
    private String amountQuestion = "";

    /** Words that are alike in both languages but for the language. */
    public static Words words(String text) {
        return new Words(text + " nl", text + " en");
    }

    public RulebookBuilder yesNo(String id) {
        return question(id, QuestionType.YES_NO, "yes", "no");
    }

    public RulebookBuilder choice(String id, String... options) {
        return question(id, QuestionType.CHOICE, options);
    }

    public RulebookBuilder choices(String id, String... options) {
        return question(id, QuestionType.CHOICES, options);
    }

    public RulebookBuilder amount(String id) {
        return question(id, QuestionType.AMOUNT);
    }

    public RulebookBuilder percentage(String id) {
        return question(id, QuestionType.PERCENTAGE);
    }

    public RulebookBuilder question(String id, QuestionType type, String... options) {
        List<Option> choices = Stream.of(options)
                .map(option -> new Option(option, words(option)))
                .toList();
        questions.add(new Question(
                id,
                "theme",
                "section",
                type,
                choices,
                Condition.ALWAYS,
                false,
                false,
                false,
                Better.NONE,
                "",
                type == QuestionType.COUNT ? words("pieces") : Words.NONE,
                null,
                null,
                words(id + "?"),
                Words.NONE,
                words("because"),
                PLACE));
        return this;
    }

    /** The last question is asked for each spending line. */
    public RulebookBuilder perLine() {
        return change(question -> copy(question, question.when(), true, question.claim(), question.group()));
    }

    /** The last question asks for something that needs evidence. */
    public RulebookBuilder claim() {
        return change(question -> copy(question, question.when(), question.perLine(), true, question.group()));
    }

    /** The last question is about a choice of the proposer. */
    public RulebookBuilder design() {
        return change(old -> new Question(
                old.id(),
                old.theme(),
                old.section(),
                old.type(),
                old.options(),
                old.when(),
                old.perLine(),
                old.claim(),
                true,
                old.better(),
                old.group(),
                old.unit(),
                old.minimum(),
                old.maximum(),
                old.label(),
                old.help(),
                old.why(),
                old.place()));
    }

    public RulebookBuilder group(String group) {
        return change(question -> copy(question, question.when(), question.perLine(), question.claim(), group));
    }

    /** The last question is asked when another has one of these answers. */
    public RulebookBuilder when(String question, String... options) {
        return when(is(question, options));
    }

    public RulebookBuilder when(Condition condition) {
        return change(question -> copy(question, condition, question.perLine(), question.claim(), question.group()));
    }

    public static Condition is(String question, String... options) {
        return new Condition.Is(question, List.of(options));
    }

    private RulebookBuilder change(UnaryOperator<Question> change) {
        int last = questions.size() - 1;
        questions.set(last, change.apply(questions.get(last)));
        return this;
    }

    private static Question copy(Question old, Condition when, boolean perLine, boolean claim, String group) {
        return new Question(
                old.id(),
                old.theme(),
                old.section(),
                old.type(),
                old.options(),
                when,
                perLine,
                claim,
                old.design(),
                old.better(),
                group,
                old.unit(),
                old.minimum(),
                old.maximum(),
                old.label(),
                old.help(),
                old.why(),
                old.place());
    }

    public RulebookBuilder figure(String name, FigureSpec.Form form, String unit, String... inputs) {
        figures.add(new FigureSpec(
                name,
                "theme",
                form,
                List.of(inputs),
                "",
                FigureSpec.Weights.NONE,
                false,
                new Words(unit, unit),
                words(name),
                PLACE));
        return this;
    }

    /** The last figure is computed for each spending line. */
    public RulebookBuilder figurePerLine() {
        return changeFigure("", true);
    }

    /** The last figure adds up only the lines with this conclusion. */
    public RulebookBuilder over(String conclusion) {
        return changeFigure(conclusion, false);
    }

    /** The last figure weighs its inputs by a column of a table. */
    public RulebookBuilder weighing(String table, String key, String column) {
        FigureSpec old = figures.remove(figures.size() - 1);
        FigureSpec.Weights weights = new FigureSpec.Weights(table, key, column);
        figures.add(new FigureSpec(
                old.name(),
                old.theme(),
                old.form(),
                old.inputs(),
                old.over(),
                weights,
                old.perLine(),
                old.unit(),
                old.title(),
                PLACE));
        return this;
    }

    private RulebookBuilder changeFigure(String over, boolean perLine) {
        FigureSpec old = figures.remove(figures.size() - 1);
        figures.add(new FigureSpec(
                old.name(),
                old.theme(),
                old.form(),
                old.inputs(),
                over,
                old.weights(),
                perLine,
                old.unit(),
                old.title(),
                PLACE));
        return this;
    }

    /** Lays the money out by the values of a conclusion. */
    public RulebookBuilder breakdown(String amount, String conclusion, String without) {
        breakdowns.add(new Breakdown(
                conclusion, "theme", amount, conclusion, without, List.of(), words(conclusion), words("about"), PLACE));
        return this;
    }

    public RulebookBuilder check(String id, String left, String right, String tolerance) {
        String message = "{left} {right} {difference}";
        checks.add(new FormCheck(id, "theme", left, right, tolerance, right, words(message), PLACE));
        return this;
    }

    public RulebookBuilder parameter(String name, String unit, String value) {
        return parameter(name, unit, step(START, value));
    }

    public RulebookBuilder parameter(String name, String unit, ParameterSpec.Step... steps) {
        parameters.add(new ParameterSpec(name, new Words(unit, unit), words(name), List.of(steps), PLACE));
        return this;
    }

    /** A step of a parameter; without a value it lapses. */
    public static ParameterSpec.Step step(LocalDate from, @org.jspecify.annotations.Nullable String value) {
        BigDecimal number = value == null ? null : new BigDecimal(value);
        return new ParameterSpec.Step(from, number, new Citation("source", "page 1"), from);
    }

    /** A table; each row holds its cells in the order of the columns. */
    public RulebookBuilder table(String name, List<String> columns, List<List<String>> cells) {
        List<Row> rows = new ArrayList<>();
        for (List<String> row : cells) {
            Map<String, String> byColumn = new LinkedHashMap<>();
            columns.forEach(column -> byColumn.put(column, row.get(byColumn.size())));
            rows.add(new Row(name, rows.size() + 1, byColumn));
        }
        tables.add(new Table(name, "theme", columns, rows, PLACE));
        return this;
    }

    public RulebookBuilder criterion(String id, int base) {
        return criterion(id, base, 0, "", "");
    }

    public RulebookBuilder criterion(String id, int base, int minimum, String applies, String exemptedBy) {
        criteria.add(new Criterion(id, base, minimum, applies, exemptedBy, words(id), words(id), PLACE));
        return this;
    }

    /** A goal that weighs all criteria added so far alike. */
    public RulebookBuilder goal(String id, String criterion, String... demanded) {
        Map<String, BigDecimal> weights =
                criteria.stream().collect(Collectors.toMap(Criterion::id, each -> BigDecimal.ONE));
        return goal(id, criterion, weights, demanded);
    }

    public RulebookBuilder goal(String id, String criterion, Map<String, BigDecimal> weights, String... demanded) {
        goals.add(new Goal(id, criterion, weights, List.of(demanded), words(id), PLACE));
        return this;
    }

    /** The question that declares the goal, with the goals added so far as its options. */
    public RulebookBuilder goalQuestion(String id) {
        goalQuestion = id;
        return choice(id, goals.stream().map(Goal::id).toArray(String[]::new));
    }

    /** The last question asks how much a proposal asks for. */
    public RulebookBuilder requested() {
        amountQuestion = questions.get(questions.size() - 1).id();
        return this;
    }

    /** The last question labels proposals in a portfolio. */
    public RulebookBuilder label(String id) {
        labels.add(
                new PortfolioSpec.Label(id, questions.get(questions.size() - 1).id(), words(id), PLACE));
        return this;
    }

    /** A proof, concluded as {@code proof-} and its id. */
    public RulebookBuilder proof(String id) {
        proofs.add(new Proof(id, "proof-" + id, words(id), words(id), PLACE));
        return this;
    }

    public RulebookBuilder conclusion(String name, String... values) {
        List<Option> options =
                Stream.of(values).map(value -> new Option(value, words(value))).toList();
        conclusions.add(new ConclusionSpec(name, "theme", options, words(name), words(name), List.of(), PLACE));
        return this;
    }

    /** A statement whose topic is its own, on a card of that name. */
    public RulebookBuilder statement(String key, Effect effect, Weight weight, String criterion) {
        return statement(key, effect, weight, criterion, key, "text");
    }

    /** A statement on a card, with a rule that makes it. */
    public RulebookBuilder statement(
            String key, Effect effect, Weight weight, String criterion, String topic, String text) {
        cards.computeIfAbsent(key, id -> new ArrayList<>())
                .add(new Statement(key, effect, weight, criterion, topic, words(text), PLACE));
        return rule(key, new Rule.Verb.Find());
    }

    /** A statement for a rule that is there already. */
    public RulebookBuilder card(String rule, Effect effect, Weight weight, String criterion) {
        cards.put(rule, List.of(new Statement(rule, effect, weight, criterion, rule, words("text"), PLACE)));
        return this;
    }

    public RulebookBuilder rule(String name, Rule.Verb verb, Rule.Pattern... patterns) {
        rules.removeIf(rule -> rule.name().equals(name));
        rules.add(new Rule(name, "theme", "", List.of(patterns), List.of(verb), PLACE));
        return this;
    }

    /** A file of rules, read by some reader; there must be no defects. */
    public RulebookBuilder logic(String theme, Logic reader, String drl) {
        List<RulebookDefect> defects = new ArrayList<>();
        rules.addAll(reader.read(theme, theme + "/rules.drl", drl, defects));
        if (!defects.isEmpty()) {
            throw new DefectiveRulebook(defects);
        }
        logic.put(theme, drl);
        return this;
    }

    public RulebookBuilder without(String rule) {
        rules.removeIf(known -> known.name().equals(rule));
        return this;
    }

    public static Rule.Verb concludes(String name, String value) {
        return new Rule.Verb.Conclude(name, value);
    }

    /** A condition on a fact by name: {@code question}, {@code name}, {@code table} or {@code rule} equals it. */
    public static Rule.Pattern pattern(FactType type, String accessor, String name, Rule.Constraint... more) {
        List<Rule.Constraint> constraints = new ArrayList<>();
        constraints.add(equal(accessor, name));
        constraints.addAll(Arrays.asList(more));
        return new Rule.Pattern(false, type, constraints, List.of(), type.drl(), PLACE);
    }

    public static Rule.Constraint equal(String accessor, String literal) {
        return new Rule.Constraint(
                new Rule.Term(accessor, ""), Rule.Operator.EQUAL, List.of(new Rule.Operand.Literal(literal)), accessor);
    }

    public Rulebook build() {
        Section section = new Section("section", words("section"), Words.NONE, false, List.copyOf(questions));
        List<Card> built = cards.entrySet().stream()
                .map(card -> card(card.getKey(), card.getValue()))
                .toList();
        Source source = new Source("source", "Author", 2020, "Title", "", Words.NONE);
        return new Rulebook(new Rulebook.Contents(
                "test",
                "1",
                words("test"),
                START,
                "digest",
                goalQuestion,
                goals.isEmpty() ? "" : goals.get(0).id(),
                List.of(),
                SCALE,
                List.copyOf(criteria),
                List.copyOf(goals),
                List.copyOf(proofs),
                List.of(source),
                List.of(),
                List.copyOf(parameters),
                List.of(new Theme("theme", words("theme"), Words.NONE, List.of(section))),
                List.copyOf(figures),
                List.copyOf(checks),
                List.of(),
                List.copyOf(breakdowns),
                List.copyOf(conclusions),
                List.copyOf(tables),
                List.of(),
                built,
                List.copyOf(rules),
                List.of(),
                List.of(),
                List.of(),
                CalibrationSpec.NONE,
                new PortfolioSpec(amountQuestion, List.copyOf(labels)),
                Collections.unmodifiableMap(new LinkedHashMap<>(logic))));
    }

    private static Card card(String id, List<Statement> statements) {
        return new Card(id, "theme", words("card " + id), words(id), statements, List.of(), List.of(), PLACE);
    }
}
