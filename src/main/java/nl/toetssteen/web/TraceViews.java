package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Explanation;
import nl.toetssteen.appraisal.ScoredFinding;
import nl.toetssteen.appraisal.SilentRule;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.casework.Lines;
import nl.toetssteen.rulebook.Effect;
import nl.toetssteen.rulebook.FactType;
import nl.toetssteen.rulebook.Rulebook;
import nl.toetssteen.rulebook.Slot;
import nl.toetssteen.rulebook.Statement;
import nl.toetssteen.vocabulary.Derivation;
import nl.toetssteen.vocabulary.Fact;

/** Lays the whole chain out: each match with its facts and outcome, and each silent rule with what it lacks. */
final class TraceViews {
    private static final List<String> STATES = List.of("fired", "near", "waits", "silent");

    private final Rulebook rulebook;
    private final Appraisal appraisal;
    private final Texts texts;
    private final FactViews facts;
    private final Wording wording;

    TraceViews(Rulebook rulebook, Appraisal appraisal, String proposal, Texts texts) {
        this.rulebook = rulebook;
        this.appraisal = appraisal;
        this.texts = texts;
        this.facts = new FactViews(rulebook, appraisal, proposal, texts);
        this.wording = new Wording(rulebook, texts.language());
    }

    /** A rule, and how to lay it out in full: only what is shown is worth the work. */
    record Traced(TraceHead head, Supplier<TraceRow> row) {}

    /** What fired in the order of the rulebook, then near misses, then what waits, then the other silent rules. */
    List<Traced> of(Explanation explanation, Predicate<String> rules) {
        List<Traced> traced = new ArrayList<>();
        appraisal.findings().stream()
                .filter(finding -> rules.test(finding.rule()))
                .forEach(finding -> found(finding).forEach(traced::add));
        appraisal.derivations().stream()
                .filter(derivation -> rules.test(derivation.rule()))
                .map(this::concluded)
                .forEach(traced::add);
        explanation.silent().stream()
                .filter(silent -> rules.test(silent.rule()))
                .map(this::silent)
                .forEach(traced::add);
        Map<String, Integer> order = new HashMap<>();
        rulebook.rules().forEach(rule -> order.put(rule.name(), order.size()));
        traced.sort(Comparator.<Traced>comparingInt(
                        each -> STATES.indexOf(each.head().state()))
                .thenComparing(each -> order.getOrDefault(each.head().rule(), 0)));
        return traced;
    }

    private Stream<Traced> found(ScoredFinding finding) {
        TraceHead head = head("fired", finding.rule(), Optional.of(finding.effect()), finding.criterion());
        return finding.matches().stream().map(match -> new Traced(head, () -> found(head, finding, match)));
    }

    private TraceRow found(TraceHead head, ScoredFinding finding, List<Fact> match) {
        String points = finding.effect().hasPoints() && match == finding.because() ? points(finding) : "";
        String said = wording.statement(finding.rule(), match);
        return row(head, points, line(finding.line()), said, facts.of(match), List.of());
    }

    private String points(ScoredFinding finding) {
        String points = texts.points(finding.points());
        return finding.counted() ? points : texts.message("finding.not-counted", points, finding.countedIn());
    }

    private Traced concluded(Derivation derivation) {
        TraceHead head = head("fired", derivation.rule(), Optional.empty(), "");
        return new Traced(
                head,
                () -> row(
                        head,
                        "",
                        line(derivation.conclusion().line()),
                        wording.fact(derivation.conclusion()),
                        facts.of(derivation.because()),
                        List.of()));
    }

    private Traced silent(SilentRule silent) {
        Optional<Statement> statement = rulebook.findStatement(silent.rule());
        String state = silent.nearMiss() ? "near" : silent.waits() ? "waits" : "silent";
        String criterion = statement.map(Statement::criterion).orElse("");
        TraceHead head = head(state, silent.rule(), statement.map(Statement::effect), criterion);
        return new Traced(
                head,
                () -> row(
                        head,
                        "",
                        "",
                        "",
                        List.of(),
                        silent.unmet().stream().map(this::unmet).toList()));
    }

    private TraceRow.Unmet unmet(SilentRule.Unmet unmet) {
        String standing = unmet.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new TraceRow.Unmet(standing, wording.unmet(unmet), href(unmet));
    }

    private String href(SilentRule.Unmet unmet) {
        boolean asks =
                unmet.pattern().type() == FactType.ANSWER || unmet.pattern().type() == FactType.OPEN;
        return unmet.pattern()
                .literal("question")
                .filter(question -> asks && rulebook.findQuestion(question).isPresent())
                .map(question -> facts.field(new Slot(question, unmet.line())))
                .orElse("");
    }

    private String line(int line) {
        return line == 0 ? "" : LineNames.of(line, Lines.name(rulebook, appraisal.sheet(), line), texts);
    }

    private TraceHead head(String state, String rule, Optional<Effect> effect, String criterion) {
        String title = RuleTitles.of(rulebook, rule, texts);
        String theme = rulebook.rule(rule).theme();
        String effectId = effect.map(Effect::id).orElse("conclusion");
        return new TraceHead(state, rule, facts.rule(rule), title, theme, effectId, criterion);
    }

    private TraceRow row(
            TraceHead head,
            String points,
            String line,
            String outcome,
            List<FactView> matched,
            List<TraceRow.Unmet> unmet) {
        String criterion = head.criterion();
        return new TraceRow(
                head,
                texts.message("state." + head.state()),
                texts.message("effect." + head.effect()),
                criterion.isEmpty()
                        ? ""
                        : texts.words(rulebook.criterion(criterion).words()),
                points,
                line,
                outcome,
                matched,
                unmet);
    }
}
