package nl.toetssteen.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A rulebook without defects: questions, rules, words, numbers and sources, under one digest. */
public final class Rulebook {
    private final Contents contents;
    private final RulebookFolder folder;
    private final Map<String, Question> questions;
    private final Map<String, Rule> rules;
    private final Map<String, Card> cards;
    private final Map<String, Card> cardsByRule = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, Criterion> criteria;
    private final Map<String, Goal> goals;
    private final Map<String, Proof> proofs;
    private final Map<String, Source> sources;
    private final Map<String, FigureSpec> figures;
    private final Map<String, ParameterSpec> parameters;
    private final Map<String, ConclusionSpec> conclusions;
    private final Map<String, Table> tables;
    private final Map<String, TableSpec> tableSpecs;
    private final Map<Class<?>, Object> compiled = new ConcurrentHashMap<>();

    /**
     * What a rulebook holds.
     *
     * @param digest SHA-256 over the canonical content, in hexadecimal
     * @param goalQuestion id of the question that declares the primary goal; its options are the ids of the goals
     * @param defaultGoal the goal whose weights are used while none is declared
     * @param coreQuestions ids of the questions of a quick scan
     * @param groups figures that are shown together
     * @param breakdowns ways to lay out the money
     * @param tableSpecs how tables are shown
     * @param accepted remarks on it that are meant to be so
     * @param portfolio which answers a portfolio of proposals is made by
     * @param logic text of each file of rules by theme, in the order of the themes
     */
    public record Contents(
            String id,
            String edition,
            Words title,
            LocalDate inForceFrom,
            String digest,
            String goalQuestion,
            String defaultGoal,
            List<String> coreQuestions,
            Scale scale,
            List<Criterion> criteria,
            List<Goal> goals,
            List<Proof> proofs,
            List<Source> sources,
            List<GlossaryEntry> glossary,
            List<ParameterSpec> parameters,
            List<Theme> themes,
            List<FigureSpec> figures,
            List<FormCheck> checks,
            List<FigureGroup> groups,
            List<Breakdown> breakdowns,
            List<ConclusionSpec> conclusions,
            List<Table> tables,
            List<TableSpec> tableSpecs,
            List<Card> cards,
            List<Rule> rules,
            List<Example> examples,
            List<Precedent> precedents,
            List<Accepted> accepted,
            CalibrationSpec calibration,
            PortfolioSpec portfolio,
            Map<String, String> logic) {}

    /** One that was made without files, and cannot be kept. */
    public Rulebook(Contents contents) {
        this(contents, RulebookFolder.of(Map.of()));
    }

    Rulebook(Contents contents, RulebookFolder folder) {
        this.contents = contents;
        this.folder = folder;
        questions = index(
                contents.themes().stream()
                        .flatMap(theme -> theme.questions().stream())
                        .toList(),
                Question::id);
        rules = index(contents.rules(), Rule::name);
        cards = index(contents.cards(), Card::id);
        criteria = index(contents.criteria(), Criterion::id);
        goals = index(contents.goals(), Goal::id);
        proofs = index(contents.proofs(), Proof::id);
        sources = index(contents.sources(), Source::key);
        figures = index(contents.figures(), FigureSpec::name);
        parameters = index(contents.parameters(), ParameterSpec::name);
        conclusions = index(contents.conclusions(), ConclusionSpec::name);
        tables = index(contents.tables(), Table::name);
        tableSpecs = index(contents.tableSpecs(), TableSpec::id);
        contents.cards().forEach(this::indexStatements);
    }

    private void indexStatements(Card card) {
        cardsByRule.put(card.id(), card);
        for (Statement statement : card.statements()) {
            statements.put(statement.key(), statement);
            cardsByRule.put(statement.key(), card);
        }
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> key) {
        Map<String, T> byKey = new LinkedHashMap<>();
        items.forEach(item -> byKey.put(key.apply(item), item));
        return byKey;
    }

    private static <T> T known(Map<String, T> map, String key, String what) {
        T found = map.get(key);
        if (found == null) {
            throw new NoSuchElementException("no " + what + " " + key + " in this rulebook");
        }
        return found;
    }

    /**
     * Something that is worked out from this rulebook once and used often, such as an index. Lives as long as the
     * rulebook.
     */
    public <T> T compiled(Class<T> type, Function<Rulebook, T> compile) {
        Object known = compiled.get(type);
        if (known == null) {
            // Not computeIfAbsent: compiling one thing may ask for another. Threads at once do it twice, no harm.
            known = compile.apply(this);
            compiled.put(type, known);
        }
        return type.cast(known);
    }

    /** Everything in it, in the order of the files. */
    public Contents contents() {
        return contents;
    }

    /** The files that it was read from. */
    public RulebookFolder folder() {
        return folder;
    }

    /** SHA-256 over the canonical content, in hexadecimal. */
    public String digest() {
        return contents.digest();
    }

    public Scale scale() {
        return contents.scale();
    }

    public List<Theme> themes() {
        return contents.themes();
    }

    /** All questions in the order of the form. */
    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    public Optional<Question> findQuestion(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** @throws NoSuchElementException when there is no such question; likewise for the lookups below */
    public Question question(String id) {
        return known(questions, id, "question");
    }

    public Optional<Rule> findRule(String name) {
        return Optional.ofNullable(rules.get(name));
    }

    public Rule rule(String name) {
        return known(rules, name, "rule");
    }

    public List<Rule> rules() {
        return contents.rules();
    }

    public Optional<Card> findCard(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    /** The card whose statement a rule emits, or that has the rule's name; none for rules that only conclude. */
    public Optional<Card> cardOf(String rule) {
        return Optional.ofNullable(cardsByRule.get(rule));
    }

    public Optional<Statement> findStatement(String rule) {
        return Optional.ofNullable(statements.get(rule));
    }

    public Statement statement(String rule) {
        return known(statements, rule, "statement");
    }

    public List<Criterion> criteria() {
        return contents.criteria();
    }

    public Criterion criterion(String id) {
        return known(criteria, id, "criterion");
    }

    public List<Goal> goals() {
        return contents.goals();
    }

    public Goal goal(String id) {
        return known(goals, id, "goal");
    }

    public Proof proof(String id) {
        return known(proofs, id, "proof");
    }

    public Source source(String key) {
        return known(sources, key, "source");
    }

    public Optional<FigureSpec> findFigure(String name) {
        return Optional.ofNullable(figures.get(name));
    }

    public Optional<ParameterSpec> findParameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    public Optional<ConclusionSpec> findConclusion(String name) {
        return Optional.ofNullable(conclusions.get(name));
    }

    public Optional<Table> findTable(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** How a table is shown; empty when nobody said. */
    public Optional<TableSpec> findTableSpec(String table) {
        return Optional.ofNullable(tableSpecs.get(table));
    }
}
