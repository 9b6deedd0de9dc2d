package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** What fired in the order of the rulebook, then near misses, then what waits, then the other silent rules. */
    List<TraceRow> of(Explanation explanation, Predicate<String> rules) {
        List<TraceRow> rows = new ArrayList<>();
        appraisal.findings().stream()
                .filter(finding -> rules.test(finding.rule()))
                .forEach(finding -> found(finding).forEach(rows::add));
        appraisal.derivations().stream()
                .filter(derivation -> rules.test(derivation.rule()))
                .map(this::concluded)
                .forEach(rows::add);
        explanation.silent().stream()
                .filter(silent -> rules.test(silent.rule()))
                .map(this::silent)
                .forEach(rows::add);
        Map<String, Integer> order = new HashMap<>();
        rulebook.rules().forEach(rule -> order.put(rule.name(), order.size()));
        rows.sort(Comparator.<TraceRow>comparingInt(row -> STATES.indexOf(row.state()))
                .thenComparing(row -> order.getOrDefault(row.rule(), 0)));
        return rows;
    }

    private Stream<TraceRow> found(ScoredFinding finding) {
        return finding.matches().stream().map(match -> found(finding, match));
    }

    private TraceRow found(ScoredFinding finding, List<Fact> match) {
        String points = finding.effect().hasPoints() && match == finding.because() ? points(finding) : "";
        return row("fired", finding.rule(), Optional.of(finding.effect()), finding.criterion(), points)
                .row(line(finding.line()), wording.statement(finding.rule(), match), facts.of(match), List.of());
    }

    private String points(ScoredFinding finding) {
        String points = texts.points(finding.points());
        return finding.counted() ? points : texts.message("finding.not-counted", points, finding.countedIn());
    }

    private TraceRow concluded(Derivation derivation) {
        return row("fired", derivation.rule(), Optional.empty(), "", "")
                .row(
                        line(derivation.conclusion().line()),
                        wording.fact(derivation.conclusion()),
                        facts.of(derivation.because()),
                        List.of());
    }

    private TraceRow silent(SilentRule silent) {
        Optional<Statement> statement = rulebook.findStatement(silent.rule());
        String state = silent.nearMiss() ? "near" : silent.waits() ? "waits" : "silent";
        return row(
                        state,
                        silent.rule(),
                        statement.map(Statement::effect),
                        statement.map(Statement::criterion).orElse(""),
                        "")
                .row("", "", List.of(), silent.unmet().stream().map(this::unmet).toList());
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

    private Head row(String state, String rule, Optional<Effect> effect, String criterion, String points) {
        String effectId = effect.map(Effect::id).orElse("conclusion");
        return new Head(state, rule, effectId, criterion, points);
    }

    /** The first half of a row. */
    private final class Head {
        private final String state;
        private final String rule;
        private final String effect;
        private final String criterion;
        private final String points;

        Head(String state, String rule, String effect, String criterion, String points) {
            this.state = state;
            this.rule = rule;
            this.effect = effect;
            this.criterion = criterion;
            this.points = points;
        }

        TraceRow row(String line, String outcome, List<FactView> matched, List<TraceRow.Unmet> unmet) {
            return new TraceRow(
                    state,
                    texts.message("state." + state),
                    rule,
                    facts.rule(rule),
                    RuleTitles.of(rulebook, rule, texts),
                    rulebook.rule(rule).theme(),
                    effect,
                    texts.message("effect." + effect),
                    criterion,
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
}
