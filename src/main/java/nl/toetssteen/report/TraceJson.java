package nl.toetssteen.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.SilentRule;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.rulebook.FigureSpec;
import nl.toetssteen.rulebook.Rule;
import nl.toetssteen.vocabulary.Conclusion;
import nl.toetssteen.vocabulary.Figure;
import nl.toetssteen.vocabulary.Grade;

/** What fired, what came of it and what stayed silent, as JSON. */
final class TraceJson {
    private final Wording wording;
    private final FactJson facts;

    TraceJson(Wording wording, FactJson facts) {
        this.wording = wording;
        this.facts = facts;
    }

    List<Fields> conclusions(List<Conclusion> conclusions) {
        return conclusions.stream().map(this::conclusion).toList();
    }

    private Fields conclusion(Conclusion conclusion) {
        return concluded(conclusion)
                .with("line", conclusion.line())
                .with("grade", conclusion.grade().id())
                .with("text", wording.fact(conclusion));
    }

    private static Fields concluded(Conclusion conclusion) {
        return new Fields().with("name", conclusion.name()).with("value", conclusion.value());
    }

    List<Fields> derivations(Appraisal appraisal) {
        return Trace.of(wording.rulebook(), appraisal).steps().stream()
                .map(this::step)
                .toList();
    }

    private Fields step(Trace.Step step) {
        return new Fields()
                .with("rule", step.match().rule())
                .with("line", step.match().line())
                .with("grade", Grade.weakest(step.match().because()).id())
                .with("finds", step.finds())
                .with(
                        "concludes",
                        step.concludes().stream().map(TraceJson::concluded).toList())
                .with("because", facts.all(step.match().because()));
    }

    List<Fields> figures(Appraisal appraisal) {
        return appraisal.figures().stream()
                .map(figure -> figure(figure, appraisal))
                .toList();
    }

    private Fields figure(Figure figure, Appraisal appraisal) {
        return new Fields()
                .with("name", figure.name())
                .with("line", figure.line())
                .with("value", figure.exact())
                .with("unit", unit(figure.name()))
                .with("grade", figure.grade().id())
                .with("text", wording.fact(figure))
                .with("working", wording.working(figure, appraisal));
    }

    private String unit(String figure) {
        return wording.rulebook()
                .findFigure(figure)
                .map(FigureSpec::unit)
                .map(wording::in)
                .orElse("");
    }

    Fields silent(SilentRule rule) {
        return new Fields()
                .with("rule", rule.rule())
                .with("waits", rule.waits())
                .with("nearMiss", rule.nearMiss())
                .with("missing", missing(rule));
    }

    List<Fields> missing(SilentRule rule) {
        return rule.unmet().stream().map(this::unmet).toList();
    }

    private Fields unmet(SilentRule.Unmet unmet) {
        return new Fields()
                .with("kind", unmet.pattern().type().drl().toLowerCase(Locale.ROOT))
                .with("name", subject(unmet.pattern()))
                .with("line", unmet.line())
                .with("absent", unmet.pattern().absent())
                .with("standing", word(unmet.standing()))
                .with("given", unmet.given())
                .with("needed", unmet.needed().stream().map(TraceJson::need).toList())
                .with("condition", unmet.pattern().text())
                .with("text", wording.unmet(unmet));
    }

    private static String subject(Rule.Pattern pattern) {
        return Stream.of("question", "name", "table", "rule", "group")
                .flatMap(accessor -> pattern.literal(accessor).stream())
                .findFirst()
                .orElse("");
    }

    private static Fields need(SilentRule.Need need) {
        return new Fields()
                .with("field", need.field())
                .with("operator", word(need.operator()))
                .with("operands", need.operands());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
